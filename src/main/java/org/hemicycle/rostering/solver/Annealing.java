package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing of one level: people move and swap at random, worse rosters are taken at first with some chance
 * that falls to nothing, and the best one seen is kept. Earlier levels weigh so much that they never get worse for long.
 */
final class Annealing {
    private static final double HEAVY = 1000;
    private static final double LESS_HEAVY = 8;
    private static final int LOOKS_AT_CLOCK = 256;

    private final Plan plan;
    private final Budget budget;
    private final Draft draft;
    private final List<Objective> order;
    private final Objective level;
    private final double unit;
    private final double heavy;
    private final Random random;
    private final List<PlannedBooth> booths;
    private BitSet best;
    private double bestEnergy;

    /**
     * @param booths where somebody else may come in
     * @param unit about how much one good move gains
     */
    Annealing(
            Plan plan,
            Budget budget,
            BitSet roster,
            List<Objective> order,
            List<PlannedBooth> booths,
            Objective level,
            double unit,
            long seed) {
        this.plan = plan;
        this.budget = budget;
        this.draft = new Draft(plan, roster);
        this.order = order;
        this.level = level;
        this.unit = unit;
        this.random = new Random(seed);
        this.booths = booths.stream()
                .filter(booth -> !plan.sittings().get(booth.sitting()).frozen()
                        && !plan.seatsOf(booth).isEmpty())
                .toList();
        this.heavy = level == Objective.CHANGES ? LESS_HEAVY : HEAVY;
        this.best = roster;
        this.bestEnergy = energy(HEAVY);
    }

    /** The best roster found until that much time is left, or until the level has come down to its goal. */
    BitSet cooled(double hot, double cold, double secondsLeftAtEnd, long goal) {
        double from = budget.secondsLeft();
        double temperature = hot;
        double energy = energy();
        for (long step = 0; !booths.isEmpty(); step++) {
            if (step % LOOKS_AT_CLOCK == 0) {
                double left = budget.secondsLeft();
                if (left <= secondsLeftAtEnd || draft.value(level) <= goal && bestEnergy >= energy(HEAVY)) {
                    break;
                }
                temperature = hot * Math.pow(cold / hot, (from - left) / (from - secondsLeftAtEnd));
            }
            energy = step(energy, temperature);
        }
        return best;
    }

    private double step(double energy, double temperature) {
        PlannedBooth booth = booths.get(random.nextInt(booths.size()));
        PlannedSeat in = pick(plan.seatsOf(booth));
        if (draft.taken(in)) {
            return energy;
        }
        PlannedSeat out = draft.full(booth) ? pick(draft.team(booth)) : null;
        return random.nextBoolean() ? swap(in, out, energy, temperature) : move(in, out, energy, temperature);
    }

    private double move(PlannedSeat in, @Nullable PlannedSeat out, double energy, double temperature) {
        if (!draft.free(in) || !leave(out)) {
            return energy;
        }
        if (draft.allows(in)) {
            draft.take(in);
            double now = energy();
            if (accepted(now - energy, temperature)) {
                return keep(now);
            }
            draft.leave(in);
        }
        retake(out);
        return energy;
    }

    /** Somebody comes from a seat elsewhere, to which whoever they replace goes. */
    private double swap(PlannedSeat in, @Nullable PlannedSeat out, double energy, double temperature) {
        PlannedSeat from = pick(plan.seatsOf(plan.person(in)));
        PlannedSeat back = out == null ? null : plan.find(out.person(), plan.booth(from));
        if (!draft.taken(from) || out != null && back == null || out == from || !leave(from)) {
            return energy;
        }
        if (leave(out)) {
            if (draft.allows(in)) {
                draft.take(in);
                if (back == null || draft.allows(back)) {
                    retake(back);
                    double now = energy();
                    if (accepted(now - energy, temperature)) {
                        return keep(now);
                    }
                    leave(back);
                }
                draft.leave(in);
            }
            retake(out);
        }
        draft.take(from);
        return energy;
    }

    private boolean leave(@Nullable PlannedSeat seat) {
        if (seat == null) {
            return true;
        }
        if (plan.required().get(seat.index())) {
            return false;
        }
        draft.leave(seat);
        return true;
    }

    private void retake(@Nullable PlannedSeat seat) {
        if (seat != null) {
            draft.take(seat);
        }
    }

    private double keep(double energy) {
        double exact = heavy == HEAVY ? energy : energy(HEAVY);
        if (exact < bestEnergy) {
            bestEnergy = exact;
            best = draft.roster();
        }
        return energy;
    }

    private boolean accepted(double worse, double temperature) {
        return worse <= 0 || random.nextDouble() < Math.exp(-worse / temperature);
    }

    private double energy() {
        return energy(heavy);
    }

    private double energy(double factor) {
        double energy = 0;
        for (Objective one : order) {
            energy = energy * factor + draft.value(one) / (one == level ? unit : 1);
            if (one == level) {
                break;
            }
        }
        return energy + unevenness() / (unit * unit * HEAVY);
    }

    private double unevenness() {
        return switch (level) {
            case LOAD -> draft.unevenness();
            case UNDESIRABLE -> draft.undesirableUnevenness();
            case EMPTY_SEATS, UNCOVERED, RELAYS, RETOUR, COST, WISHES, CHANGES -> 0;
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
