package org.hemicycle.rostering;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hemicycle.interpretation.RuleKey;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.web.Messages;

/**
 * A problem as it would be if a scenario were so. Rule set and availability are not its business: they are read anew.
 *
 * @param zone where those who are not on the list live
 */
record Supposing(Scenario scenario, ZoneId zone) {

    /** Begins the id of somebody who is not on the list; a number follows. */
    static final String NEWCOMER = "new-";

    /** The id of the room that is not there. */
    static final String ROOM = "+";

    /** @throws org.hemicycle.reference.Refused if no booth is left */
    RosterProblem in(RosterProblem problem) {
        List<Sitting> sittings = problem.sittings().stream()
                .map(this::sitting)
                .filter(sitting -> !sitting.booths().isEmpty())
                .toList();
        if (sittings.isEmpty()) {
            throw Messages.refusal("refused.no-booth-left");
        }
        List<String> platforms = problem.sittings().stream()
                .map(Sitting::platform)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        List<Interpreter> people = Stream.concat(
                        problem.interpreters().stream(), newcomers(problem.interpreters(), platforms).stream())
                .toList();
        return new RosterProblem(
                problem.name(),
                limits(problem.limits()),
                rooms(problem.rooms(), platforms),
                sittings,
                people,
                problem.pins().stream()
                        .filter(pin -> HandMade.knows(sittings, people, pin))
                        .toList(),
                List.of(),
                null,
                problem.house());
    }

    private Limits limits(Limits now) {
        return new Limits(
                limit(RuleKey.SITTINGS_PER_DAY, now.sittingsPerDay()),
                limit(RuleKey.MINUTES_PER_DAY, now.minutesPerDay()),
                limit(RuleKey.SITTINGS_PER_WEEK, now.sittingsPerWeek()),
                limit(RuleKey.BREAK_MINUTES, now.breakMinutes()),
                limit(RuleKey.REST_MINUTES, now.restMinutes()),
                now.turnMinutes(),
                limit(RuleKey.RELAY_GIVERS, now.relayGivers()),
                scenario.retour() == null ? now.retour() : scenario.retour());
    }

    private int limit(RuleKey key, int now) {
        return scenario.limits().getOrDefault(key.key(), now);
    }

    private List<Room> rooms(List<Room> now, List<String> platforms) {
        List<Room> rooms = new ArrayList<>();
        now.forEach(room -> rooms.add(new Room(
                room.id(),
                room.booths(),
                scenario.occupancy() == null ? room.occupancy() : scenario.occupancy(),
                room.platforms())));
        Scenario.MoreRoom more = scenario.room();
        if (more != null) {
            rooms.add(new Room(ROOM, more.booths(), more.occupancy(), platforms));
        }
        return rooms;
    }

    private Sitting sitting(Sitting now) {
        List<Booth> booths = new ArrayList<>();
        now.booths().stream()
                .filter(booth ->
                        scenario.withoutBooths().stream().noneMatch(tag -> LanguageTags.same(tag, booth.language())))
                .map(booth -> new Booth(
                        booth.language(), scenario.team() == null ? booth.team() : scenario.team(), booth.twoWay()))
                .forEach(booths::add);
        scenario.booths().stream()
                .filter(more ->
                        booths.stream().noneMatch(booth -> LanguageTags.same(booth.language(), more.language())))
                .forEach(more -> booths.add(new Booth(more.language(), more.team(), false)));
        return new Sitting(
                now.id(), now.start(), now.minutes(), now.mode(), now.platform(), now.room(), now.floor(), booths);
    }

    private List<Interpreter> newcomers(List<Interpreter> others, List<String> platforms) {
        List<Interpreter> newcomers = new ArrayList<>();
        for (Scenario.Consultants some : scenario.consultants()) {
            for (int i = 0; i < some.number(); i++) {
                newcomers.add(new Interpreter(
                        NEWCOMER + (newcomers.size() + 1),
                        List.of(some.a()),
                        some.b(),
                        some.c(),
                        platforms,
                        true,
                        true,
                        zone,
                        List.of(),
                        some.dailyCost(),
                        contract(others, some.a()),
                        List.of()));
            }
        }
        return newcomers;
    }

    /** Where all others of a pool have a contract of hours, so has a newcomer: else its load would count otherwise. */
    private static int contract(List<Interpreter> others, String language) {
        return others.stream()
                .filter(one -> LanguageTags.same(one.a().getFirst(), language))
                .mapToInt(Interpreter::contractMinutes)
                .min()
                .orElse(0);
    }
}
