package org.hemicycle.rostering.solver;

import ai.timefold.solver.core.api.score.BendableScore;
import ai.timefold.solver.core.api.score.calculator.IncrementalScoreCalculator;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * What a roster is worth to Timefold, kept up to date seat by seat: the fastest kind of score it has, with coverage
 * counted by the same bit masks as in our own search.
 */
public final class TimefoldScore implements IncrementalScoreCalculator<TimefoldRoster, BendableScore> {
    private Plan plan;
    private TimefoldRules rules;
    private ReachCount reach;
    private List<Objective> order;
    private List<List<PlannedSeat>> teams;
    private ReachCount.Count[] counts;
    private BitSet unsettled;
    private long[] minutes;
    private long[] spreads;
    private BitSet unevenPools;
    private long[] values;

    @Override
    public void resetWorkingSolution(TimefoldRoster roster) {
        plan = roster.plan();
        rules = new TimefoldRules(plan);
        reach = new ReachCount(plan);
        order = plan.problem().levels();
        teams = new ArrayList<>();
        plan.booths().forEach(booth -> teams.add(new ArrayList<>(booth.team())));
        counts = new ReachCount.Count[plan.sittings().size()];
        plan.sittings().forEach(sitting -> counts[sitting.index()] = new ReachCount.Count(0, 0));
        unsettled = new BitSet();
        unsettled.set(0, counts.length);
        minutes = new long[plan.people().size()];
        spreads = new long[plan.pools().size()];
        unevenPools = new BitSet();
        values = new long[Objective.values().length];
        values[Objective.EMPTY_SEATS.ordinal()] = roster.getSeats().size();
        values[Objective.CHANGES.ordinal()] = plan.problem().replans()
                ? plan.publishedAndLost() + plan.published().cardinality()
                : 0;
        roster.getSeats().forEach(this::take);
    }

    @Override
    public void beforeVariableChanged(Object seat, String variable) {
        leave((TimefoldSeat) seat);
    }

    @Override
    public void afterVariableChanged(Object seat, String variable) {
        take((TimefoldSeat) seat);
    }

    @Override
    public BendableScore calculateScore() {
        unsettled.stream().mapToObj(plan.sittings()::get).forEach(this::recount);
        unsettled.clear();
        unevenPools.stream().forEach(this::respread);
        unevenPools.clear();
        long[] soft = new long[order.size()];
        for (int level = 0; level < soft.length; level++) {
            soft[level] = -values[order.get(level).ordinal()];
        }
        return BendableScore.of(new long[] {-rules.broken()}, soft);
    }

    private void take(TimefoldSeat seat) {
        Integer index = seat.getInterpreter();
        if (index != null) {
            Person person = plan.people().get(index);
            List<PlannedSeat> team = teams.get(seat.booth().index());
            rules.take(person, seat.booth(), team);
            PlannedSeat taken = seat(person, seat.booth());
            team.add(taken);
            account(person, seat.booth(), taken, 1);
        }
    }

    private void leave(TimefoldSeat seat) {
        Integer index = seat.getInterpreter();
        if (index != null) {
            Person person = plan.people().get(index);
            List<PlannedSeat> team = teams.get(seat.booth().index());
            PlannedSeat left = seat(person, seat.booth());
            team.remove(left);
            rules.leave(person, seat.booth(), team);
            account(person, seat.booth(), left, -1);
        }
    }

    private PlannedSeat seat(Person person, PlannedBooth booth) {
        return Objects.requireNonNull(plan.find(person.index(), booth));
    }

    private void account(Person person, PlannedBooth booth, PlannedSeat seat, int step) {
        add(Objective.EMPTY_SEATS, -step);
        add(Objective.RETOUR, seat.retour() ? step : 0);
        if (plan.problem().replans()) {
            add(Objective.CHANGES, plan.published().get(seat.index()) ? -step : step);
        }
        boolean alone = rules.thatDay(person, booth.sitting()) == (step > 0 ? 1 : 0);
        add(Objective.COST, alone ? (long) step * person.source().dailyCost() : 0);
        minutes[person.index()] +=
                (long) step * plan.sittings().get(booth.sitting()).minutes();
        unevenPools.set(person.pool());
        unsettled.set(booth.sitting());
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

    private void respread(int index) {
        Pool pool = plan.pools().get(index);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (Person person : pool.people()) {
            long load = pool.load(person, minutes[person.index()]);
            least = Math.min(least, load);
            most = Math.max(most, load);
        }
        add(Objective.LOAD, most - least - spreads[index]);
        spreads[index] = most - least;
    }
}
