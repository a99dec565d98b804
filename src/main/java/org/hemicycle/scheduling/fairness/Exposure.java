package org.hemicycle.scheduling.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Comparator;

/** How many minutes of a sitting fall into each band at one place. */
@Serdeable
public record Exposure(int green, int yellow, int red) {

    /** Weight times minutes. */
    public int burden(BurdenScale scale) {
        return green * scale.green() + yellow * scale.yellow() + red * scale.red();
    }

    /** Which of two is worse: the heavier, of two that weigh the same the redder. */
    static Comparator<Exposure> worstLast(BurdenScale scale) {
        return Comparator.<Exposure>comparingInt(exposure -> exposure.burden(scale))
                .thenComparingInt(Exposure::red);
    }

    /** The worst band that any of its minutes falls into. */
    public Band worst() {
        if (red > 0) {
            return Band.RED;
        }
        return yellow > 0 ? Band.YELLOW : Band.GREEN;
    }

    public int minutes(Band band) {
        return switch (band) {
            case GREEN -> green;
            case YELLOW -> yellow;
            case RED -> red;
        };
    }
}
