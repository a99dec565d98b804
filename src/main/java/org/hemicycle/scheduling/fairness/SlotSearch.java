package org.hemicycle.scheduling.fairness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Set;

/**
 * Which slots are asked for.
 *
 * @param minutes length of the sitting
 * @param first day at the host, as is {@code last}; both are included
 * @param step minutes from one start to the next
 * @param days of the week at the host
 * @param host hours acceptable there
 * @param interpreters hours acceptable at their duty station
 * @param holidays days at the host on which nothing is to be
 */
public record SlotSearch(
        int minutes,
        LocalDate first,
        LocalDate last,
        int step,
        Set<DayOfWeek> days,
        Window host,
        Window interpreters,
        Set<LocalDate> holidays,
        Ranking ranking) {

    boolean accepts(ZonedDateTime start) {
        return days.contains(start.getDayOfWeek())
                && !holidays.contains(start.toLocalDate())
                && host.holds(start, minutes)
                && interpreters.holds(start, minutes);
    }
}
