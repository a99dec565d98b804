package org.hemicycle.rostering.problem;

/** What a record says when it is given something that contradicts itself. */
public final class Refusal {
    private Refusal() {}

    public static void unless(boolean holds, String sentence) {
        if (!holds) {
            throw new IllegalArgumentException(sentence);
        }
    }

    static void unlessPositive(String field, int number) {
        unless(number >= 1, field + " must be at least 1, not " + number + ".");
    }

    static void unlessNatural(String field, int number) {
        unless(number >= 0, field + " must not be negative, as " + number + " is.");
    }
}
