package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;

/** A roster in the midst of things, for a session that nobody real interprets. */
@Singleton
public class SampleRoster {

    private static final String TITLE = "First roster";
    private static final int SECONDS = 8;

    private static final List<Supposed> SUPPOSED = List.of(
            new Supposed("As things are", Scenario.NOTHING),
            new Supposed("Distancing lifted: two in every booth", occupancy(2)),
            new Supposed(
                    "One more English consultant",
                    consultant(new Scenario.Consultants(1, "en", List.of(), List.of("fr", "es", "ru", "ar"), 600))));

    private final Rosters rosters;
    private final RosterRuns runs;
    private final Scenarios scenarios;
    private final SampleAnswers answers;
    private final Sessions sessions;
    private final RosterQueue queue;
    private final RosterSettings settings;

    SampleRoster(
            Rosters rosters,
            RosterRuns runs,
            Scenarios scenarios,
            SampleAnswers answers,
            Sessions sessions,
            RosterQueue queue,
            RosterSettings settings) {
        this.rosters = rosters;
        this.runs = runs;
        this.scenarios = scenarios;
        this.answers = answers;
        this.sessions = sessions;
        this.queue = queue;
        this.settings = settings;
    }

    private record Supposed(String title, Scenario scenario) {}

    /** Asks for the roster, as a chief interpreter does. */
    public void ask(SignedIn chief, long session) {
        Wish wish = new Wish(RosterRun.Purpose.SOLVED, TITLE, seconds(), null);
        queue.add(rosters.ask(chief, find(session), wish).number());
    }

    /**
     * Publishes the roster once it is made, has interpreters answer and asks for scenarios; any other roster is left alone.
     *
     * @throws org.hemicycle.reference.Refused if sittings have changed since it was asked for
     */
    public void follow(SignedIn chief, SignedIn interpreter, RosterMade made) {
        Session session = find(made.session());
        boolean isOurs = rosters.find(session, made.run()).title().equals(TITLE);
        if (!isOurs || runs.published(made.session()).isPresent()) {
            return;
        }
        rosters.publish(chief, session, made.run());
        answers.give(session, interpreter);
        for (Supposed one : SUPPOSED) {
            RosterRun run = scenarios.ask(chief, session, one.title(), one.scenario(), seconds(), null);
            queue.add(run.number());
        }
    }

    private int seconds() {
        return (int) Math.min(SECONDS, settings.time().toSeconds());
    }

    private Session find(long session) {
        return sessions.find(session, Language.ENGLISH).orElseThrow();
    }

    private static Scenario occupancy(int people) {
        return new Scenario(null, Map.of(), null, null, people, null, List.of(), List.of(), List.of(), List.of());
    }

    private static Scenario consultant(Scenario.Consultants one) {
        return new Scenario(null, Map.of(), null, null, null, null, List.of(), List.of(), List.of(one), List.of());
    }
}
