package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.interpretation.Regimes;
import org.hemicycle.interpretation.RoomBooths;
import org.hemicycle.interpretation.RuleSet;
import org.hemicycle.interpretation.SittingRegime;
import org.hemicycle.interpretation.Workforce;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Span;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;

/** Writes down what a roster for a session has to solve: its sittings, the rooms and the interpreters as they are now. */
@Singleton
class ProblemOfSession {

    /** Absences just before and after a session count for breaks and rest. */
    private static final Duration MARGIN = Duration.ofDays(2);

    private final Sittings sittings;
    private final Regimes regimes;
    private final RoomBooths booths;
    private final Workforce workforce;
    private final Assignments published;
    private final KnownBeyondFiles known;

    ProblemOfSession(
            Sittings sittings,
            Regimes regimes,
            RoomBooths booths,
            Workforce workforce,
            Assignments published,
            KnownBeyondFiles known) {
        this.sittings = sittings;
        this.regimes = regimes;
        this.booths = booths;
        this.workforce = workforce;
        this.published = published;
        this.known = known;
    }

    /**
     * @param available interpreters who count as there all the time, whatever is known of them
     * @throws Refused if there is nothing to solve
     */
    RosterProblem write(Session session, RuleSet rules, Set<Long> available) {
        Map<Sitting, SittingRegime> regimeOf = new LinkedHashMap<>();
        for (Sitting sitting : sittings.heldIn(session.id())) {
            SittingRegime regime = regimes.of(sitting, rules);
            if (!regime.booths().isEmpty()) {
                regimeOf.put(sitting, regime);
            }
        }
        if (regimeOf.isEmpty()) {
            throw new Refused("No sitting of this session wants interpretation.");
        }
        List<Sitting> held = List.copyOf(regimeOf.keySet());
        List<Mode> modes = held.stream().map(Sitting::mode).distinct().toList();
        List<LocalDate> days = held.stream().map(Sitting::day).distinct().toList();
        List<RosterProblem.Sitting> wanted = regimeOf.entrySet().stream()
                .map(entry -> sitting(entry.getKey(), entry.getValue()))
                .toList();
        Limits limits = limits(rules, modes);
        List<Seat> previous = previous(session, regimeOf);
        List<Workforce.Member> members =
                members(session, held, previous.stream().map(Seat::interpreter).collect(Collectors.toSet()), available);
        List<RosterProblem.Interpreter> people = people(held, members, available);
        return new RosterProblem(
                session.code(),
                limits,
                booths.strictest(days, rules, modes).stream()
                        .map(room -> new Room(room.name(), room.booths(), room.leastCapacity(), room.platforms()))
                        .toList(),
                wanted,
                people,
                List.of(),
                previous.stream()
                        .filter(seat -> HandMade.knows(wanted, people, seat))
                        .toList(),
                null,
                known.of(session, held, members, available));
    }

    /** A roster has one set of limits, so the strictest of the modes of its sittings holds for all of them. */
    private static Limits limits(RuleSet rules, List<Mode> modes) {
        return new Limits(
                rules.strictest("sittingsPerDay", modes),
                rules.strictest("minutesPerDay", modes),
                rules.strictest("sittingsPerWeek", modes),
                rules.strictest("breakMinutes", modes),
                rules.strictest("restMinutes", modes),
                rules.strictest("turnMinutes", modes),
                rules.strictest("relayGivers", modes),
                rules.value("retour") > 0);
    }

    private RosterProblem.Sitting sitting(Sitting sitting, SittingRegime regime) {
        return new RosterProblem.Sitting(
                Long.toString(sitting.id()),
                sitting.startsAt(),
                sitting.minutes(),
                RosterProblem.Mode.valueOf(sitting.mode().name()),
                sitting.platform(),
                sitting.room(),
                regime.floor(),
                regime.booths().stream()
                        .map(booth -> new Booth(booth.language(), booth.team(), booth.twoWay()))
                        .toList());
    }

    /** Those wanted; and those who are not, but hold an assignment. */
    private List<Workforce.Member> members(
            Session session, List<Sitting> held, Set<String> assigned, Set<Long> available) {
        Span around = around(held);
        return workforce.forBody(session.bodyId(), session.firstDay(), around.from(), around.to()).stream()
                .filter(one ->
                        one.isWanted() || assigned.contains(Long.toString(one.id())) || available.contains(one.id()))
                .toList();
    }

    private static Span around(List<Sitting> held) {
        return new Span(
                held.getFirst().startsAt().minus(MARGIN),
                held.getLast().endsAt().plus(MARGIN));
    }

    /** Who is not wanted is never available, so that a new roster frees them. */
    private static List<RosterProblem.Interpreter> people(
            List<Sitting> held, List<Workforce.Member> members, Set<Long> available) {
        Set<Long> among = members.stream().map(Workforce.Member::id).collect(Collectors.toSet());
        return members.stream()
                .map(one ->
                        person(one, among, available.contains(one.id()) ? List.of() : unavailable(one, around(held))))
                .toList();
    }

    private static List<Span> unavailable(Workforce.Member one, Span always) {
        return one.isWanted()
                ? one.absences().stream()
                        .map(absence -> new Span(absence.from(), absence.to()))
                        .toList()
                : List.of(always);
    }

    private static RosterProblem.Interpreter person(Workforce.Member one, Set<Long> among, List<Span> unavailable) {
        return new RosterProblem.Interpreter(
                Long.toString(one.id()),
                one.a(),
                one.b(),
                one.c(),
                one.platforms(),
                one.profile().onsite(),
                one.remote(),
                one.zone(),
                unavailable,
                one.profile().dailyCost(),
                one.profile().contractMinutes(),
                one.excludes().stream()
                        .filter(among::contains)
                        .map(String::valueOf)
                        .toList());
    }

    /** What is published already, so that a new roster changes little of it; booths there are no more are left out. */
    private List<Seat> previous(Session session, Map<Sitting, SittingRegime> regimeOf) {
        Map<Long, SittingRegime> byId =
                regimeOf.values().stream().collect(Collectors.toMap(SittingRegime::sittingId, regime -> regime));
        return published.ofSession(session.id()).stream()
                .filter(one -> Stream.ofNullable(byId.get(one.sittingId()))
                        .flatMap(regime -> regime.booths().stream())
                        .anyMatch(booth -> LanguageTags.same(booth.language(), one.language())))
                .map(Assigned::seat)
                .toList();
    }
}
