package org.hemicycle.scheduling.fairness;

import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.hemicycle.web.Messages;

/**
 * What an hour of the local day costs: bands of the day and their weights.
 *
 * @param version rises with every change
 * @param green weight of a green minute; yellow and red are never smaller
 * @param spans by their first minute; each ends where the next begins, the last goes on past midnight
 * @param source who says so
 */
public record BurdenScale(
        int version, int green, int yellow, int red, List<Span> spans, String source, String madeBy, Instant madeAt) {

    public static final int DAY = 24 * 60;

    /** From a minute of the local day on. */
    public record Span(int fromMinute, Band band) {}

    public BurdenScale {
        if (spans.isEmpty()) {
            throw Messages.refusal("fair.no-band");
        }
        spans = spans.stream().sorted(Comparator.comparingInt(Span::fromMinute)).toList();
    }

    public int weight(Band band) {
        return switch (band) {
            case GREEN -> green;
            case YELLOW -> yellow;
            case RED -> red;
        };
    }

    /** The band of a minute of the local day. */
    public Band at(int minute) {
        Span current = spans.getLast();
        for (Span span : spans) {
            if (span.fromMinute() <= minute) {
                current = span;
            }
        }
        return current.band();
    }

    /** The band of each minute of the local day. */
    Band[] day() {
        Band[] day = new Band[DAY];
        Arrays.setAll(day, this::at);
        return day;
    }

    /** Minutes from a minute of the local day to the beginning of the next band, a day if there is only one. */
    int untilNextSpan(int minute) {
        return spans.stream()
                .mapToInt(span -> Math.floorMod(span.fromMinute() - minute - 1, DAY) + 1)
                .min()
                .orElse(DAY);
    }
}
