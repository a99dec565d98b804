package org.hemicycle.participation;

import java.util.OptionalDouble;

/** From one number to another. */
public record Change(int before, int after) {

    /** Below this many, a percentage says more than the figures can bear, so the baseline is named beside it. */
    static final int TINY = 10;

    public int absolute() {
        return after - before;
    }

    /** In per cent; none from nothing. */
    public OptionalDouble percent() {
        return before == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * absolute() / before);
    }

    public boolean isFromNothing() {
        return before == 0;
    }

    public boolean isFromTiny() {
        return before > 0 && before < TINY;
    }

    /** Whether the two would be told as different stories: more, fewer, or the same. */
    public boolean contradicts(Change other) {
        return Integer.signum(absolute()) != Integer.signum(other.absolute());
    }
}
