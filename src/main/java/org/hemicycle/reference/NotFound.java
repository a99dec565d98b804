package org.hemicycle.reference;

import java.io.Serial;
import java.util.List;

/** What was asked for does not exist; shown as 404. */
public final class NotFound extends Told {

    @Serial
    private static final long serialVersionUID = 1;

    /** @param sentence in the reader's language */
    public NotFound(String sentence) {
        super(sentence, "", List.of());
    }

    /** @param sentence in English; {@code key} names the text that says it in every language */
    public NotFound(String sentence, String key, Object... arguments) {
        super(sentence, key, List.of(arguments));
    }
}
