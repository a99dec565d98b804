package org.hemicycle.rostering.solver;

import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntBiFunction;
import java.util.function.ToLongFunction;

/**
 * How unequal the work of kinds of people, or what of it is undesirable, is, for a {@link TeamModel}: nobody of a pool works less than its busiest, nor
 * more than its idlest, so that no kind does on average.
 */
final class TeamLoad {
    private final Plan plan;
    private final TeamModel teams;
    private final ToIntBiFunction<Kind, PlannedSitting> minutesOf;
    private final ToLongFunction<Pool> leastSpread;
    private final Map<Kind, LinearExprBuilder> least = new HashMap<>();
    private final Map<Kind, LinearExprBuilder> most = new HashMap<>();

    private TeamLoad(
            Plan plan,
            TeamModel teams,
            ToIntBiFunction<Kind, PlannedSitting> minutesOf,
            ToLongFunction<Pool> leastSpread) {
        this.plan = plan;
        this.teams = teams;
        this.minutesOf = minutesOf;
        this.leastSpread = leastSpread;
        teams.work().forEach(this::count);
    }

    /**
     * No more than the level of load.
     *
     * @param full whether no seat is empty
     */
    static LinearExprBuilder load(Plan plan, TeamModel teams, boolean full) {
        return new TeamLoad(
                        plan,
                        teams,
                        (kind, sitting) -> sitting.minutes(),
                        pool -> full ? new LoadBound(plan).leastSpread(pool) : 0)
                .spread();
    }

    /** No more than the level of undesirable hours. */
    static LinearExprBuilder undesirable(Plan plan, TeamModel teams) {
        return new TeamLoad(plan, teams, (kind, sitting) -> kind.calendar().undesirable(sitting.index()), pool -> 0)
                .spread();
    }

    private LinearExprBuilder spread() {
        LinearExprBuilder spread = LinearExpr.newBuilder();
        List<Kind> kinds = Kind.of(plan.people());
        plan.pools().stream()
                .filter(pool -> !pool.contracted() && pool.people().size() > 1)
                .forEach(pool -> add(pool, kinds, spread));
        return spread;
    }

    /** The sittings of a group can be of several lengths. */
    private void count(TeamModel.Work work, LinearExprBuilder times) {
        List<PlannedSitting> sittings = work.group().sittings();
        least.computeIfAbsent(work.kind(), kind -> LinearExpr.newBuilder())
                .addTerm(
                        times.build(),
                        sittings.stream()
                                .mapToInt(sitting -> minutesOf.applyAsInt(work.kind(), sitting))
                                .min()
                                .orElse(0));
        most.computeIfAbsent(work.kind(), kind -> LinearExpr.newBuilder())
                .addTerm(
                        times.build(),
                        sittings.stream()
                                .mapToInt(sitting -> minutesOf.applyAsInt(work.kind(), sitting))
                                .max()
                                .orElse(0));
    }

    private void add(Pool pool, List<Kind> kinds, LinearExprBuilder spread) {
        long all = plan.sittings().stream().mapToLong(PlannedSitting::minutes).sum();
        IntVar busiest = teams.model().newIntVar(0, all, "");
        IntVar idlest = teams.model().newIntVar(0, all, "");
        for (Kind kind : kinds) {
            if (pool.people().containsAll(kind.members())) {
                int people = kind.members().size();
                teams.model().addGreaterOrEqual(LinearExpr.term(busiest, people), minutes(least, kind));
                teams.model().addLessOrEqual(LinearExpr.term(idlest, people), minutes(most, kind));
            }
        }
        LinearExpr difference =
                LinearExpr.newBuilder().add(busiest).addTerm(idlest, -1).build();
        teams.model().addGreaterOrEqual(difference, leastSpread.applyAsLong(pool));
        spread.add(difference);
    }

    private static LinearExpr minutes(Map<Kind, LinearExprBuilder> of, Kind kind) {
        return of.getOrDefault(kind, LinearExpr.newBuilder()).build();
    }
}
