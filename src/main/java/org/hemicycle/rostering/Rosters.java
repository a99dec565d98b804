package org.hemicycle.rostering;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.interpretation.RuleSet;
import org.hemicycle.interpretation.RuleSets;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Session;

/** Asks for rosters and publishes them. */
@Singleton
class Rosters {

    private final ProblemOfSession problems;
    private final RosterRuns runs;
    private final Assignments assignments;
    private final RuleSets ruleSets;
    private final Audit audit;
    private final ApplicationEventPublisher<RosterPublished> news;
    private final Clock clock;

    Rosters(
            ProblemOfSession problems,
            RosterRuns runs,
            Assignments assignments,
            RuleSets ruleSets,
            Audit audit,
            ApplicationEventPublisher<RosterPublished> news,
            Clock clock) {
        this.problems = problems;
        this.runs = runs;
        this.assignments = assignments;
        this.ruleSets = ruleSets;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /** Writes the problem down as it is now. @throws Refused if a run is under way or there is nothing to solve */
    @Transactional
    public RosterRun ask(SignedIn who, Session session) {
        if (runs.latest(session.id()).filter(RosterRun::isUnderWay).isPresent()) {
            throw new Refused("A roster for " + session.code() + " is being made already.");
        }
        RuleSet rules = ruleSets.inForce(session.bodyId());
        audit.note(who, "asked for roster", session.code());
        return runs.save(new RosterRun(
                null,
                session.id(),
                rules.id(),
                RosterRun.State.QUEUED,
                clock.instant(),
                who.name(),
                RosterFiles.write(problems.write(session, rules)),
                "",
                null,
                null,
                null));
    }

    /**
     * Makes a run's roster the one that holds. Who confirmed an assignment that stays has still confirmed it.
     *
     * @throws Refused if it is not done, does not pass the check, or the sittings changed since it was asked for
     */
    @Transactional
    public void publish(SignedIn who, Session session, long run) {
        RosterRun made = runs.findById(run)
                .filter(one -> one.sessionId() == session.id())
                .orElseThrow(() -> new NotFound("There is no such roster."));
        RosterSolution solution = made.readSolution().orElseThrow(() -> new Refused("This roster is not made yet."));
        refuseOutdated(session, made);
        refuseViolations(made.readProblem(), solution);
        if (runs.publish(run, clock.instant()) == 0) {
            throw new Refused("This roster was published already.");
        }
        replace(session, solution);
        audit.note(who, "published roster", session.code() + " run " + run);
        news.publishEvent(new RosterPublished(session.id()));
    }

    private void refuseOutdated(Session session, RosterRun made) {
        RosterProblem now = problems.write(session, ruleSets.inForce(session.bodyId()));
        if (!now.sittings().equals(made.readProblem().sittings())) {
            throw new Refused("Sittings changed since this roster was made. Make it again.");
        }
    }

    private static void refuseViolations(RosterProblem problem, RosterSolution solution) {
        List<Violation> violations = RosterCheck.violations(problem, solution);
        if (!violations.isEmpty()) {
            throw new Refused(
                    "This roster breaks a rule: " + violations.getFirst().sentence());
        }
    }

    private void replace(Session session, RosterSolution solution) {
        Map<RosterProblem.Seat, Assigned> before = assignments.ofSession(session.id()).stream()
                .collect(Collectors.toMap(Rosters::seat, Function.identity()));
        assignments.clear(session.id());
        for (RosterSolution.Assignment one : solution.assignments()) {
            Assigned kept = before.get(one.seat());
            Instant confirmed = kept == null ? null : kept.confirmedAt();
            assignments.insert(
                    Long.parseLong(one.sitting()),
                    Long.parseLong(one.interpreter()),
                    one.booth(),
                    one.place(),
                    one.turn(),
                    confirmed);
        }
    }

    private static RosterProblem.Seat seat(Assigned one) {
        return new RosterProblem.Seat(
                Long.toString(one.sittingId()), one.language(), Long.toString(one.interpreterId()));
    }
}
