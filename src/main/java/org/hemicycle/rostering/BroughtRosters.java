package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.problem.BrokenFile;
import org.hemicycle.rostering.problem.RosterFiles;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Messages;

/** Takes in problems and solutions from files, made by hand or by another program. */
@Singleton
class BroughtRosters {

    private final CurrentProblem problems;
    private final Rosters rosters;
    private final RosterRuns runs;
    private final Audit audit;
    private final Clock clock;

    BroughtRosters(CurrentProblem problems, Rosters rosters, RosterRuns runs, Audit audit, Clock clock) {
        this.problems = problems;
        this.rosters = rosters;
        this.runs = runs;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps what a file holds as a run of the session; what the check finds wrong in it is shown with it.
     *
     * @param problem empty: as the session is now
     * @param solution empty: to be found by the solver
     * @throws BrokenFile where a file is malformed
     * @throws Refused if there is no file, or another search is under way
     */
    @Transactional
    public RosterRun bring(
            SignedIn who, Session session, String title, Optional<String> problem, Optional<String> solution) {
        if (problem.isEmpty() && solution.isEmpty()) {
            throw Messages.refusal("refused.choose-files");
        }
        RosterProblem read = problem.map(RosterFiles::readProblem).orElseGet(() -> now(session, solution));
        if (solution.isEmpty()) {
            return rosters.ask(who, session, Wish.of(RosterRun.Purpose.BROUGHT, title), read);
        }
        RosterSolution made = RosterFiles.readSolution(solution.get());
        audit.note(who, "brought roster in a file", (session.code() + " " + title).strip());
        return runs.save(RosterRun.made(
                session.id(),
                problems.rules(session).id(),
                RosterRun.Purpose.BROUGHT,
                title,
                null,
                read,
                made,
                clock.instant(),
                who.name()));
    }

    /** A solution from a file speaks of no more than a file can say. */
    private RosterProblem now(Session session, Optional<String> solution) {
        RosterProblem now = problems.of(session);
        return solution.isEmpty() ? now : now.filed();
    }
}
