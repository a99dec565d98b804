package org.hemicycle.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people can't do: be in more places than they are many, go without a break, or do what they never tried. */
final class PeopleChecks {

    private final Season season;
    private final Facts facts;

    PeopleChecks(Season season) {
        this.season = season;
        this.facts = season.facts();
    }

    List<Clash> of(Planned sitting) {
        List<Clash> clashes = new ArrayList<>();
        rule(Rule.DELEGATION, sitting).ifPresent(rule -> clashes.addAll(delegations(rule, sitting)));
        rule(Rule.BREAK, sitting).ifPresent(rule -> clashes.addAll(breaks(rule, sitting)));
        rule(Rule.INTERPRETERS, sitting).ifPresent(rule -> clashes.addAll(interpreters(rule, sitting)));
        rule(Rule.REHEARSAL, sitting).flatMap(rule -> rehearsal(rule, sitting)).ifPresent(clashes::add);
        rule(Rule.COVER, sitting).ifPresent(rule -> clashes.addAll(cover(rule, sitting)));
        return clashes;
    }

    /** A crowd can only grow when a sitting begins, so it is counted then. */
    private List<Clash> delegations(SchedulingRule rule, Planned sitting) {
        Map<String, Integer> sizes =
                facts.delegations().getOrDefault(sitting.host().session(), Map.of());
        if (sizes.isEmpty()
                || wants(sitting, null) == 0 && sitting.particulars().group() == null) {
            return List.of();
        }
        List<Planned> during = season.ofSession(sitting.host().session(), sitting.startsAt(), sitting.endsAt());
        if (during.size() < 2) {
            return List.of();
        }
        return beginnings(sitting, during)
                .flatMap(instant -> crowd(rule, sitting, at(during, instant), sizes).stream())
                .toList();
    }

    private Optional<Clash> crowd(
            SchedulingRule rule, Planned sitting, List<Planned> crowd, Map<String, Integer> sizes) {
        if (crowd.size() < 2) {
            return Optional.empty();
        }
        Map<String, String> regions = regions(sitting);
        List<String> torn = new ArrayList<>();
        for (Map.Entry<String, Integer> delegation : sizes.entrySet()) {
            @Nullable String region = regions.get(delegation.getKey());
            int wanted = crowd.stream().mapToInt(one -> wants(one, region)).sum();
            if (wanted > delegation.getValue() && wants(sitting, region) > 0) {
                torn.add(delegation.getKey());
            }
        }
        torn.sort(Comparator.naturalOrder());
        return torn.isEmpty()
                ? Optional.empty()
                : Optional.of(Clash.of(rule, sitting, without(sitting, crowd), torn)
                        .counting(crowd.size(), torn.size())
                        .freeAt(season.freeAt(
                                sitting,
                                Duration.ZERO,
                                moved ->
                                        season
                                                .ofSession(moved.host().session(), moved.startsAt(), moved.endsAt())
                                                .stream()
                                                .allMatch(other -> other.id() == moved.id()))));
    }

    private Map<String, String> regions(Planned sitting) {
        LocalDate day = sitting.plan().start().toLocalDate();
        Map<String, String> regions = new HashMap<>();
        for (Member member : facts.members().getOrDefault(sitting.host().bodyId(), List.of())) {
            if (member.sitsOn(day)) {
                regions.put(member.country(), member.region());
            }
        }
        return regions;
    }

    /** How many of a delegation a sitting wants: one, or none. */
    private static int wants(Planned sitting, @Nullable String region) {
        Group group = sitting.particulars().group();
        boolean own = group != null
                && group.kind() == Group.Of.REGIONAL
                && group.name() != null
                && group.name().equals(region);
        return own || sitting.plan().kind().wantsDelegations() ? 1 : 0;
    }

    private List<Clash> breaks(SchedulingRule rule, Planned sitting) {
        if (!sitting.plan().kind().isOfBody()) {
            return List.of();
        }
        Duration least = Duration.ofMinutes(rule.figure());
        return season.ofBodyAround(sitting, least).stream()
                .filter(other -> !other.overlaps(sitting) && concernsSame(sitting, other))
                .map(other -> Clash.of(rule, sitting, List.of(other), List.of())
                        .counting((int) gap(sitting, other).toMinutes(), rule.figure())
                        .freeAt(season.freeAt(sitting, least, moved -> isRested(moved, least))))
                .toList();
    }

    private boolean isRested(Planned sitting, Duration least) {
        return season.ofBodyAround(sitting, least).stream().noneMatch(other -> concernsSame(sitting, other));
    }

    /** Two groups that meet one after the other are not the same people. */
    private static boolean concernsSame(Planned one, Planned other) {
        Group group = one.particulars().group();
        Group second = other.particulars().group();
        return one.plan().kind().isOfBody()
                && other.plan().kind().isOfBody()
                && (group == null || second == null || group.equals(second));
    }

    private static Duration gap(Planned one, Planned other) {
        return one.startsAt().isBefore(other.startsAt())
                ? Duration.between(one.endsAt(), other.startsAt())
                : Duration.between(other.endsAt(), one.startsAt());
    }

    /** No more than a bound: whoever works into a language may be kept away by much that a roster knows. */
    private List<Clash> interpreters(SchedulingRule rule, Planned sitting) {
        if (facts.skills().isEmpty() || !isInterpreted(sitting)) {
            return List.of();
        }
        List<Planned> during = season.at(sitting.startsAt(), sitting.endsAt()).stream()
                .filter(PeopleChecks::isInterpreted)
                .toList();
        List<Clash> clashes = new ArrayList<>();
        for (String language : sitting.particulars().languages()) {
            long there = facts.skills().getOrDefault(language, List.of()).stream()
                    .filter(skill -> skill.holdsOn(sitting.plan().start().toLocalDate()))
                    .mapToInt(InterpreterSupply.Skill::interpreters)
                    .sum();
            int team = facts.teams().getOrDefault(language, 1);
            List<Planned> wanting = during.stream()
                    .filter(other -> other.particulars().languages().contains(language))
                    .toList();
            beginnings(sitting, wanting)
                    .map(instant -> at(wanting, instant))
                    .filter(crowd -> (long) crowd.size() * team > there)
                    .map(crowd -> Clash.of(rule, sitting, without(sitting, crowd), List.of(language))
                            .counting(crowd.size() * team, (int) there)
                            .freeAt(season.freeAt(sitting, Duration.ZERO, moved -> fits(moved, language, team, there))))
                    .forEach(clashes::add);
        }
        return clashes;
    }

    private boolean fits(Planned sitting, String language, int team, long there) {
        List<Planned> wanting = season.at(sitting.startsAt(), sitting.endsAt()).stream()
                .filter(other -> other.id() != sitting.id()
                        && isInterpreted(other)
                        && other.particulars().languages().contains(language))
                .toList();
        return beginnings(sitting, wanting)
                .allMatch(instant -> (long) (at(wanting, instant).size() + 1) * team <= there);
    }

    /** In one language there is nothing to interpret. */
    private static boolean isInterpreted(Planned sitting) {
        return sitting.particulars().languages().size() > 1;
    }

    private Optional<Clash> rehearsal(SchedulingRule rule, Planned sitting) {
        @Nullable Long platform = sitting.plan().platform();
        if (platform == null || sitting.plan().kind() == Kind.REHEARSAL) {
            return Optional.empty();
        }
        return facts.chair(sitting)
                .filter(chair -> !season.hasChaired(chair.person(), platform, sitting))
                .map(chair -> Clash.of(rule, sitting, List.of(), List.of(chair.name(), facts.platform(platform))));
    }

    private static List<Clash> cover(SchedulingRule rule, Planned sitting) {
        return Stream.of(Duty.values())
                .flatMap(duty -> uncovered(rule, sitting, duty).stream())
                .toList();
    }

    private static Optional<Clash> uncovered(SchedulingRule rule, Planned sitting, Duty duty) {
        Instant covered = sitting.startsAt();
        for (OnDuty shift : sitting.particulars().shifts().stream()
                .filter(one -> one.duty() == duty)
                .sorted(Comparator.comparing(OnDuty::from))
                .toList()) {
            if (shift.from().isAfter(covered)) {
                return hole(rule, sitting, duty, covered, shift.from());
            }
            covered = shift.until().isAfter(covered) ? shift.until() : covered;
        }
        return covered.isBefore(sitting.endsAt())
                ? hole(rule, sitting, duty, covered, sitting.endsAt())
                : Optional.empty();
    }

    private static Optional<Clash> hole(SchedulingRule rule, Planned sitting, Duty duty, Instant from, Instant until) {
        Instant end = until.isBefore(sitting.endsAt()) ? until : sitting.endsAt();
        return from.isBefore(end)
                ? Optional.of(
                        Clash.of(rule, sitting, List.of(), List.of(duty.name())).between(from, end))
                : Optional.empty();
    }

    private static Stream<Instant> beginnings(Planned sitting, List<Planned> during) {
        return Stream.concat(
                        Stream.of(sitting.startsAt()),
                        during.stream()
                                .map(Planned::startsAt)
                                .filter(start -> start.isAfter(sitting.startsAt()) && start.isBefore(sitting.endsAt())))
                .distinct();
    }

    private static List<Planned> at(List<Planned> during, Instant instant) {
        return during.stream()
                .filter(one -> !one.startsAt().isAfter(instant) && one.endsAt().isAfter(instant))
                .toList();
    }

    private static List<Planned> without(Planned sitting, List<Planned> crowd) {
        return crowd.stream().filter(one -> one.id() != sitting.id()).toList();
    }

    private Optional<SchedulingRule> rule(Rule code, Planned sitting) {
        return facts.rule(code, sitting);
    }
}
