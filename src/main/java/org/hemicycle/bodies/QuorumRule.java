package org.hemicycle.bodies;

/**
 * How many members must be there for a body to decide.
 *
 * @param numerator of the fraction, or the fixed number
 * @param denominator of the fraction; 1 with a fixed number
 * @param source the rule of procedure that says so
 */
public record QuorumRule(Kind kind, int numerator, int denominator, String source) {

    /** What the number is a part of. */
    public enum Kind {
        /** More than this fraction of the seats held, as a majority is more than half. */
        MORE_THAN,
        /** This fraction of the seats held at least, rounded up. */
        AT_LEAST,
        /** So many, however many seats are held. */
        NUMBER
    }

    /** The quorum of so many seats. */
    public int of(int seats) {
        return switch (kind) {
            case MORE_THAN -> seats * numerator / denominator + 1;
            case AT_LEAST -> (seats * numerator + denominator - 1) / denominator;
            case NUMBER -> numerator;
        };
    }

    /** "1/2" or "25", as a form shows it. */
    public String text() {
        return kind == Kind.NUMBER ? Integer.toString(numerator) : numerator + "/" + denominator;
    }
}
