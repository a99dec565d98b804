package org.hemicycle.rostering;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.hemicycle.rostering.RosterSolution.Status;

/** One search for a roster: whether there is one at all, a good one, then the best. */
final class Search {
    private final Plan plan;
    private final Budget budget;
    private final Consumer<Progress> listener;

    Search(Plan plan, Budget budget, Consumer<Progress> listener) {
        this.plan = plan;
        this.budget = budget;
        this.listener = listener;
    }

    RosterSolution solution() {
        if (plan.contradicted() || !Honoured.together(plan)) {
            return infeasible();
        }
        Incumbent incumbent = new Incumbent(plan, (BitSet) plan.required().clone(), budget, listener);
        new LevelSearch(plan, budget, incumbent).run();
        return new Report(plan, incumbent, budget).solution();
    }

    private RosterSolution infeasible() {
        return new RosterSolution(
                Status.INFEASIBLE, budget.elapsed().toMillis() / 1e3, List.of(), List.of(), List.of(), List.of());
    }
}
