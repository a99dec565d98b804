package org.hemicycle.scheduling.fairness;

import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import org.jspecify.annotations.Nullable;

/**
 * What the clocks on the wall show during a sitting. It goes from one change to the next, of band or of clock, so that
 * every minute counts at the local hour it has.
 */
final class LocalHours {

    private static final int MINUTE = 60;
    private static final int DAY_SECONDS = BurdenScale.DAY * MINUTE;

    private LocalHours() {}

    /** @param start a whole minute, as is {@code end} */
    static Exposure of(BurdenScale scale, ZoneId zone, Instant start, Instant end) {
        ZoneRules rules = zone.getRules();
        int[] minutes = new int[Band.values().length];
        long last = end.getEpochSecond();
        for (long now = start.getEpochSecond(); now < last; ) {
            int local = minuteOfDay(rules, now);
            long next = Math.min(last, now + (long) scale.untilNextSpan(local) * MINUTE);
            next = Math.min(next, clockChange(rules, now));
            minutes[scale.at(local).ordinal()] += (int) ((next - now) / MINUTE);
            now = next;
        }
        return new Exposure(minutes[Band.GREEN.ordinal()], minutes[Band.YELLOW.ordinal()], minutes[Band.RED.ordinal()]);
    }

    private static int minuteOfDay(ZoneRules rules, long epochSecond) {
        int offset = rules.getOffset(Instant.ofEpochSecond(epochSecond)).getTotalSeconds();
        return (int) (Math.floorMod(epochSecond + offset, DAY_SECONDS) / MINUTE);
    }

    private static long clockChange(ZoneRules rules, long after) {
        @Nullable ZoneOffsetTransition change = rules.nextTransition(Instant.ofEpochSecond(after));
        return change == null ? Long.MAX_VALUE : change.toEpochSecond();
    }
}
