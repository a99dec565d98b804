package org.hemicycle.rostering;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * As much as possible of what was published, with stand-ins for what was lost, for CP-SAT. Of each sitting it says which
 * stand-ins cover it while no more, or one more, of those published leaves it; that makes the relaxation strong.
 *
 * <p>Seats that nobody may stand in on can be given up without being filled, and their languages then count as covered:
 * the model asks for no more than every roster with these few empty seats and nothing uncovered has.
 */
final class StandInModel {
    private final Plan plan;
    private final BitSet standIns;
    private final SeatModel seats;
    private final CpModel model;
    private final ReachCount reach;
    private final LinearExprBuilder allShort = LinearExpr.newBuilder();

    /**
     * @param standIns seats that somebody may take who did not have them
     * @param empty seats that may stay empty
     */
    StandInModel(Plan plan, ReachCount reach, BitSet standIns, long empty) {
        this.plan = plan;
        this.reach = reach;
        this.standIns = (BitSet) standIns.clone();
        this.standIns.andNot(plan.required());
        BitSet free = (BitSet) plan.published().clone();
        free.or(standIns);
        free.andNot(plan.required());
        this.seats = new SeatModel(plan, free, plan.required());
        this.model = seats.model();
        plan.sittings().stream().filter(sitting -> !sitting.frozen()).forEach(this::cover);
        model.addLessOrEqual(allShort, empty);
    }

    /** Asks for as few losses as can be. */
    SeatModel leastLost() {
        SeatModel.Sum lost = seats.sum().plus(plan.published().cardinality());
        plan.published().stream().mapToObj(plan::seat).forEach(seat -> lost.add(seat, -1));
        model.minimize(lost.expression());
        return seats;
    }

    private void cover(PlannedSitting sitting) {
        if (sitting.booths().stream().anyMatch(this::open)) {
            new Cover(sitting).add();
        }
    }

    private boolean open(PlannedBooth booth) {
        return plan.seatsOf(booth).stream().anyMatch(this::standsIn);
    }

    private boolean standsIn(PlannedSeat seat) {
        return standIns.get(seat.index());
    }

    private BoolVar taken(PlannedSeat seat) {
        return seats.variable(seat.index());
    }

    /** The stand-ins of one sitting. */
    private final class Cover {
        private final PlannedSitting sitting;
        private final PublishedTeams teams;
        private final IntVar gone;
        private final Literal twoGone;

        Cover(PlannedSitting sitting) {
            this.sitting = sitting;
            this.teams = new PublishedTeams(plan, reach, sitting);
            SeatModel.Sum leaving = seats.sum();
            int seatsInAll = 0;
            for (PlannedBooth booth : sitting.booths()) {
                teams.published(booth).forEach(seat -> leaving.add(seat, -1).plus(1));
                if (open(booth)) {
                    leaving.plus(booth.team());
                    plan.seatsOf(booth).forEach(seat -> leaving.add(seat, -1));
                    SeatModel.Sum unfilled = seats.sum().plus(booth.team());
                    plan.seatsOf(booth).forEach(seat -> unfilled.add(seat, -1));
                    allShort.add(unfilled.expression());
                }
                seatsInAll += booth.team() + teams.published(booth).size();
            }
            this.gone = model.newIntVar(0, seatsInAll, "");
            model.addEquality(leaving.expression(), gone);
            BoolVar two = model.newBoolVar("");
            model.addGreaterOrEqual(gone, LinearExpr.term(two, 2));
            this.twoGone = two;
        }

        void add() {
            if (!teams.covered()) {
                model.addGreaterOrEqual(gone, 1);
            }
            for (PlannedBooth booth : sitting.booths()) {
                if (teams.missing(booth) > 0 && open(booth)) {
                    fill(booth);
                } else {
                    standIns(booth).forEach(seat -> replace(booth, seat));
                }
            }
        }

        private List<PlannedSeat> standIns(PlannedBooth booth) {
            return plan.seatsOf(booth).stream()
                    .filter(StandInModel.this::standsIn)
                    .toList();
        }

        /** Where nobody else leaves, a lost seat is filled by somebody with whom the sitting can be covered. */
        private void fill(PlannedBooth booth) {
            LinearExprBuilder good = LinearExpr.newBuilder().add(gone);
            for (PlannedSeat seat : standIns(booth)) {
                if (teams.filled(seat, teams::covered)) {
                    good.add(taken(seat));
                    sitting.booths().stream()
                            .filter(other -> other != booth && teams.missing(other) > 0 && open(other))
                            .forEach(other -> fillBoth(seat, other));
                } else {
                    fillAndReplace(seat);
                }
            }
            model.addGreaterOrEqual(good, 1);
        }

        private void fillBoth(PlannedSeat seat, PlannedBooth other) {
            LinearExprBuilder partners = LinearExpr.newBuilder().add(gone);
            boolean all = true;
            for (PlannedSeat partner : standIns(other)) {
                if (teams.filled(seat, () -> teams.filled(partner, teams::covered))) {
                    partners.add(taken(partner));
                } else {
                    all = false;
                }
            }
            if (!all) {
                model.addLessOrEqual(taken(seat), partners);
            }
        }

        /** Who can't cover the sitting alone needs one more to be replaced, or two to leave. */
        private void fillAndReplace(PlannedSeat seat) {
            LinearExprBuilder partners = LinearExpr.newBuilder().add(twoGone);
            for (PlannedBooth booth : sitting.booths()) {
                if (!open(booth)) {
                    if (teams.filled(
                            seat,
                            () -> !teams.replaceable(booth, reach.polyglot()).isEmpty())) {
                        partners.add(given(booth));
                    }
                    continue;
                }
                Set<Integer> tried = new HashSet<>();
                for (PlannedSeat partner : standIns(booth)) {
                    if (partner.person() != seat.person()
                            && tried.add(partner.person())
                            && teams.filled(
                                    seat,
                                    () -> !teams.replaceable(booth, partner.person())
                                            .isEmpty())) {
                        partners.add(taken(partner));
                    }
                }
            }
            model.addLessOrEqual(taken(seat), partners);
        }

        /** How many of a booth's published team give their seats up. */
        private LinearExpr given(PlannedBooth booth) {
            SeatModel.Sum given = seats.sum();
            teams.published(booth).forEach(seat -> given.add(seat, -1).plus(1));
            return given.expression();
        }

        /** Who comes in place of somebody does so for one without whom the sitting stays covered, or two leave. */
        private void replace(PlannedBooth booth, PlannedSeat seat) {
            Set<Integer> people = new HashSet<>(teams.replaceable(booth, seat.person()));
            if (people.size() < teams.published(booth).size()) {
                LinearExprBuilder ways = LinearExpr.newBuilder().add(twoGone);
                teams.published(booth).stream()
                        .filter(other -> people.contains(other.person()))
                        .forEach(other ->
                                ways.add(seats.sum().add(other, -1).plus(1).expression()));
                model.addLessOrEqual(taken(seat), ways);
            }
        }
    }
}
