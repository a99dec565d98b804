package org.hemicycle.mail;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A change of offset that comes back every year, said as an RRULE. */
final class YearlyRule {

    private static final int WEEK = 7;

    private YearlyRule() {}

    /** Empty if the change does not come back, or if no RRULE says when: then its date alone is true. */
    static Optional<String> of(ZoneRules rules, ZoneOffsetTransition change) {
        int year = change.getInstant().atOffset(ZoneOffset.UTC).getYear();
        return rules.getTransitionRules().stream()
                .filter(rule -> rule.createTransition(year).equals(change))
                .findFirst()
                .flatMap(rule -> days(rule, change.getDateTimeBefore().toLocalDate())
                        .map(days -> "FREQ=YEARLY;BYMONTH=" + rule.getMonth().getValue() + ";" + days));
    }

    /**
     * A rule may count its day in UTC: what is Sunday 01:00 there is Saturday 22:00 in Nuuk. So its days are moved by as
     * much as this change's date differs from the rule's.
     */
    private static Optional<String> days(ZoneOffsetTransitionRule rule, LocalDate date) {
        int moved = (int) ChronoUnit.DAYS.between(written(rule, date.getYear()), date);
        int indicator = rule.getDayOfMonthIndicator();
        @Nullable DayOfWeek day = rule.getDayOfWeek();
        if (day == null) {
            return within(rule.getMonth(), indicator + moved, 1).map(YearlyRule::list);
        }
        if (indicator < -1) {
            return Optional.empty();
        }
        if (rule.getMonth() == Month.FEBRUARY && indicator == -1) {
            return moved == 0 ? Optional.of(last(day)) : Optional.empty();
        }
        int first = indicator == -1 ? rule.getMonth().maxLength() - WEEK + 1 : indicator;
        return within(rule.getMonth(), first + moved, WEEK)
                .map(days -> weekday(rule.getMonth(), days, date.getDayOfWeek()));
    }

    /** The day that the rule names, in whichever clock it counts. */
    private static LocalDate written(ZoneOffsetTransitionRule rule, int year) {
        int indicator = rule.getDayOfMonthIndicator();
        LocalDate first = LocalDate.of(year, rule.getMonth(), 1);
        LocalDate named = indicator > 0
                ? first.withDayOfMonth(indicator)
                : first.plusMonths(1).plusDays(indicator);
        @Nullable DayOfWeek day = rule.getDayOfWeek();
        if (day == null) {
            return named;
        }
        return named.with(indicator > 0 ? TemporalAdjusters.nextOrSame(day) : TemporalAdjusters.previousOrSame(day));
    }

    private static Optional<List<Integer>> within(Month month, int first, int count) {
        return first >= 1 && first + count - 1 <= month.minLength()
                ? Optional.of(IntStream.range(first, first + count).boxed().toList())
                : Optional.empty();
    }

    private static String weekday(Month month, List<Integer> days, DayOfWeek day) {
        if (days.getLast() == month.maxLength()) {
            return last(day);
        }
        return days.getFirst() % WEEK == 1
                ? "BYDAY=" + (days.getFirst() / WEEK + 1) + shortName(day)
                : "BYDAY=" + shortName(day) + ";" + list(days);
    }

    private static String last(DayOfWeek day) {
        return "BYDAY=-1" + shortName(day);
    }

    private static String list(List<Integer> days) {
        return "BYMONTHDAY=" + days.stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    private static String shortName(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
