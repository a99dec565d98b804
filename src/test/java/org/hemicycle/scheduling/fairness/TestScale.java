package org.hemicycle.scheduling.fairness;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The scale that a new house has. */
final class TestScale {

    static final BurdenScale FIRST = new BurdenScale(
            1,
            0,
            1,
            3,
            List.of(
                    new BurdenScale.Span(5 * 60, Band.YELLOW),
                    new BurdenScale.Span(8 * 60, Band.GREEN),
                    new BurdenScale.Span(17 * 60 + 30, Band.YELLOW),
                    new BurdenScale.Span(23 * 60, Band.RED)),
            "test",
            "test",
            Instant.EPOCH);

    private TestScale() {}

    static Member member(String country, String... zones) {
        return new Member(
                country, country, List.of(zones).stream().map(ZoneId::of).toList());
    }

    /** Minute by minute, as anybody would count. */
    static Exposure minuteByMinute(ZoneId zone, Instant start, int minutes) {
        int[] counted = new int[3];
        for (int minute = 0; minute < minutes; minute++) {
            int hour = start.plusSeconds(minute * 60L).atZone(zone).getHour();
            int half = start.plusSeconds(minute * 60L).atZone(zone).getMinute();
            boolean green = hour >= 8 && (hour < 17 || hour == 17 && half < 30);
            boolean red = hour >= 23 || hour < 5;
            counted[green ? 0 : red ? 2 : 1]++;
        }
        return new Exposure(counted[0], counted[1], counted[2]);
    }
}
