package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.reference.Language;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Reader;

/** What people call the interpreters and sittings of a roster, which knows them by number. */
@Singleton
class RosterNames {

    private final Interpreters interpreters;
    private final Sittings sittings;

    RosterNames(Interpreters interpreters, Sittings sittings) {
        this.interpreters = interpreters;
        this.sittings = sittings;
    }

    Map<String, String> interpreters() {
        Map<String, String> names = new HashMap<>();
        interpreters.all().forEach(one -> names.put(Long.toString(one.number()), one.name()));
        return names;
    }

    /** Those too whom a scenario supposes. */
    Map<String, String> interpreters(Reader reader, RosterProblem problem) {
        Map<String, String> names = interpreters();
        problem.interpreters().stream()
                .filter(one -> one.id().startsWith(Supposing.NEWCOMER))
                .forEach(one -> names.put(
                        one.id(),
                        reader.t(
                                "scenario.newcomer",
                                one.id().substring(Supposing.NEWCOMER.length()),
                                reader.languageName(one.a().getFirst()))));
        return names;
    }

    /** Sittings with their time at the host, as in "Plenary 3, 9 June 2020, 14:00". */
    Map<String, String> sittings(Reader reader, long session) {
        Map<String, String> names = new HashMap<>();
        sittings.ofSession(session).forEach(one -> names.put(Long.toString(one.id()), name(reader, one)));
        return names;
    }

    static String name(Reader reader, Sitting one) {
        return title(reader, one) + ", " + reader.moment(one.startsAt(), one.hostZone());
    }

    static String title(Reader reader, Sitting one) {
        return reader.t("sitting." + one.kind(), one.number());
    }

    Renamed in(Reader reader, long session) {
        Map<String, String> titles = new HashMap<>();
        sittings.ofSession(session).forEach(one -> titles.put(Long.toString(one.id()), title(reader, one)));
        return new Renamed(titles, interpreters());
    }

    /** The check speaks English. */
    Renamed english(long session) {
        return in(reader(Language.ENGLISH, "UTC"), session);
    }

    /** Somebody who reads a letter or a calendar. */
    static Reader reader(Language language, String zone) {
        return new Reader(language, ZoneId.of(zone), Optional.empty(), "", "", "");
    }
}
