package org.hemicycle.scheduling;

/**
 * Something that follows from moving or cancelling sittings.
 *
 * @param weight how much it hinders
 * @param sentence counted, in the reader's language
 */
public record Consequence(Weight weight, String sentence) {

    /** How much a consequence hinders. */
    public enum Weight {
        /** It cannot be done. */
        HINDERS,
        /** Somebody will have to work for it, or lose something. */
        WARNS,
        /** Good to know. */
        TELLS
    }

    public static Consequence warning(String sentence) {
        return new Consequence(Weight.WARNS, sentence);
    }

    public static Consequence note(String sentence) {
        return new Consequence(Weight.TELLS, sentence);
    }
}
