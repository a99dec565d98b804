package org.hemicycle.rostering.solver;

import java.util.List;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/** Makes a large roster better level by level: annealed while its bound leaves room. */
final class Improvement {
    private static final double MOMENT = 2;
    private static final double BRIEF = 0.25;
    private static final double MOST_OF_IT = 0.6;
    private static final int ROUNDS = 2;
    private static final double MOVING = 0.3;
    private static final long NO_GOAL = -1;

    private final Plan plan;
    private final Budget budget;
    private final Incumbent incumbent;
    private final Annealers annealers;
    private final double most;

    /** @param most seconds for each level, its bound and its annealing */
    Improvement(Plan plan, Budget budget, Incumbent incumbent, double most) {
        this.most = most;
        this.plan = plan;
        this.budget = budget;
        this.incumbent = incumbent;
        this.annealers = new Annealers(plan, budget, incumbent);
    }

    /** Fills as many seats as can be, and proves that no more can. */
    void fill(double seconds) {
        countEmpty(seconds);
        anneal(Objective.EMPTY_SEATS, 0.1);
    }

    /** Proves how many seats must stay empty. */
    void countEmpty() {
        countEmpty(MOMENT);
    }

    private void countEmpty(double seconds) {
        if (!incumbent.proved(Objective.EMPTY_SEATS)) {
            new CoverageBound(plan, budget, incumbent).proveEmptySeats(seconds);
        }
        if (!incumbent.proved(Objective.EMPTY_SEATS)) {
            new SupplyBound(plan).prove(incumbent, budget, seconds);
        }
        incumbent.report(
                Objective.EMPTY_SEATS, incumbent.value(Objective.EMPTY_SEATS), incumbent.bound(Objective.EMPTY_SEATS));
    }

    /**
     * Fills and covers near what was published, others moving in these booths: for few changes, and only where that does
     * not cover all, first at any price.
     */
    void moveOthers(List<PlannedBooth> booths) {
        for (int round = 0; round < ROUNDS && !incumbent.proved(Objective.UNCOVERED); round++) {
            annealers.improve(Objective.CHANGES, 1, budget.secondsLeft() * MOVING, NO_GOAL, booths);
        }
        if (!incumbent.proved(Objective.UNCOVERED)) {
            long goal = incumbent.bound(Objective.UNCOVERED);
            annealers.improve(Objective.UNCOVERED, 1, budget.secondsLeft() * MOVING, goal, booths);
        }
        for (int round = 0; round < ROUNDS && !incumbent.proved(Objective.CHANGES); round++) {
            annealers.improve(Objective.CHANGES, 1, budget.secondsLeft() * MOVING, NO_GOAL, booths);
        }
    }

    /** Gets the floor to every booth, and proves how many it needs, and relays. */
    void cover(double seconds) {
        anneal(Objective.UNCOVERED, 0.45);
        proveTeams(seconds);
    }

    /** The levels below, for as long as there is time. */
    void share() {
        anneal(Objective.RELAYS, 0.2);
        anneal(Objective.RELAYS, 0.4);
        anneal(Objective.RETOUR, 0.1);
        new LoadBound(plan).prove(incumbent);
        proveLoad();
        anneal(Objective.LOAD, 0.4);
        proveUndesirable();
        anneal(Objective.UNDESIRABLE, 0.3);
        if (!plan.problem().replans()) {
            new CostBound(plan).prove(incumbent, budget, briefly());
        }
        anneal(Objective.COST, 0.4);
        anneal(Objective.WISHES, 0.4);
        new LoadBound(plan).prove(incumbent);
    }

    /** Proves the levels of coverage by counting types of team, or moment by moment where these are too many. */
    void proveTeams(double seconds) {
        TeamTypes types = types();
        if (types.complete() && !budget.spent()) {
            new TeamBound(plan, budget, incumbent, types).prove(seconds);
        } else if (!budget.spent()) {
            new CoverageBound(plan, budget, incumbent).prove(budget.secondsLeft() * MOST_OF_IT);
        }
    }

    private void proveLoad() {
        TeamTypes types = types();
        if (types.complete() && !incumbent.proved(Objective.LOAD) && !budget.spent()) {
            new TeamBound(plan, budget, incumbent, types).proveLoad(briefly());
        }
    }

    private void proveUndesirable() {
        boolean wanted = incumbent.order().contains(Objective.UNDESIRABLE) && !incumbent.proved(Objective.UNDESIRABLE);
        List<SittingGroup> groups = SittingGroup.asUndesirable(plan, plan.sittings());
        TeamTypes types = types(groups);
        if (wanted && types.complete() && !budget.spent()) {
            new TeamBound(plan, budget, incumbent, types, groups).proveUndesirable(briefly());
        }
    }

    private double briefly() {
        return Math.min(most, budget.secondsLeft() * BRIEF);
    }

    private TeamTypes types() {
        return types(SittingGroup.of(plan, plan.sittings()));
    }

    private TeamTypes types(List<SittingGroup> groups) {
        return new TeamTypes(plan, groups, incumbent.value(Objective.EMPTY_SEATS) > 0);
    }

    private void anneal(Objective level, double share) {
        if (!incumbent.order().contains(level) || incumbent.proved(level) || budget.spent()) {
            return;
        }
        double seconds = Math.min(most, budget.secondsLeft() * share);
        if (!plan.problem().replans() && (level == Objective.UNCOVERED || level == Objective.RELAYS)) {
            new CoverageAnnealers(plan, budget, incumbent).improve(level, seconds);
        } else {
            annealers.improve(level, unit(level), seconds, incumbent.bound(level));
        }
    }

    /** About what a good move gains. */
    private double unit(Objective level) {
        return switch (level) {
            case EMPTY_SEATS, UNCOVERED, RELAYS, RETOUR, WISHES, CHANGES -> 1;
            case LOAD, UNDESIRABLE ->
                plan.sittings().stream().mapToInt(PlannedSitting::minutes).max().orElse(1);
            case COST ->
                plan.people().stream()
                        .mapToInt(person -> person.source().dailyCost())
                        .max()
                        .orElse(1);
        };
    }
}
