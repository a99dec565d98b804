package org.hemicycle.rostering.problem;

/** A file that was refused: where it is wrong, as a JSON pointer, and why, as a sentence. */
public final class BrokenFile extends RuntimeException {
    private final String pointer;
    private final String sentence;

    public BrokenFile(String pointer, String sentence) {
        super((pointer.isEmpty() ? "the whole file" : pointer) + ": " + sentence);
        this.pointer = pointer;
        this.sentence = sentence;
    }

    /** RFC 6901, empty for the whole file. */
    public String pointer() {
        return pointer;
    }

    public String sentence() {
        return sentence;
    }
}
