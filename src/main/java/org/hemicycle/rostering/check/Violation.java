package org.hemicycle.rostering.check;

/**
 * Something a roster does against a rule, or says about itself that isn't so.
 *
 * @param rule a word of the problem file, or {@code levels}, {@code relays}, {@code empty}, {@code status}
 * @param source where the rule comes from
 */
public record Violation(String rule, String sentence, String source) {
    @Override
    public String toString() {
        return rule + ": " + sentence + " [" + source + "]";
    }
}
