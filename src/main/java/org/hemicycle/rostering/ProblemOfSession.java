package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.interpretation.Absence;
import org.hemicycle.interpretation.Competence;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.interpretation.RuleSet;
import org.hemicycle.interpretation.TeamStrength;
import org.hemicycle.interpretation.Training;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.RosterProblem.Booth;
import org.hemicycle.rostering.RosterProblem.Limits;
import org.hemicycle.rostering.RosterProblem.Room;
import org.hemicycle.rostering.RosterProblem.Seat;
import org.hemicycle.rostering.RosterProblem.Span;
import org.hemicycle.scheduling.Rooms;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.jspecify.annotations.Nullable;

/** Writes down what a roster for a session has to solve: its sittings, the rooms and the interpreters as they are now. */
@Singleton
class ProblemOfSession {

    /** Absences just before and after a session count for breaks and rest. */
    private static final Duration MARGIN = Duration.ofDays(2);

    private final Sittings sittings;
    private final Rooms rooms;
    private final Interpreters interpreters;
    private final Assignments published;

    ProblemOfSession(Sittings sittings, Rooms rooms, Interpreters interpreters, Assignments published) {
        this.sittings = sittings;
        this.rooms = rooms;
        this.interpreters = interpreters;
        this.published = published;
    }

    /** @throws Refused if there is nothing to solve */
    RosterProblem write(Session session, RuleSet rules) {
        List<Sitting> held = sittings.heldIn(session.id()).stream()
                .filter(sitting -> !sittings.languages(sitting.id()).isEmpty())
                .toList();
        if (held.isEmpty()) {
            throw new Refused("No sitting of this session wants interpretation.");
        }
        List<RosterProblem.Sitting> wanted =
                held.stream().map(sitting -> sitting(sitting, rules)).toList();
        List<RosterProblem.Interpreter> people = people(session, held);
        return new RosterProblem(
                session.code(),
                limits(rules),
                rooms.all().stream()
                        .filter(room -> room.booths() > 0)
                        .map(room -> new Room(room.name(), room.booths(), room.occupancy(), rooms.platforms(room.id())))
                        .toList(),
                wanted,
                people,
                List.of(),
                previous(session, wanted, people),
                null);
    }

    private static Limits limits(RuleSet rules) {
        return new Limits(
                rules.value("sittingsPerDay"),
                rules.value("minutesPerDay"),
                rules.value("sittingsPerWeek"),
                rules.value("breakMinutes"),
                rules.value("restMinutes"),
                rules.value("turnMinutes"),
                rules.value("relayGivers"),
                rules.value("retour") > 0);
    }

    private RosterProblem.Sitting sitting(Sitting sitting, RuleSet rules) {
        List<String> languages = sittings.languages(sitting.id());
        return new RosterProblem.Sitting(
                Long.toString(sitting.id()),
                sitting.startsAt(),
                sitting.minutes(),
                RosterProblem.Mode.valueOf(sitting.mode().name()),
                sitting.platform(),
                sitting.room(),
                languages,
                languages.stream().map(rules::team).map(ProblemOfSession::booth).toList());
    }

    private static Booth booth(TeamStrength team) {
        return new Booth(team.language(), team.team(), team.twoWay());
    }

    private List<RosterProblem.Interpreter> people(Session session, List<Sitting> held) {
        LocalDate day = session.firstDay();
        Map<Long, List<Competence>> languages =
                interpreters.languages(day).stream().collect(Collectors.groupingBy(Competence::interpreterId));
        Map<Long, List<Training>> trainings =
                interpreters.trainings(day).stream().collect(Collectors.groupingBy(Training::interpreterId));
        Map<Long, List<Absence>> absences =
                interpreters
                        .absences(
                                held.getFirst().startsAt().minus(MARGIN),
                                held.getLast().endsAt().plus(MARGIN))
                        .stream()
                        .collect(Collectors.groupingBy(Absence::interpreterId));
        return interpreters.all().stream()
                .filter(one -> has(languages.get(one.number()), "A"))
                .map(one -> person(
                        one,
                        languages.getOrDefault(one.number(), List.of()),
                        trainings.getOrDefault(one.number(), List.of()),
                        absences.getOrDefault(one.number(), List.of())))
                .toList();
    }

    private static boolean has(@Nullable List<Competence> languages, String rank) {
        return languages != null
                && languages.stream().anyMatch(language -> language.rank().equals(rank));
    }

    private static RosterProblem.Interpreter person(
            Interpreter one, List<Competence> languages, List<Training> trainings, List<Absence> absences) {
        return new RosterProblem.Interpreter(
                Long.toString(one.number()),
                ranked(languages, "A"),
                ranked(languages, "B"),
                ranked(languages, "C"),
                trainings.stream().map(Training::platform).toList(),
                one.onsite(),
                one.remote(),
                one.homeZone(),
                absences.stream()
                        .map(absence -> new Span(absence.from(), absence.to()))
                        .toList(),
                one.dailyCost(),
                one.contractMinutes(),
                List.of());
    }

    private static List<String> ranked(List<Competence> languages, String rank) {
        return languages.stream()
                .filter(language -> language.rank().equals(rank))
                .map(Competence::language)
                .toList();
    }

    /** What is published already, so that a new roster changes little of it; people and booths that are gone left out. */
    private List<Seat> previous(
            Session session, List<RosterProblem.Sitting> wanted, List<RosterProblem.Interpreter> people) {
        return published.ofSession(session.id()).stream()
                .map(Assigned::seat)
                .filter(seat -> HandMade.knows(wanted, people, seat))
                .toList();
    }
}
