package org.hemicycle.web.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.Recur;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.ExDate;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.transform.recurrence.Frequency;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * The whole days of an iCalendar file (RFC 5545).
 *
 * @param days each day of each event, by day
 * @param leftOut events with a time of day, or cancelled
 */
record HolidayCalendar(List<Day> days, int leftOut) {

    /** Years from now up to which a yearly event is written out. */
    private static final int HORIZON = 10;

    private static final int LONGEST_EVENT = 31;
    private static final int MOST_DAYS = 5000;
    private static final int LONGEST_NAME = 300;

    /** @param language BCP 47 tag, if the event names one */
    record Day(LocalDate date, String name, Optional<String> language) implements Comparable<Day> {

        @Override
        public int compareTo(Day other) {
            int byDate = date.compareTo(other.date);
            return byDate != 0 ? byDate : name.compareTo(other.name);
        }
    }

    /** @throws Refused with a sentence if the file is none, holds no whole day, or an event can't be understood */
    static HolidayCalendar read(byte[] file, LocalDate today, Reader reader) {
        Set<Day> days = new TreeSet<>();
        int leftOut = 0;
        for (VEvent event : parsed(file, reader).<VEvent>getComponents(Component.VEVENT)) {
            Optional<LocalDate> start = day(event, Property.DTSTART);
            if (start.isEmpty() || isCancelled(event)) {
                leftOut++;
            } else {
                days.addAll(daysOf(event, start.get(), today, reader));
            }
            if (days.size() > MOST_DAYS) {
                throw new Refused(reader.t("reference.ics.too-many", MOST_DAYS));
            }
        }
        if (days.isEmpty()) {
            throw new Refused(reader.t("reference.ics.none"));
        }
        return new HolidayCalendar(List.copyOf(days), leftOut);
    }

    /** The reader of this format throws many kinds of exceptions at what is none. */
    private static Calendar parsed(byte[] file, Reader reader) {
        try {
            return new CalendarBuilder().build(new ByteArrayInputStream(file));
        } catch (ParserException broken) {
            throw new Refused(
                    broken.getLineNo() > 0
                            ? reader.t("reference.ics.broken-line", broken.getLineNo())
                            : reader.t("reference.ics.broken"));
        } catch (IOException | RuntimeException broken) {
            throw new Refused(reader.t("reference.ics.broken"));
        }
    }

    private static List<Day> daysOf(VEvent event, LocalDate start, LocalDate today, Reader reader) {
        String name = event.<Property>getProperty(Property.SUMMARY)
                .map(Property::getValue)
                .map(String::strip)
                .filter(said -> !said.isEmpty())
                .orElseThrow(() -> new Refused(reader.t("reference.ics.no-name", start.toString())));
        if (name.length() > LONGEST_NAME) {
            throw new Refused(reader.t("reference.ics.long-name", start.toString(), LONGEST_NAME));
        }
        long length = length(event, start);
        if (length < 1 || length > LONGEST_EVENT) {
            throw new Refused(reader.t("reference.ics.long", name, LONGEST_EVENT));
        }
        Optional<String> language = event.<Property>getProperty(Property.SUMMARY)
                .flatMap(summary -> summary.<Parameter>getParameter(Parameter.LANGUAGE))
                .map(Parameter::getValue);
        List<Day> days = new ArrayList<>();
        for (LocalDate first : firstDays(event, start, name, today, reader)) {
            for (long more = 0; more < length; more++) {
                days.add(new Day(first.plusDays(more), name, language));
            }
        }
        return days;
    }

    /** The end of a whole-day event is the day after its last one. */
    private static long length(VEvent event, LocalDate start) {
        return day(event, Property.DTEND)
                .map(end -> end.equals(start) ? 1 : ChronoUnit.DAYS.between(start, end))
                .or(() -> event.<Property>getProperty(Property.DURATION).map(lasting -> duration(lasting.getValue())))
                .orElse(1L);
    }

    /** Weeks and days; 0, which no holiday lasts, if it is anything else. */
    private static long duration(String said) {
        if (said.matches("\\+?P\\d{1,2}W")) {
            return 7L * Integer.parseInt(said.replaceAll("\\D", ""));
        }
        return said.matches("\\+?P\\d{1,3}D") ? Integer.parseInt(said.replaceAll("\\D", "")) : 0;
    }

    private static List<LocalDate> firstDays(
            VEvent event, LocalDate start, String name, LocalDate today, Reader reader) {
        Optional<Recur<LocalDate>> rule =
                event.<RRule<LocalDate>>getProperty(Property.RRULE).map(RRule::getRecur);
        if (rule.isEmpty()) {
            return List.of(start);
        }
        if (rule.get().getFrequency() != Frequency.YEARLY) {
            throw new Refused(reader.t("reference.ics.not-yearly", name));
        }
        LocalDate horizon = LocalDate.of(today.getYear() + HORIZON, 12, 31);
        Set<LocalDate> excepted = new TreeSet<>();
        for (ExDate<Temporal> except : event.<ExDate<Temporal>>getProperties(Property.EXDATE)) {
            except.getDates().forEach(day -> excepted.add(LocalDate.from(day)));
        }
        try {
            return rule.get().getDates(start, start, horizon).stream()
                    .filter(day -> !excepted.contains(day))
                    .toList();
        } catch (RuntimeException senseless) {
            throw new Refused(reader.t("reference.ics.not-yearly", name));
        }
    }

    private static Optional<LocalDate> day(VEvent event, String name) {
        Optional<DateProperty<Temporal>> property = event.getProperty(name);
        try {
            @Nullable Temporal said = property.map(DateProperty::getDate).orElse(null);
            return said instanceof LocalDate whole ? Optional.of(whole) : Optional.empty();
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isCancelled(VEvent event) {
        return event.<Property>getProperty(Property.STATUS)
                .filter(status -> "CANCELLED".equalsIgnoreCase(status.getValue()))
                .isPresent();
    }
}
