package org.hemicycle.rostering.check;

import java.util.List;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/** A solution of a problem that the house knows more of, in the words of a file. */
public final class Filed {
    private Filed() {}

    /**
     * The same assignments, counted as the file's problem counts them. Of the bounds those stay that hold for it too: none
     * where the house forbids more than a file can say, else those of the levels before the first that only the house has.
     */
    public static RosterSolution of(RosterProblem problem, RosterSolution solution) {
        if (solution.status() == Status.INFEASIBLE) {
            return solution;
        }
        List<Level> proved = problem.house().forbids()
                ? List.of()
                : solution.levels().stream()
                        .takeWhile(level -> level.name() != Objective.UNDESIRABLE)
                        .toList();
        RosterSolution counted = Completed.of(problem.filed(), solution.assignments(), proved);
        boolean cutShort = solution.status() == Status.STOPPED && counted.status() != Status.OPTIMAL;
        return new RosterSolution(
                cutShort ? Status.STOPPED : counted.status(),
                solution.seconds(),
                counted.levels(),
                counted.assignments(),
                counted.relays(),
                counted.empty());
    }
}
