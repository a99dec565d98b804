package org.hemicycle.reference;

import java.io.Serial;
import java.util.List;

/** Somebody else changed the same thing meanwhile; shown as 409. */
public final class Outdated extends Told {

    @Serial
    private static final long serialVersionUID = 1;

    /** @param sentence in the reader's language */
    public Outdated(String sentence) {
        super(sentence, "", List.of());
    }

    /** @param sentence in English; {@code key} names the text that says it in every language */
    public Outdated(String sentence, String key, Object... arguments) {
        super(sentence, key, List.of(arguments));
    }
}
