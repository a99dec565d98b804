package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.interpretation.Absence;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.check.Completed;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution.Rule;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Messages;

/** Asks for a roster near the published one after somebody fell ill, a sitting moved or a platform changed. */
@Singleton
class Repairs {

    private final Rosters rosters;
    private final CurrentProblem problems;
    private final Assignments assignments;
    private final Interpreters interpreters;
    private final Audit audit;

    Repairs(Rosters rosters, CurrentProblem problems, Assignments assignments, Interpreters interpreters, Audit audit) {
        this.rosters = rosters;
        this.problems = problems;
        this.assignments = assignments;
        this.interpreters = interpreters;
        this.audit = audit;
    }

    /** Somebody who is not there for a time. */
    record Absentee(long interpreter, Instant from, Instant to) {}

    /** A published assignment that a rule forbids as things stand now. */
    record Broken(Seat seat, Rule rule) {}

    boolean isPublished(Session session) {
        return !assignments.ofSession(session.id()).isEmpty();
    }

    /**
     * Enters the absence, if there is one, and writes down what is to be repaired.
     *
     * @param frozen what starts before it stays as it is; empty for a session that is over
     * @throws Refused if nothing is published or a run is under way
     */
    @Transactional
    public RosterRun ask(
            SignedIn who, Session session, String title, Optional<Absentee> absent, Optional<Instant> frozen) {
        if (!isPublished(session)) {
            throw Messages.refusal("refused.nothing-to-repair");
        }
        absent.ifPresent(one -> enter(who, one));
        RosterProblem problem = problems.of(session, frozen.orElse(null));
        return rosters.ask(who, session, Wish.of(RosterRun.Purpose.REPAIR, title), problem);
    }

    /** Who of the published roster sits against a rule as things stand now. */
    List<Broken> broken(Session session) {
        List<Assigned> published = assignments.ofSession(session.id());
        if (published.isEmpty()) {
            return List.of();
        }
        RosterProblem now = problems.of(session);
        HandMade roster =
                HandMade.of(now, published.stream().map(Assigned::assignment).toList());
        return RosterView.broken(now, Completed.of(now, roster.assignments())).entrySet().stream()
                .map(one -> new Broken(one.getKey(), one.getValue()))
                .toList();
    }

    /** What of the time is not entered already. */
    private void enter(SignedIn who, Absentee absent) {
        Instant from = absent.from();
        for (Absence known : interpreters.absences(absent.from(), absent.to())) {
            if (known.interpreterId() == absent.interpreter()) {
                enter(absent.interpreter(), from, known.from());
                from = known.to().isAfter(from) ? known.to() : from;
            }
        }
        enter(absent.interpreter(), from, absent.to());
        audit.note(
                who,
                "entered absence",
                "interpreter " + absent.interpreter() + ", " + absent.from() + " to " + absent.to());
    }

    private void enter(long interpreter, Instant from, Instant to) {
        if (from.isBefore(to)) {
            interpreters.away(interpreter, from, to);
        }
    }
}
