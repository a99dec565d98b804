package org.hemicycle.reference;

import java.io.Serial;
import java.util.List;

/**
 * What is said to whoever asked, and not a bug. Either its sentence is in the reader's language already, or it names the
 * text that says the same in every language, for whoever throws it often does not know who reads.
 */
public abstract sealed class Told extends RuntimeException permits NotFound, Outdated, Refused {

    @Serial
    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<Object> arguments;

    Told(String sentence, String key, List<Object> arguments) {
        super(sentence);
        this.key = key;
        this.arguments = List.copyOf(arguments);
    }

    /** The sentence as it was thrown: in English if there is a key. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Of the text that says it in every language; empty if the sentence is all there is. */
    public String key() {
        return key;
    }

    /** What that text needs. */
    public List<Object> arguments() {
        return arguments;
    }
}
