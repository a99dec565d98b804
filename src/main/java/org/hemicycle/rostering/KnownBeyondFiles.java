package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.interpretation.Workforce;
import org.hemicycle.rostering.check.CheckedPlaces;
import org.hemicycle.rostering.problem.House;
import org.hemicycle.rostering.problem.House.Engagement;
import org.hemicycle.rostering.problem.House.Liking;
import org.hemicycle.rostering.problem.House.Subject;
import org.hemicycle.rostering.problem.House.Travel;
import org.hemicycle.scheduling.Agenda;
import org.hemicycle.scheduling.RoomTravels;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sitting;

/** Writes down what the house knows of a session's roster and a problem file has no words for. */
@Singleton
class KnownBeyondFiles {

    /** A week that begins before the session or ends after it counts as a whole. */
    private static final Duration MARGIN = Duration.ofDays(8);

    private final Assignments published;
    private final RoomTravels travels;
    private final Agenda agenda;

    KnownBeyondFiles(Assignments published, RoomTravels travels, Agenda agenda) {
        this.published = published;
        this.travels = travels;
        this.agenda = agenda;
    }

    /** @param available interpreters who count as there all the time, whatever they work elsewhere */
    House of(Session session, List<Sitting> held, List<Workforce.Member> members, Set<Long> available) {
        return new House(
                true,
                elsewhere(session, held, members, available),
                travels.all().stream()
                        .map(one -> new Travel(one.room(), one.other(), one.minutes()))
                        .toList(),
                ids(members.stream().filter(one -> !one.profile().relay()).toList()),
                ids(members.stream().filter(Workforce.Member::isEager).toList()),
                members.stream()
                        .flatMap(one -> one.likes().stream().map(other -> new Liking(id(one.id()), id(other))))
                        .toList(),
                subjects(session, held));
    }

    /** Each item of the agenda; and, of sittings that take up none, the body itself. */
    private List<Subject> subjects(Session session, List<Sitting> held) {
        Map<String, List<Long>> sittingsOf = new LinkedHashMap<>(agenda.sittingsByItem(session.id()));
        Set<Long> takenUp = sittingsOf.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        sittingsOf.put(
                "",
                held.stream()
                        .map(Sitting::id)
                        .filter(id -> !takenUp.contains(id))
                        .toList());
        return sittingsOf.entrySet().stream()
                .filter(item -> item.getValue().size() > 1)
                .map(item -> new Subject(
                        item.getKey(),
                        item.getValue().stream().map(KnownBeyondFiles::id).collect(Collectors.toSet())))
                .toList();
    }

    private Map<String, List<Engagement>> elsewhere(
            Session session, List<Sitting> held, List<Workforce.Member> members, Set<Long> available) {
        Set<Long> concerned = members.stream()
                .map(Workforce.Member::id)
                .filter(id -> !available.contains(id))
                .collect(Collectors.toSet());
        Map<String, List<Engagement>> elsewhere = new HashMap<>();
        published
                .elsewhere(
                        session.id(),
                        held.getFirst().startsAt().minus(MARGIN),
                        held.getLast().endsAt().plus(MARGIN))
                .stream()
                .filter(one -> concerned.contains(one.interpreterId()))
                .forEach(one -> elsewhere
                        .computeIfAbsent(id(one.interpreterId()), key -> new ArrayList<>())
                        .add(engagement(one)));
        return elsewhere;
    }

    private static Engagement engagement(Elsewhere one) {
        int number = one.place().lastIndexOf('/');
        return new Engagement(
                one.startsAt(),
                one.endsAt(),
                one.place().equals(CheckedPlaces.REMOTE) || number < 0
                        ? null
                        : one.place().substring(0, number));
    }

    private static Set<String> ids(List<Workforce.Member> members) {
        return members.stream().map(one -> id(one.id())).collect(Collectors.toSet());
    }

    private static String id(long id) {
        return Long.toString(id);
    }
}
