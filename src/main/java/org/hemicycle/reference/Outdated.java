package org.hemicycle.reference;

import java.io.Serial;

/** Somebody else changed the same thing meanwhile. The message is a sentence for the reader; shown as 409. */
public final class Outdated extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public Outdated(String sentence) {
        super(sentence);
    }

    /** The sentence for the reader. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
