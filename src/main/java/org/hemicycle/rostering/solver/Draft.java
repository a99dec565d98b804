package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/** A roster that is being changed seat by seat, never breaking a rule, with every level kept up to date. */
final class Draft {
    private final Plan plan;
    private final BitSet taken = new BitSet();
    private final List<List<PlannedSeat>> teams = new ArrayList<>();
    private final Ledger ledger;
    private final RoomLedger rooms;
    private final ReachCount reach;
    private final ReachCount.Count[] counts;
    private final Shares load;
    private final Shares undesirable;
    private final WishCount wishes;
    private final boolean judgedByHouse;
    private final long[] values = new long[Objective.values().length];
    private final BitSet unsettled = new BitSet();

    Draft(Plan plan, BitSet roster) {
        this.plan = plan;
        this.ledger = new Ledger(plan);
        this.rooms = new RoomLedger(plan, roster);
        this.reach = new ReachCount(plan);
        plan.booths().forEach(booth -> teams.add(new ArrayList<>(booth.team())));
        this.counts = new ReachCount.Count[plan.sittings().size()];
        this.load = new Shares(plan);
        this.undesirable = new Shares(plan);
        this.wishes = new WishCount(plan);
        this.judgedByHouse = plan.problem().house().judges();
        values[Objective.EMPTY_SEATS.ordinal()] =
                plan.booths().stream().mapToLong(PlannedBooth::team).sum();
        values[Objective.CHANGES.ordinal()] = plan.problem().replans()
                ? plan.publishedAndLost() + plan.published().cardinality()
                : 0;
        for (PlannedSitting sitting : plan.sittings()) {
            counts[sitting.index()] = new ReachCount.Count(0, 0);
            unsettled.set(sitting.index());
        }
        roster.stream().mapToObj(plan::seat).forEach(this::take);
    }

    BitSet roster() {
        return (BitSet) taken.clone();
    }

    boolean taken(PlannedSeat seat) {
        return taken.get(seat.index());
    }

    List<PlannedSeat> team(PlannedBooth booth) {
        return teams.get(booth.index());
    }

    boolean full(PlannedBooth booth) {
        return team(booth).size() >= booth.team();
    }

    Ledger ledger() {
        return ledger;
    }

    long minutes(int person) {
        return load.minutes(person);
    }

    long value(Objective level) {
        return switch (level) {
            case LOAD -> load.spread();
            case UNDESIRABLE -> undesirable.spread();
            case WISHES -> wishes.unmet();
            case UNCOVERED, RELAYS -> settled(level);
            case EMPTY_SEATS, RETOUR, COST, CHANGES -> values[level.ordinal()];
        };
    }

    /** Counts anew what has changed, only once it is asked for. */
    private long settled(Objective level) {
        for (int sitting = unsettled.nextSetBit(0); sitting >= 0; sitting = unsettled.nextSetBit(sitting + 1)) {
            recount(plan.sittings().get(sitting));
        }
        unsettled.clear();
        return values[level.ordinal()];
    }

    /** How unequally work is shared beyond the largest and the smallest share: breaks ties of {@link Objective#LOAD}. */
    long unevenness() {
        return load.unevenness();
    }

    /** The same of work at night. */
    long undesirableUnevenness() {
        return undesirable.unevenness();
    }

    boolean allows(PlannedSeat seat) {
        PlannedBooth booth = plan.booth(seat);
        return !full(booth)
                && ledger.allows(plan.person(seat), plan.sitting(seat))
                && rooms.allows(plan.person(seat), booth)
                && plan.travels().anywhere(plan.person(seat), plan.sitting(seat), ledger.worked(seat.person()))
                && team(booth).stream().noneMatch(other -> plan.excludes(seat, other));
    }

    /** Whether the rules of working time let this person take the seat, whoever else sits there. */
    boolean free(PlannedSeat seat) {
        return ledger.allows(plan.person(seat), plan.sitting(seat));
    }

    void take(PlannedSeat seat) {
        ledger.take(plan.person(seat), plan.sitting(seat));
        rooms.enter(plan.person(seat), plan.booth(seat));
        if (judgedByHouse) {
            wishes.take(seat, teams.get(seat.booth()));
        }
        teams.get(seat.booth()).add(seat);
        taken.set(seat.index());
        account(seat, 1);
    }

    void leave(PlannedSeat seat) {
        ledger.leave(plan.person(seat), plan.sitting(seat));
        rooms.leave(plan.person(seat), plan.booth(seat));
        teams.get(seat.booth()).remove(seat);
        if (judgedByHouse) {
            wishes.leave(seat, teams.get(seat.booth()));
        }
        taken.clear(seat.index());
        account(seat, -1);
    }

    private void account(PlannedSeat seat, int step) {
        Person person = plan.person(seat);
        add(Objective.EMPTY_SEATS, -step);
        add(Objective.RETOUR, seat.retour() ? step : 0);
        if (plan.problem().replans()) {
            add(Objective.CHANGES, plan.published().get(seat.index()) ? -step : step);
        }
        int thatDay = ledger.thatDay(person, plan.booth(seat).sitting());
        boolean alone = thatDay == (step > 0 ? 1 : 0);
        add(Objective.COST, alone ? (long) step * person.source().dailyCost() : 0);
        load.add(person, step * plan.minutes(seat));
        if (judgedByHouse) {
            undesirable.add(person, step * plan.undesirableMinutes(seat));
        }
        unsettled.set(plan.booth(seat).sitting());
    }

    private void add(Objective level, long step) {
        values[level.ordinal()] += step;
    }

    private void recount(PlannedSitting sitting) {
        ReachCount.Count before = counts[sitting.index()];
        ReachCount.Count now = reach.of(sitting, teams);
        add(Objective.UNCOVERED, now.uncovered() - before.uncovered());
        add(Objective.RELAYS, now.relays() - before.relays());
        counts[sitting.index()] = now;
    }
}
