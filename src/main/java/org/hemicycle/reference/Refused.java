package org.hemicycle.reference;

import java.io.Serial;

/** What was asked for is understood and not allowed. The message is a sentence for the reader; shown as 422. */
public final class Refused extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public Refused(String sentence) {
        super(sentence);
    }

    /** The sentence for the reader. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
