package org.hemicycle.reference;

import java.io.Serial;
import java.util.List;

/** What was asked for is understood and not allowed; shown as 422. */
public final class Refused extends Told {

    @Serial
    private static final long serialVersionUID = 1;

    /** @param sentence in the reader's language */
    public Refused(String sentence) {
        super(sentence, "", List.of());
    }

    /** @param sentence in English; {@code key} names the text that says it in every language */
    public Refused(String sentence, String key, Object... arguments) {
        super(sentence, key, List.of(arguments));
    }
}
