package org.hemicycle.rostering.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPObjective;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sittings of one moment as a linear program: how many seats stay empty, and how many pairs uncovered or not direct, if
 * people could be shared out in fractions. Whoever sits in one booth sits in no other, and no roster is better than that allows.
 *
 * <p>Fractions make relay givers cheap: half of one who understands the floor and half of another would do. Where few
 * understand a language, the two who do it together are therefore counted as such: both sit there, or they give nothing.
 */
final class HearingModel {
    static {
        Loader.loadNativeLibraries();
    }

    private static final double FOREVER = MPSolver.infinity();
    private static final int FEW = 8;
    private static final double INEXACT = 0.01;

    private final Plan plan;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPObjective objective = solver.objective();
    private final Map<Integer, MPConstraint> people = new HashMap<>();
    private final Map<Integer, Map<Integer, MPVariable>> seats = new HashMap<>();
    private final Map<Skill, MPVariable> skills = new HashMap<>();
    private final Map<Together, MPVariable> together = new HashMap<>();
    private final Map<List<Integer>, MPConstraint> companions = new HashMap<>();

    private HearingModel(Plan plan, Rush rush) {
        this.plan = plan;
        rush.sittings().forEach(sitting -> sitting.booths().forEach(this::seat));
    }

    /** Fewest seats that any roster leaves empty at this moment; 0 where there is too little time to say. */
    static long empty(Plan plan, Rush rush, double seconds) {
        HearingModel model = new HearingModel(plan, rush);
        model.seats.values().forEach(booth -> booth.values().forEach(sits -> model.objective.setCoefficient(sits, -1)));
        model.objective.setOffset(rush.sittings().stream()
                .flatMap(sitting -> sitting.booths().stream())
                .mapToInt(PlannedBooth::team)
                .sum());
        return model.least(seconds);
    }

    /** Fewest pairs that any roster leaves uncovered at this moment; 0 where there is too little time to say. */
    static long uncovered(Plan plan, Rush rush, double seconds) {
        HearingModel model = new HearingModel(plan, rush);
        rush.sittings().forEach(sitting -> model.pairs(sitting, true));
        return model.least(seconds);
    }

    /** Fewest pairs that are covered by relay only, or not at all. */
    static long indirect(Plan plan, Rush rush, double seconds) {
        HearingModel model = new HearingModel(plan, rush);
        rush.sittings().forEach(sitting -> model.pairs(sitting, false));
        return model.least(seconds);
    }

    private long least(double seconds) {
        try {
            objective.setMinimization();
            solver.setTimeLimit((long) (seconds * 1000) + 1);
            return solver.solve() == MPSolver.ResultStatus.OPTIMAL ? (long) Math.ceil(objective.value() - INEXACT) : 0;
        } finally {
            solver.delete();
        }
    }

    private void seat(PlannedBooth booth) {
        MPConstraint team = atMost(booth.team());
        Map<Integer, MPVariable> here = new HashMap<>();
        for (PlannedSeat seat : plan.seatsOf(booth)) {
            MPVariable sits = share();
            here.put(seat.person(), sits);
            team.setCoefficient(sits, 1);
            people.computeIfAbsent(seat.person(), person -> atMost(1)).setCoefficient(sits, 1);
        }
        seats.put(booth.index(), here);
    }

    private void pairs(PlannedSitting sitting, boolean relays) {
        for (PlannedBooth booth : sitting.booths()) {
            for (int floor : sitting.floor()) {
                if (floor != booth.language()) {
                    MPVariable missed = share();
                    objective.setCoefficient(missed, 1);
                    MPConstraint reached = solver.makeConstraint(1, FOREVER);
                    reached.setCoefficient(missed, 1);
                    PlannedBooth source = plan.booth(sitting, floor);
                    add(reached, understands(booth, floor));
                    add(reached, worksOut(source, booth.language()));
                    if (relays) {
                        relayed(sitting, booth, floor, source, reached);
                    }
                }
            }
        }
    }

    private void relayed(
            PlannedSitting sitting,
            PlannedBooth booth,
            int floor,
            @Nullable PlannedBooth source,
            MPConstraint reached) {
        for (PlannedBooth pivot : sitting.booths()) {
            if (pivot != booth && pivot.language() != floor) {
                MPVariable heard = understands(booth, pivot.language());
                MPVariable gives = skill(new Skill(pivot, false, floor, pivot.givers()));
                MPVariable out = worksOut(source, pivot.language());
                if (heard != null && (gives != null || out != null)) {
                    MPVariable relay = share();
                    reached.setCoefficient(relay, 1);
                    noMore(relay, heard);
                    MPConstraint given = atMost(0);
                    given.setCoefficient(relay, 1);
                    subtract(given, gives);
                    subtract(given, out);
                }
            }
        }
    }

    private @Nullable MPVariable understands(PlannedBooth booth, int language) {
        return skill(new Skill(booth, false, language, 1));
    }

    private @Nullable MPVariable worksOut(@Nullable PlannedBooth source, int language) {
        return source == null || !source.twoWay() ? null : skill(new Skill(source, true, language, source.givers()));
    }

    /** Whether enough of a team are able to do it; nothing where there are never enough. */
    private @Nullable MPVariable skill(Skill skill) {
        MPVariable known = skills.get(skill);
        List<Integer> able = known == null ? able(skill) : List.of();
        if (known != null || able.size() < skill.members) {
            return known;
        }
        MPVariable enough = share();
        skills.put(skill, enough);
        MPConstraint counted = atMost(0);
        able.forEach(person -> counted.setCoefficient(sits(skill.booth, person), -1));
        if (skill.members == 1) {
            counted.setCoefficient(enough, 1);
        } else {
            MPVariable one = skill(new Skill(skill.booth, skill.speaking, skill.language, 1));
            add(counted, one);
            counted.setCoefficient(enough, skill.members - 1);
            noMore(enough, one);
            twoByTwo(skill, enough, able);
        }
        return enough;
    }

    /** Where so many are able that all of them need never be told apart, counting them must do. */
    private void twoByTwo(Skill skill, MPVariable enough, List<Integer> able) {
        if (able.size() > FEW) {
            return;
        }
        MPConstraint twos = atMost(0);
        twos.setCoefficient(enough, pairsAmong(skill.members));
        for (int one = 0; one < able.size(); one++) {
            for (int other = 0; other < one; other++) {
                twos.setCoefficient(together(new Together(skill.booth, able.get(other), able.get(one))), -1);
            }
        }
    }

    private MPVariable together(Together two) {
        MPVariable known = together.get(two);
        if (known != null) {
            return known;
        }
        MPVariable both = share();
        together.put(two, both);
        companions
                .computeIfAbsent(List.of(two.booth.index()), booth -> atMost(pairsAmong(two.booth.team())))
                .setCoefficient(both, 1);
        for (int person : List.of(two.one, two.other)) {
            companions
                    .computeIfAbsent(List.of(two.booth.index(), person), one -> companionsOf(two.booth, person))
                    .setCoefficient(both, 1);
        }
        return both;
    }

    /** Whoever sits there has as many companions as there are other seats. */
    private MPConstraint companionsOf(PlannedBooth booth, int person) {
        MPConstraint others = atMost(0);
        others.setCoefficient(sits(booth, person), 1 - booth.team());
        return others;
    }

    private MPVariable sits(PlannedBooth booth, int person) {
        return Objects.requireNonNull(
                seats.getOrDefault(booth.index(), Map.of()).get(person));
    }

    private List<Integer> able(Skill skill) {
        List<Integer> able = new ArrayList<>();
        for (PlannedSeat seat : plan.seatsOf(skill.booth)) {
            Person person = plan.person(seat);
            if ((skill.speaking ? person.speaks() : person.understands()).get(skill.language)) {
                able.add(person.index());
            }
        }
        return able;
    }

    private static int pairsAmong(int members) {
        return members * (members - 1) / 2;
    }

    private MPVariable share() {
        return solver.makeNumVar(0, 1, "");
    }

    private MPConstraint atMost(double most) {
        return solver.makeConstraint(-FOREVER, most);
    }

    private void noMore(MPVariable one, @Nullable MPVariable than) {
        MPConstraint less = atMost(0);
        less.setCoefficient(one, 1);
        subtract(less, than);
    }

    private static void add(MPConstraint sum, @Nullable MPVariable term) {
        if (term != null) {
            sum.setCoefficient(term, 1);
        }
    }

    private static void subtract(MPConstraint sum, @Nullable MPVariable term) {
        if (term != null) {
            sum.setCoefficient(term, -1);
        }
    }

    /** That enough members of a team speak, or understand, a language. */
    private record Skill(PlannedBooth booth, boolean speaking, int language, int members) {}

    /** Two people who may sit in one booth. */
    private record Together(PlannedBooth booth, int one, int other) {}
}
