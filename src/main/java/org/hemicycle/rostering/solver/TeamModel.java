package org.hemicycle.rostering.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How often each type of team is used in each group of like sittings, and what that covers, for CP-SAT. What kinds of
 * people may work how much is for the user of the model to say. With groups of one sitting each it says which type of
 * team sits in which booth.
 */
final class TeamModel {
    static {
        Loader.loadNativeLibraries();
    }

    private final CpModel model = new CpModel();
    private final Map<Work, LinearExprBuilder> work = new HashMap<>();
    private final List<Used> used = new ArrayList<>();
    private final LinearExprBuilder shortage = LinearExpr.newBuilder();
    private final LinearExprBuilder uncovered = LinearExpr.newBuilder();
    private final LinearExprBuilder indirect = LinearExpr.newBuilder();
    private final LinearExprBuilder retour = LinearExpr.newBuilder();

    TeamModel(List<SittingGroup> groups, Function<PlannedBooth, List<TeamType>> types) {
        groups.forEach(group -> add(group, types));
    }

    /** How much a kind of people works in a group of sittings. */
    record Work(Kind kind, SittingGroup group) {}

    CpModel model() {
        return model;
    }

    Map<Work, LinearExprBuilder> work() {
        return work;
    }

    List<Used> used() {
        return used;
    }

    LinearExprBuilder shortage() {
        return shortage;
    }

    LinearExprBuilder uncovered() {
        return uncovered;
    }

    /** Pairs that are not direct: those reached by relay, and those not covered. */
    LinearExprBuilder indirect() {
        return indirect;
    }

    LinearExprBuilder retour() {
        return retour;
    }

    private void add(SittingGroup group, Function<PlannedBooth, List<TeamType>> types) {
        Map<Integer, Used> teams = new HashMap<>();
        for (PlannedBooth booth : group.example().booths()) {
            Used team = use(group, booth, types.apply(booth));
            teams.put(booth.language(), team);
            used.add(team);
        }
        for (PlannedBooth booth : group.example().booths()) {
            for (int floor : group.example().floor()) {
                if (floor != booth.language()) {
                    pair(group, teams, booth, floor);
                }
            }
        }
    }

    private Used use(SittingGroup group, PlannedBooth booth, List<TeamType> types) {
        List<IntVar> times = new ArrayList<>();
        for (TeamType type : types) {
            IntVar one = model.newIntVar(0, group.size(), "");
            times.add(one);
            shortage.addTerm(one, booth.team() - type.kinds().size());
            retour.addTerm(one, type.retour());
            type.kinds()
                    .forEach(kind -> work.computeIfAbsent(new Work(kind, group), key -> LinearExpr.newBuilder())
                            .add(one));
        }
        model.addEquality(LinearExpr.sum(times.toArray(new IntVar[0])), group.size());
        return new Used(booth, types, times);
    }

    private void pair(SittingGroup group, Map<Integer, Used> teams, PlannedBooth booth, int floor) {
        Used here = used(teams, booth.language());
        Used source = teams.get(floor);
        IntVar direct = model.newIntVar(0, group.size(), "");
        LinearExprBuilder ways = here.times(type -> type.understands(floor));
        out(source, booth.language(), ways);
        model.addLessOrEqual(direct, ways);
        IntVar covered = model.newIntVar(0, group.size(), "");
        LinearExprBuilder reached = LinearExpr.newBuilder().add(direct);
        for (PlannedBooth pivot : group.example().booths()) {
            if (pivot.language() != booth.language() && pivot.language() != floor) {
                reached.add(relayed(group, here, source, used(teams, pivot.language()), floor));
            }
        }
        model.addLessOrEqual(covered, reached);
        uncovered.addTerm(covered, -1).add(group.size());
        indirect.addTerm(direct, -1).add(group.size());
    }

    private static Used used(Map<Integer, Used> teams, int language) {
        return Objects.requireNonNull(teams.get(language));
    }

    private IntVar relayed(SittingGroup group, Used here, @Nullable Used source, Used pivot, int floor) {
        IntVar relayed = model.newIntVar(0, group.size(), "");
        model.addLessOrEqual(relayed, here.times(type -> type.understands(pivot.booth.language())));
        LinearExprBuilder given = pivot.times(type -> type.gives(floor, pivot.booth.givers()));
        out(source, pivot.booth.language(), given);
        model.addLessOrEqual(relayed, given);
        return relayed;
    }

    private static void out(@Nullable Used source, int language, LinearExprBuilder ways) {
        if (source != null && source.booth.twoWay()) {
            ways.add(source.times(type -> type.worksOut(language, source.booth.givers())));
        }
    }

    /** How often each type of team is used for a booth, over the sittings of a group. */
    record Used(PlannedBooth booth, List<TeamType> types, List<IntVar> times) {
        LinearExprBuilder times(Predicate<TeamType> wanted) {
            LinearExprBuilder sum = LinearExpr.newBuilder();
            for (int type = 0; type < types.size(); type++) {
                if (wanted.test(types.get(type))) {
                    sum.add(times.get(type));
                }
            }
            return sum;
        }
    }
}
