package org.hemicycle.rostering;

import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import java.util.BitSet;
import java.util.List;
import org.hemicycle.rostering.RosterSolution.Objective;

/**
 * The fewest losses with which lost seats can be filled and everything covered, by stand-ins in the sittings concerned
 * while whoever leaves another sitting for that need not be replaced there. No roster loses fewer; and the one found is
 * the best where nobody had to leave another sitting, and a start for the search where somebody had.
 */
final class StandIns {
    private static final int MOST_SEATS = 12_000;
    private static final double SHARE = 0.4;

    private final Plan plan;
    private final Budget budget;
    private final Incumbent incumbent;
    private final ChangesBound bound;
    private final ReachCount reach;
    private final BitSet concerned = new BitSet();
    private final BitSet languages = new BitSet();

    StandIns(Plan plan, Budget budget, Incumbent incumbent, ChangesBound bound) {
        this.plan = plan;
        this.budget = budget;
        this.incumbent = incumbent;
        this.bound = bound;
        this.reach = new ReachCount(plan);
        plan.sittings().stream().filter(sitting -> !sitting.frozen()).forEach(this::concern);
    }

    /** Whether it found a roster that covers all sittings concerned. */
    boolean found() {
        BitSet standIns = concerned();
        return plan.languages() <= ReachCount.MOST_LANGUAGES && standIns.cardinality() <= MOST_SEATS && found(standIns);
    }

    /** The booths in which others may have to move: all of the sittings and of the languages concerned. */
    List<PlannedBooth> booths() {
        return plan.booths().stream()
                .filter(booth -> concerned.get(booth.sitting()) || languages.get(booth.language()))
                .toList();
    }

    private void concern(PlannedSitting sitting) {
        PublishedTeams teams = new PublishedTeams(plan, reach, sitting);
        if (!teams.covered()) {
            concerned.set(sitting.index());
        }
        sitting.booths().stream().filter(booth -> teams.missing(booth) > 0).forEach(booth -> {
            concerned.set(sitting.index());
            languages.set(booth.language());
        });
    }

    private BitSet concerned() {
        BitSet seats = new BitSet();
        plan.seats().stream()
                .filter(seat -> concerned.get(plan.booth(seat).sitting()) && changeable(seat))
                .forEach(seat -> seats.set(seat.index()));
        return seats;
    }

    private boolean changeable(PlannedSeat seat) {
        return !plan.sitting(seat).frozen() && !plan.published().get(seat.index());
    }

    /** What is proved holds for all rosters, whoever comes in place of those who leave other sittings. */
    private boolean found(BitSet standIns) {
        long empty = incumbent.bound(Objective.EMPTY_SEATS);
        SeatModel model = new StandInModel(plan, reach, standIns, empty).leastLost();
        CpSolver solver = budget.solver(SHARE);
        solver.getParameters().setNumWorkers(1).setLinearizationLevel(2);
        CpSolverStatus[] status = {CpSolverStatus.UNKNOWN};
        budget.running(solver, () -> status[0] = solver.solve(model.model()));
        boolean found = status[0] == CpSolverStatus.OPTIMAL || status[0] == CpSolverStatus.FEASIBLE;
        if (found) {
            incumbent.offer(model.roster(solver));
        }
        if (found || status[0] == CpSolverStatus.UNKNOWN) {
            bound.lost(Budget.bound(solver), empty);
        }
        bound.prove(incumbent);
        return found;
    }
}
