package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.NextSteps;
import org.hemicycle.web.Reader;

/** Rosters to make and publish, for the chief interpreter; assignments to confirm, for an interpreter. */
@Singleton
class RosteringSteps implements NextSteps {

    private final Sessions sessions;
    private final RosterRuns runs;
    private final DeclinedAssignments declined;
    private final SwapOffers offers;
    private final VacatedSeats vacated;
    private final MyAssignments mine;

    RosteringSteps(
            Sessions sessions,
            RosterRuns runs,
            DeclinedAssignments declined,
            SwapOffers offers,
            VacatedSeats vacated,
            MyAssignments mine) {
        this.sessions = sessions;
        this.runs = runs;
        this.declined = declined;
        this.offers = offers;
        this.vacated = vacated;
        this.mine = mine;
    }

    @Override
    public List<NextStep> of(Reader reader) {
        return Stream.of(
                        reader.is(Role.CHIEF_INTERPRETER) ? waiting(reader) : Stream.<NextStep>empty(),
                        reader.is(Role.CHIEF_INTERPRETER) ? rosters(reader) : Stream.<NextStep>empty(),
                        reader.is(Role.INTERPRETER) ? confirmations(reader).stream() : Stream.<NextStep>empty())
                .flatMap(steps -> steps)
                .toList();
    }

    /** What happened to published rosters: seats fell empty or were declined, and two want to change places. */
    private Stream<NextStep> waiting(Reader reader) {
        List<Session> open =
                sessions.all(reader.language()).stream().filter(Session::isOpen).toList();
        return Stream.of(
                        steps(reader, open, vacated.waiting(), "step.vacated", "repair"),
                        steps(reader, open, declined.waiting(), "step.declined", "notes"),
                        steps(reader, open, offers.waiting(), "step.swaps", "notes"))
                .flatMap(steps -> steps);
    }

    private static Stream<NextStep> steps(
            Reader reader, List<Session> sessions, List<Waiting> waiting, String key, String page) {
        return sessions.stream()
                .filter(session -> Waiting.in(waiting, session.id()) > 0)
                .map(session -> new NextStep(
                        session.title(),
                        reader.t(key, Waiting.in(waiting, session.id())),
                        "/sessions/" + session.id() + "/roster/" + page));
    }

    private Stream<NextStep> rosters(Reader reader) {
        return sessions.all(reader.language()).stream().flatMap(session -> roster(reader, session).stream());
    }

    private Optional<NextStep> roster(Reader reader, Session session) {
        Optional<RosterRun> latest = runs.latest(session.id());
        if (latest.filter(run -> run.publishedAt() != null).isPresent()) {
            return Optional.empty();
        }
        String key = latest.isEmpty() ? "step.make-roster" : "step.publish-roster";
        return Optional.of(new NextStep(session.title(), reader.t(key), "/sessions/" + session.id() + "/roster"));
    }

    private Optional<NextStep> confirmations(Reader reader) {
        long open = mine.of(reader.person(), reader.language()).stream()
                .filter(MyAssignments.Mine::isOpen)
                .count();
        return open == 0
                ? Optional.empty()
                : Optional.of(
                        new NextStep(reader.t("nav.assignments"), reader.t("step.confirm", open), "/my/assignments"));
    }
}
