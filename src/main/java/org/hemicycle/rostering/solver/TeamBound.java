package org.hemicycle.rostering.solver;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * Proves how few pairs can be left uncovered, or reached by relay, or seats filled from B languages, without saying by
 * whom: counts how often each type of team is used in each group of like sittings, while no kind works more than its
 * people could in the week. Every roster, counted so, is a solution of this; so that what this can't do, none can.
 */
final class TeamBound {
    private final Plan plan;
    private final Incumbent incumbent;
    private final Budget budget;
    private final TeamModel teams;

    TeamBound(Plan plan, Budget budget, Incumbent incumbent, TeamTypes types) {
        this(plan, budget, incumbent, types, SittingGroup.of(plan, plan.sittings()));
    }

    TeamBound(Plan plan, Budget budget, Incumbent incumbent, TeamTypes types, List<SittingGroup> groups) {
        this.plan = plan;
        this.budget = budget;
        this.incumbent = incumbent;
        this.teams = new TeamModel(groups, types::of);
        noKindWorksTooMuch();
        teams.model().addLessOrEqual(teams.shortage(), incumbent.value(Objective.EMPTY_SEATS));
    }

    /** Spends at most so long on each level. */
    void prove(double seconds) {
        prove(Objective.UNCOVERED, teams.uncovered(), 0, seconds);
        long uncovered = incumbent.value(Objective.UNCOVERED);
        teams.model().addLessOrEqual(teams.uncovered(), uncovered);
        prove(Objective.RELAYS, teams.indirect(), uncovered, seconds);
        teams.model().addLessOrEqual(teams.indirect(), incumbent.value(Objective.RELAYS) + uncovered);
        prove(Objective.RETOUR, teams.retour(), 0, seconds);
    }

    /** Proves how unequally work must be shared where nothing of the levels above is given up. */
    void proveLoad(double seconds) {
        keepWhatComesBeforeLoad();
        prove(Objective.LOAD, load(), 0, seconds);
        incumbent.prove(Objective.LOAD, new LoadBound(plan).rounded(incumbent.bound(Objective.LOAD)));
    }

    /** The same of undesirable hours, for groups of sittings that are alike in this too, where nothing of load is given up either. */
    void proveUndesirable(double seconds) {
        keepWhatComesBeforeLoad();
        teams.model().addLessOrEqual(load(), incumbent.value(Objective.LOAD));
        prove(Objective.UNDESIRABLE, TeamLoad.undesirable(plan, teams), 0, seconds);
    }

    private void keepWhatComesBeforeLoad() {
        long uncovered = incumbent.value(Objective.UNCOVERED);
        teams.model().addLessOrEqual(teams.uncovered(), uncovered);
        teams.model().addLessOrEqual(teams.indirect(), incumbent.value(Objective.RELAYS) + uncovered);
        teams.model().addLessOrEqual(teams.retour(), incumbent.value(Objective.RETOUR));
    }

    private LinearExprBuilder load() {
        return TeamLoad.load(plan, teams, incumbent.value(Objective.EMPTY_SEATS) == 0);
    }

    private void prove(Objective level, LinearExprBuilder objective, long less, double seconds) {
        if (incumbent.proved(level) || budget.spent()) {
            return;
        }
        CpSolver solver = new CpSolver();
        solver.getParameters()
                .setNumWorkers(budget.workers())
                .setMaxTimeInSeconds(Math.min(seconds, budget.secondsLeft()));
        teams.model().minimize(objective);
        budget.running(solver, () -> note(level, less, solver, solver.solve(teams.model())));
    }

    private void note(Objective level, long less, CpSolver solver, CpSolverStatus status) {
        if (status != CpSolverStatus.INFEASIBLE && status != CpSolverStatus.MODEL_INVALID) {
            incumbent.prove(level, Budget.bound(solver) - less);
        }
    }

    private void noKindWorksTooMuch() {
        Map<List<Object>, LinearExprBuilder> weeks = new HashMap<>();
        teams.work()
                .forEach((work, times) -> weeks.computeIfAbsent(
                                List.of(work.kind(), week(work)), key -> LinearExpr.newBuilder())
                        .add(times));
        weeks.forEach((key, times) -> {
            Kind kind = (Kind) key.getFirst();
            teams.model()
                    .addLessOrEqual(times, most(kind, kind.calendar().weeks().get((int) key.getLast())));
        });
    }

    private static int week(TeamModel.Work work) {
        return work.kind().calendar().week(work.group().example().index());
    }

    private long most(Kind kind, List<Integer> week) {
        return kind.members().stream()
                .mapToLong(person -> MostWork.of(plan, person, week))
                .sum();
    }
}
