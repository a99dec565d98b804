package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;
import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days of rest of a country's week from one day until another.
 *
 * @param days 1 for Monday to 7 for Sunday, written one after the other
 */
@Introspected
record RestDays(String country, String days, LocalDate from, LocalDate until) {

    private static final String USUAL = "67";

    static boolean usual(DayOfWeek day) {
        return USUAL.contains(Integer.toString(day.getValue()));
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    boolean includes(DayOfWeek day) {
        return days.contains(Integer.toString(day.getValue()));
    }
}
