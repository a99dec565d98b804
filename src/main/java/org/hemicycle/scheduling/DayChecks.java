package org.hemicycle.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be said of a sitting by itself: whether there is such a time, on what day it is, how long, and for whom at night. */
final class DayChecks {

    private static final int LONGEST_WAIT_DAYS = 14;

    private final Facts facts;

    DayChecks(Season season) {
        this.facts = season.facts();
    }

    List<Clash> of(Planned sitting) {
        return Stream.of(
                        rule(Rule.GAP, sitting).flatMap(rule -> gap(rule, sitting)),
                        rule(Rule.TWICE, sitting).flatMap(rule -> twice(rule, sitting)),
                        rule(Rule.HOLIDAY, sitting).flatMap(rule -> holiday(rule, sitting)),
                        rule(Rule.WEEKEND, sitting).flatMap(rule -> weekend(rule, sitting)),
                        rule(Rule.LENGTH, sitting).flatMap(rule -> length(rule, sitting)),
                        rule(Rule.HOURS, sitting).flatMap(rule -> hours(rule, sitting)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Clash> gap(SchedulingRule rule, Planned sitting) {
        return sitting.plan().isSkipped()
                ? Optional.of(Clash.of(
                                rule,
                                sitting,
                                List.of(),
                                List.of(sitting.plan().zone().getId()))
                        .freeAt(afterTheLeap(sitting.plan())))
                : Optional.empty();
    }

    private static Optional<Instant> afterTheLeap(Plan plan) {
        return Optional.ofNullable(plan.zone().getRules().getTransition(plan.start()))
                .map(leap -> leap.getInstant());
    }

    private Optional<Clash> twice(SchedulingRule rule, Planned sitting) {
        Plan plan = sitting.plan();
        return plan.isTwice()
                ? Optional.of(
                        Clash.of(rule, sitting, List.of(), List.of(plan.zone().getId()))
                                .between(plan.startsAt()))
                : Optional.empty();
    }

    private Optional<Clash> holiday(SchedulingRule rule, Planned sitting) {
        return days(sitting)
                .flatMap(day -> facts.holidays(sitting.host(), day).stream())
                .findFirst()
                .map(holiday -> Clash.of(rule, sitting, List.of(), List.of(holiday.name(), holiday.place()))
                        .freeAt(nextDayOfWork(sitting)));
    }

    private Optional<Clash> weekend(SchedulingRule rule, Planned sitting) {
        return days(sitting)
                .filter(day -> facts.isDayOfRest(sitting.host(), day))
                .findFirst()
                .map(day -> Clash.of(rule, sitting, List.of(), List.of())
                        .between(sitting.startsAt())
                        .freeAt(nextDayOfWork(sitting)));
    }

    /** At the same local time. */
    private Optional<Instant> nextDayOfWork(Planned sitting) {
        LocalDateTime start = sitting.plan().start();
        return Stream.iterate(1, day -> day + 1)
                .limit(LONGEST_WAIT_DAYS)
                .map(start::plusDays)
                .filter(other -> !facts.isDayOfRest(sitting.host(), other.toLocalDate())
                        && facts.holidays(sitting.host(), other.toLocalDate()).isEmpty())
                .map(other -> other.atZone(sitting.plan().zone()).toInstant())
                .findFirst();
    }

    private Optional<Clash> length(SchedulingRule rule, Planned sitting) {
        int minutes = sitting.plan().minutes();
        return minutes > rule.figure()
                ? Optional.of(Clash.of(rule, sitting, List.of(), List.of()).counting(minutes, rule.figure()))
                : Optional.empty();
    }

    private Optional<Clash> hours(SchedulingRule rule, Planned sitting) {
        if (!sitting.plan().kind().isOfBody()) {
            return Optional.empty();
        }
        int early = rule(Rule.EARLY, sitting).map(SchedulingRule::figure).orElse(0);
        int late = rule(Rule.LATE, sitting).map(SchedulingRule::figure).orElse(24 * 60);
        List<Member> members = wanted(sitting);
        Map<String, Boolean> asleep = new HashMap<>();
        List<String> outside = new ArrayList<>();
        for (Member member : members) {
            if (asleep.computeIfAbsent(member.zone(), zone -> isOutside(sitting, ZoneId.of(zone), early, late))) {
                outside.add(member.country());
            }
        }
        return outside.size() * 100 > rule.figure() * members.size()
                ? Optional.of(Clash.of(rule, sitting, List.of(), outside)
                        .counting(outside.size(), members.size(), early, late, rule.figure()))
                : Optional.empty();
    }

    /** The members whose sitting it is: of a regional group's meeting, the group's. */
    private List<Member> wanted(Planned sitting) {
        LocalDate day = sitting.plan().start().toLocalDate();
        @Nullable Group group = sitting.particulars().group();
        return facts.members().getOrDefault(sitting.host().bodyId(), List.of()).stream()
                .filter(member -> member.sitsOn(day))
                .filter(member -> group == null
                        || group.kind() != Group.Of.REGIONAL
                        || member.region().equals(group.name()))
                .toList();
    }

    /** Begins earlier than accepted, ends later, or lasts past midnight. */
    private static boolean isOutside(Planned sitting, ZoneId zone, int early, int late) {
        LocalDateTime start = LocalDateTime.ofInstant(sitting.startsAt(), zone);
        int begin = start.getHour() * 60 + start.getMinute();
        return begin < early || begin + sitting.plan().minutes() > late;
    }

    private static Stream<LocalDate> days(Planned sitting) {
        LocalDate first = sitting.plan().start().toLocalDate();
        LocalDate last =
                sitting.endsAt().minusSeconds(1).atZone(sitting.plan().zone()).toLocalDate();
        return first.equals(last) ? Stream.of(first) : Stream.of(first, last);
    }

    private Optional<SchedulingRule> rule(Rule code, Planned sitting) {
        return facts.rule(code, sitting);
    }
}
