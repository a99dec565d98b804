package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.jspecify.annotations.Nullable;

/**
 * Simulated annealing of coverage where very many could sit in a booth and few of them are free: whoever is wanted in one
 * sitting is taken out of the other one that keeps them from it, and somebody else goes there. Choosing both seats at
 * random, as {@link Annealing} does, hardly ever finds such a pair among so many.
 */
final class CoverageAnnealing {
    private static final double HOT = 0.8;
    private static final double COLD = 0.08;
    private static final double HEAVY = 1000;
    private static final double LESS_HEAVY = 20;
    private static final int ONE_IN = 4;
    private static final long MANY = 1_000_000;
    private static final double LIGHT = 0.02;
    private static final int LOOKS_AT_CLOCK = 256;

    private final Plan plan;
    private final Budget budget;
    private final Draft draft;
    private final Objective level;
    private final double uncovered;
    private final double relay;
    private final Random random;
    private final List<PlannedBooth> booths;
    private final List<PlannedSeat> left = new ArrayList<>();
    private final List<PlannedSeat> taken = new ArrayList<>();
    private BitSet best;
    private long bestRank;

    /** @param booths where somebody else may come in */
    CoverageAnnealing(Plan plan, Budget budget, BitSet roster, List<PlannedBooth> booths, Objective level, long seed) {
        this.plan = plan;
        this.budget = budget;
        this.draft = new Draft(plan, roster);
        this.level = level;
        this.uncovered = level == Objective.UNCOVERED ? 1 : LESS_HEAVY;
        this.relay = level == Objective.UNCOVERED ? LIGHT : 1;
        this.random = new Random(seed);
        this.booths = booths.stream()
                .filter(booth -> !plan.sittings().get(booth.sitting()).frozen()
                        && !plan.seatsOf(booth).isEmpty())
                .toList();
        this.best = roster;
        this.bestRank = rank();
    }

    /** The best roster found until that much time is left, or until the level has come down to its goal. */
    BitSet cooled(double secondsLeftAtEnd, long goal) {
        double from = budget.secondsLeft();
        double temperature = HOT;
        double energy = energy();
        for (long step = 0; !booths.isEmpty(); step++) {
            if (step % LOOKS_AT_CLOCK == 0) {
                double now = budget.secondsLeft();
                if (now <= secondsLeftAtEnd || draft.value(level) <= goal && rank() <= bestRank) {
                    break;
                }
                temperature = HOT * Math.pow(COLD / HOT, (from - now) / (from - secondsLeftAtEnd));
            }
            energy = step(energy, temperature);
        }
        return best;
    }

    private double step(double energy, double temperature) {
        PlannedBooth booth = pick(booths);
        PlannedSeat in = pick(plan.seatsOf(booth));
        if (draft.taken(in) || !tried(in, booth)) {
            undo();
            return energy;
        }
        double now = energy();
        if (now > energy && random.nextDouble() >= Math.exp((energy - now) / temperature)) {
            undo();
            return energy;
        }
        left.clear();
        taken.clear();
        long rank = rank();
        if (rank < bestRank) {
            bestRank = rank;
            best = draft.roster();
        }
        return now;
    }

    /** Has somebody come in, from another sitting if need be, which somebody else then takes over. */
    private boolean tried(PlannedSeat in, PlannedBooth booth) {
        PlannedSeat out = draft.full(booth) ? pick(draft.team(booth)) : null;
        if (out != null && !leave(out)) {
            return false;
        }
        if (draft.free(in)) {
            return take(in);
        }
        PlannedSeat from = keepingFrom(in, booth);
        return from != null && leave(from) && take(in) && replaced(from, out);
    }

    private boolean replaced(PlannedSeat from, @Nullable PlannedSeat out) {
        PlannedBooth there = plan.booth(from);
        PlannedSeat back = out == null || random.nextInt(ONE_IN) == 0 ? null : plan.find(out.person(), there);
        return take(back == null ? pick(plan.seatsOf(there)) : back);
    }

    /** The seat that keeps somebody from another one; one of their week where it is the day or the week that is full. */
    private @Nullable PlannedSeat keepingFrom(PlannedSeat in, PlannedBooth booth) {
        Person person = plan.person(in);
        BitSet worked = draft.ledger().worked(in.person());
        int sitting = worked.get(booth.sitting()) ? booth.sitting() : clashing(person, worked, booth.sitting());
        if (sitting < 0) {
            List<Integer> week = person.calendar().weeks().get(person.calendar().week(booth.sitting()));
            sitting = week.get(random.nextInt(week.size()));
        }
        for (PlannedSeat seat : plan.seatsOf(person, sitting)) {
            if (draft.taken(seat)) {
                return seat;
            }
        }
        return null;
    }

    private static int clashing(Person person, BitSet worked, int sitting) {
        BitSet clashes = person.calendar().clashes(sitting);
        for (int other = worked.nextSetBit(0); other >= 0; other = worked.nextSetBit(other + 1)) {
            if (clashes.get(other)) {
                return other;
            }
        }
        return -1;
    }

    private boolean leave(PlannedSeat seat) {
        if (plan.required().get(seat.index())) {
            return false;
        }
        draft.leave(seat);
        left.add(seat);
        return true;
    }

    private boolean take(PlannedSeat seat) {
        if (draft.taken(seat) || !draft.allows(seat)) {
            return false;
        }
        draft.take(seat);
        taken.add(seat);
        return true;
    }

    private void undo() {
        taken.forEach(draft::leave);
        left.forEach(draft::take);
        taken.clear();
        left.clear();
    }

    /** Smaller for rosters that are better on the first of these levels on which they differ. */
    private long rank() {
        return (draft.value(Objective.EMPTY_SEATS) * MANY + draft.value(Objective.UNCOVERED)) * MANY
                + draft.value(Objective.RELAYS);
    }

    private double energy() {
        return HEAVY * LESS_HEAVY * draft.value(Objective.EMPTY_SEATS)
                + uncovered * draft.value(Objective.UNCOVERED)
                + relay * draft.value(Objective.RELAYS);
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
