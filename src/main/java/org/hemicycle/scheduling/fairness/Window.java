package org.hemicycle.scheduling.fairness;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * Hours of the day at one place between which a sitting may take place.
 *
 * @param from may be later than {@code to}: the window then goes past midnight
 * @param to midnight is the end of the day
 */
public record Window(ZoneId zone, LocalTime from, LocalTime to) {

    static Window allDay(ZoneId zone) {
        return new Window(zone, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /** Whether a sitting lies within it from beginning to end, by the clock on the wall. */
    boolean holds(ZonedDateTime start, int minutes) {
        ZonedDateTime here = start.withZoneSameInstant(zone);
        int first = from.toSecondOfDay() / 60;
        int last = to.toSecondOfDay() / 60;
        if (first == last) {
            return true;
        }
        int open = last > first ? last : last + BurdenScale.DAY;
        int begins = here.toLocalTime().toSecondOfDay() / 60;
        int since = begins < first ? begins + BurdenScale.DAY : begins;
        long lasts = Duration.between(
                        here.toLocalDateTime(), here.plusMinutes(minutes).toLocalDateTime())
                .toMinutes();
        return since + lasts <= open;
    }
}
