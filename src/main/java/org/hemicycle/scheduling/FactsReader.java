package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.reference.Holiday;

/** Reads the facts about sittings, each kind by one query however many the sittings are. */
@Singleton
class FactsReader {

    /** How far ahead a day of work is looked for. */
    private static final int DAYS_AHEAD = 15;

    private static final Set<Long> NOBODY = Set.of(-1L);

    private final ClashRows rows;
    private final SchedulingRules rules;
    private final Rooms rooms;
    private final PlatformChoice platforms;
    private final DelegationSizes delegations;
    private final InterpreterSupply interpreters;

    FactsReader(
            ClashRows rows,
            SchedulingRules rules,
            Rooms rooms,
            PlatformChoice platforms,
            DelegationSizes delegations,
            InterpreterSupply interpreters) {
        this.rows = rows;
        this.rules = rules;
        this.rooms = rooms;
        this.platforms = platforms;
        this.delegations = delegations;
        this.interpreters = interpreters;
    }

    Rulebook rulebook() {
        return new Rulebook(rules.all());
    }

    /** @param sittings those that are checked and their neighbours; neither is empty */
    Facts about(Rulebook rulebook, Collection<Planned> sittings) {
        Map<Long, Chair> chairs = chairs(sittings);
        Map<String, List<InterpreterSupply.Skill>> skills =
                interpreters.skills().stream().collect(Collectors.groupingBy(InterpreterSupply.Skill::language));
        return new Facts(
                rulebook,
                rooms.all().stream().collect(Collectors.toMap(Room::id, Function.identity())),
                platforms.all().stream().collect(Collectors.toMap(PlatformChoice.Platform::id, Function.identity())),
                chairs,
                rows.members(distinct(sittings, sitting -> sitting.host().bodyId())).stream()
                        .collect(Collectors.groupingBy(Member::bodyId)),
                holidays(sittings),
                rows.restDays().stream().collect(Collectors.groupingBy(RestDays::country)),
                delegations.ofSessions(
                        distinct(sittings, sitting -> sitting.host().session())),
                skills,
                skills.isEmpty() ? Map.of() : teams(sittings),
                chaired(chairs, sittings));
    }

    private Map<Long, Chair> chairs(Collection<Planned> sittings) {
        Set<Long> ids = sittings.stream()
                .flatMap(sitting -> Stream.ofNullable(sitting.particulars().chair()))
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : rows.chairs(ids).stream().collect(Collectors.toMap(Chair::id, Function.identity()));
    }

    /** What was held before the season; the season itself is known. */
    private Map<Facts.Experience, Instant> chaired(Map<Long, Chair> chairs, Collection<Planned> sittings) {
        if (chairs.isEmpty()) {
            return Map.of();
        }
        Set<String> persons = chairs.values().stream().map(Chair::person).collect(Collectors.toSet());
        return rows.chaired(persons, stored(sittings)).stream()
                .collect(Collectors.toMap(
                        row -> new Facts.Experience(row.person(), row.platformId()), ChairedRow::endsAt));
    }

    private static Set<Long> stored(Collection<Planned> sittings) {
        Set<Long> ids =
                sittings.stream().filter(Planned::isStored).map(Planned::id).collect(Collectors.toSet());
        return ids.isEmpty() ? NOBODY : ids;
    }

    private Map<String, List<Holiday>> holidays(Collection<Planned> sittings) {
        Set<String> countries = sittings.stream()
                .flatMap(sitting -> Stream.ofNullable(sitting.host().country()))
                .collect(Collectors.toSet());
        if (countries.isEmpty()) {
            return Map.of();
        }
        List<LocalDate> days = sittings.stream()
                .map(sitting -> sitting.startsAt().atZone(ZoneOffset.UTC).toLocalDate())
                .sorted()
                .toList();
        return rows
                .holidays(
                        countries, days.getFirst().minusDays(1), days.getLast().plusDays(DAYS_AHEAD))
                .stream()
                .collect(Collectors.groupingBy(holiday -> holiday.place().substring(0, 2)));
    }

    private Map<String, Integer> teams(Collection<Planned> sittings) {
        return interpreters.teams(sittings.stream()
                .flatMap(sitting -> sitting.particulars().languages().stream())
                .collect(Collectors.toSet()));
    }

    private static Set<Long> distinct(Collection<Planned> sittings, Function<Planned, Long> of) {
        return sittings.stream().map(of).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
