package org.hemicycle.reference;

import java.io.Serial;

/** What was asked for does not exist. The message is a sentence for the reader; shown as 404. */
public final class NotFound extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    public NotFound(String sentence) {
        super(sentence);
    }

    /** The sentence for the reader. */
    public String sentence() {
        return String.valueOf(getMessage());
    }
}
