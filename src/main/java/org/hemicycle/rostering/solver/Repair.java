package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * A new roster near the one that was published: with as few people moved as can be for everything to be covered; where
 * that is not found, with the lost seats filled and others moved for the rest.
 */
final class Repair {
    /** How much of the time may be over once the bound is proved, and once no roster at that bound is looked for. */
    private static final double BOUND = 0.4;

    private static final double SETTLED = 0.6;
    /** How much of it goes into a first roster, and into choosing among what was found to pay. */
    private static final double DIVING = 0.12;

    private static final double CHOOSING = 0.1;
    /** How much of what is left then goes into choosing once more. */
    private static final double CHOOSING_AT_LAST = 0.7;

    private final Plan plan;
    private final Budget budget;
    private final Incumbent incumbent;
    private final ChangesBound bound;
    private long fewest;
    private BitSet nearly;

    Repair(Plan plan, Budget budget, Incumbent incumbent) {
        this.plan = plan;
        this.budget = budget;
        this.incumbent = incumbent;
        this.bound = new ChangesBound(plan);
        this.nearly = plan.required();
    }

    /** Makes it, and proves how few must give up their seats, as far as there is time. */
    void make(Improvement improvement) {
        long frozen = plan.booths().stream()
                .filter(this::frozen)
                .mapToLong(booth -> booth.team() - members(booth, plan.required()))
                .sum();
        long empty = incumbent.bound(Objective.EMPTY_SEATS) - frozen;
        if (Recasts.possible(plan) && empty >= 0) {
            try (Recasts recasts = new Recasts(plan, budget, empty)) {
                recast(recasts, empty, empty + frozen);
                if (!complete()) {
                    moveOthers(improvement);
                    choose(recasts, empty, budget.secondsLeft() * CHOOSING_AT_LAST);
                }
            }
        } else {
            moveOthers(improvement);
        }
    }

    private void recast(Recasts recasts, long empty, long emptyInAll) {
        long uncovered = unavoidable();
        incumbent.prove(Objective.UNCOVERED, uncovered);
        double time = budget.secondsLeft();
        fewest = recasts.fewest(time * (1 - BOUND));
        bound.lost(fewest, emptyInAll, uncovered);
        RecastDive dive = new RecastDive(recasts, budget);
        dive.roster(fewest, budget.secondsLeft() - time * DIVING).ifPresent(this::offer);
        if (!complete()) {
            nearly = dive.nearly(plan);
            choose(recasts, empty, time * CHOOSING);
        }
        while (empty == 0 && !complete() && none(recasts, fewest, time * (1 - SETTLED))) {
            fewest++;
            bound.lost(fewest, emptyInAll, uncovered);
            proveChanges();
        }
    }

    /** Looks for a roster that gives up so many; whether it is proved that there is none. */
    private boolean none(Recasts recasts, long most, double secondsLeft) {
        RecastTree tree = new RecastTree(recasts, budget, most, secondsLeft);
        Optional<BitSet> roster = tree.roster();
        roster.ifPresent(this::offer);
        return roster.isEmpty() && tree.exhausted();
    }

    /** The best of the ways to staff a sitting that were found to pay, and of what there is. */
    private void choose(Recasts recasts, long empty, double seconds) {
        List<Recast> all = new ArrayList<>(recasts.known());
        all.addAll(recasts.of(incumbent.roster()));
        new RecastChoice(plan, all, empty, fewest, incumbent.roster())
                .roster(budget, seconds)
                .ifPresent(this::offer);
    }

    /** Fills what was lost, others moving where that is needed. */
    private void moveOthers(Improvement improvement) {
        fill(bound.mostKept(budget));
        fill(nearly);
        improvement.moveOthers(booths());
        proveChanges();
    }

    private void offer(BitSet roster) {
        if (Honoured.allowed(plan, roster)) {
            incumbent.offer(roster);
        }
        proveChanges();
    }

    /** Pairs that nobody covers in any roster that keeps the frozen sittings. */
    private long unavoidable() {
        ReachCount reach = new ReachCount(plan);
        Teams required = new Teams(plan, plan.required());
        return plan.sittings().stream()
                .mapToLong(sitting -> sitting.frozen() ? required.uncovered(sitting) : reach.unavoidable(sitting))
                .sum();
    }

    /** Fills the seats that these leave empty, all of them staying. */
    private void fill(BitSet kept) {
        Incumbent local = incumbent.startingFrom(kept);
        new LevelSearch(plan, budget, local, besides(kept)).upTo(Objective.CHANGES);
        incumbent.offer(local.roster());
        proveChanges();
    }

    /** The booths in which others may have to move: all of the sittings, and of the languages, that lost somebody. */
    private List<PlannedBooth> booths() {
        Teams published = new Teams(plan, plan.published());
        Set<Integer> languages = new HashSet<>();
        BitSet concerned = new BitSet();
        for (PlannedBooth booth : plan.booths()) {
            PlannedSitting sitting = plan.sittings().get(booth.sitting());
            boolean lost = members(booth, plan.published()) < booth.team();
            if (lost) {
                languages.add(booth.language());
            }
            if (lost || published.uncovered(sitting) > 0) {
                concerned.set(booth.sitting());
            }
        }
        List<PlannedBooth> booths = new ArrayList<>(plan.booths());
        booths.removeIf(
                booth -> frozen(booth) || !concerned.get(booth.sitting()) && !languages.contains(booth.language()));
        return booths;
    }

    /** Counts again, now that more seats may be filled. */
    private void proveChanges() {
        bound.prove(incumbent);
    }

    /** Whether there is nothing left to wish for in the levels that come before relays. */
    private boolean complete() {
        return incumbent.proved(Objective.EMPTY_SEATS)
                && incumbent.proved(Objective.UNCOVERED)
                && incumbent.proved(Objective.CHANGES);
    }

    /** Whether all that was published stays but what nobody can keep: then it does so in every best roster. */
    boolean keepsAll() {
        BitSet lost = (BitSet) plan.published().clone();
        lost.andNot(incumbent.roster());
        return lost.isEmpty() && incumbent.proved(Objective.CHANGES);
    }

    /** The seats still open once all that was published stays. */
    BitSet open() {
        BitSet kept = (BitSet) plan.published().clone();
        kept.or(plan.required());
        return besides(kept);
    }

    /** The seats of booths that these leave room in. */
    private BitSet besides(BitSet kept) {
        BitSet open = new BitSet();
        for (PlannedBooth booth : plan.booths()) {
            if (members(booth, kept) < booth.team()) {
                plan.seatsOf(booth).stream()
                        .filter(seat -> !kept.get(seat.index()))
                        .forEach(seat -> open.set(seat.index()));
            }
        }
        return open;
    }

    private long members(PlannedBooth booth, BitSet roster) {
        return plan.seatsOf(booth).stream()
                .filter(seat -> roster.get(seat.index()))
                .count();
    }

    private boolean frozen(PlannedBooth booth) {
        return plan.sittings().get(booth.sitting()).frozen();
    }
}
