package org.hemicycle.rostering;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.check.Completed;
import org.hemicycle.rostering.check.Violation;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Messages;

/** Asks for rosters and publishes them. */
@Singleton
class Rosters {

    /** Of one session that may wait for their turn. */
    static final int MOST_SCENARIOS = 12;

    private final CurrentProblem problems;
    private final RosterRuns runs;
    private final Publication publication;
    private final RosterNames names;
    private final Audit audit;
    private final ApplicationEventPublisher<RosterPublished> news;
    private final Clock clock;

    Rosters(
            CurrentProblem problems,
            RosterRuns runs,
            Publication publication,
            RosterNames names,
            Audit audit,
            ApplicationEventPublisher<RosterPublished> news,
            Clock clock) {
        this.problems = problems;
        this.runs = runs;
        this.publication = publication;
        this.names = names;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /** Writes the problem down as it is now. @throws Refused if a roster is being made or there is nothing to solve */
    @Transactional
    public RosterRun ask(SignedIn who, Session session) {
        return ask(who, session, Wish.USUAL);
    }

    @Transactional
    public RosterRun ask(SignedIn who, Session session, Wish wish) {
        return ask(who, session, wish, problems.of(session));
    }

    @Transactional
    public RosterRun ask(SignedIn who, Session session, Wish wish, RosterProblem problem) {
        refuseWhileBusy(session, wish);
        audit.note(who, "asked for roster", (session.code() + " " + wish.title()).strip());
        return runs.save(RosterRun.queued(
                session.id(), problems.rules(session).id(), wish, problem, clock.instant(), who.name()));
    }

    /** Rosters of a session would publish over each other; scenarios wait for their turn. */
    private void refuseWhileBusy(Session session, Wish wish) {
        if (wish.purpose() == RosterRun.Purpose.SCENARIO) {
            if (runs.scenariosUnderWay(session.id()) >= MOST_SCENARIOS) {
                throw Messages.refusal("refused.scenarios-wait", session.code(), MOST_SCENARIOS);
            }
        } else if (runs.rostersUnderWay(session.id()) > 0) {
            throw Messages.refusal("refused.roster-under-way", session.code());
        }
    }

    /** @throws Refused if it is not under way */
    @Transactional
    public void stop(SignedIn who, Session session, long run) {
        if (runs.askToStop(find(session, run).number(), clock.instant()) == 0) {
            throw Messages.refusal("refused.search-over");
        }
        audit.note(who, "stopped search for roster", session.code() + " run " + run);
    }

    /** @throws Refused if it is under way or was published */
    @Transactional
    public void remove(SignedIn who, Session session, long run) {
        if (runs.remove(find(session, run).number()) == 0) {
            throw Messages.refusal("refused.roster-kept");
        }
        audit.note(who, "removed roster", session.code() + " run " + run);
    }

    /** @throws NotFound if the session has no such run */
    public RosterRun find(Session session, long run) {
        return runs.findById(run)
                .filter(one -> one.sessionId() == session.id())
                .orElseThrow(() -> Messages.missing("missing.roster"));
    }

    /**
     * Makes a run's roster the one that holds.
     *
     * @throws Refused if it is not done, does not pass the check, or the sittings changed since it was asked for
     */
    @Transactional
    public void publish(SignedIn who, Session session, long run) {
        RosterRun made = find(session, run);
        RosterSolution solution = made.readSolution().orElseThrow(() -> Messages.refusal("refused.not-made"));
        if (made.isScenario()) {
            throw Messages.refusal("refused.scenario-published");
        }
        RosterProblem problem = made.readProblem();
        RosterProblem now = problems.of(session, problem.frozenBefore());
        if (!now.sittings().equals(problem.sittings())) {
            throw Messages.refusal("refused.sittings-changed");
        }
        refuseViolations(session, problem, solution);
        refuseViolations(session, now, Completed.of(now, solution.assignments()));
        if (runs.publish(run, clock.instant()) == 0) {
            throw Messages.refusal("refused.published-already");
        }
        news.publishEvent(new RosterPublished(session.id(), publication.replace(session.id(), solution)));
        audit.note(who, "published roster", session.code() + " run " + run);
    }

    private void refuseViolations(Session session, RosterProblem problem, RosterSolution solution) {
        List<Violation> violations = names.english(session.id()).violations(problem, solution);
        if (!violations.isEmpty()) {
            throw Messages.refusal("refused.breaks-rule", violations.getFirst().sentence());
        }
    }
}
