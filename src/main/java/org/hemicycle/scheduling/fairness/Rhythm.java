package org.hemicycle.scheduling.fairness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** How often a series sits. */
public enum Rhythm {
    WORKING_DAYS,
    WEEKLY,
    FORTNIGHTLY,
    FOUR_WEEKLY;

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private static final int LONGEST = 4000;

    /** The first days of the series that are no holidays; a sitting that would fall on one is held at the next turn. */
    List<LocalDate> days(LocalDate first, int count, Set<LocalDate> holidays) {
        return Stream.iterate(first, this::next)
                .limit(LONGEST)
                .filter(day ->
                        !holidays.contains(day) && (this != WORKING_DAYS || !WEEKEND.contains(day.getDayOfWeek())))
                .limit(count)
                .toList();
    }

    private LocalDate next(LocalDate day) {
        return switch (this) {
            case WORKING_DAYS -> day.plusDays(1);
            case WEEKLY -> day.plusWeeks(1);
            case FORTNIGHTLY -> day.plusWeeks(2);
            case FOUR_WEEKLY -> day.plusWeeks(4);
        };
    }
}
