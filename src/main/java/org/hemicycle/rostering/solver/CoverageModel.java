package org.hemicycle.rostering.solver;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which floor language reaches which booth, for CP-SAT. Each variable may be true only where what it says is true; as
 * true is what every level prefers, none stays false for long.
 */
final class CoverageModel {
    private final Plan plan;
    private final SeatModel seats;
    private final BitSet counted;
    private final CpModel model;
    private final Map<Skill, Literal> skills = new HashMap<>();
    private final List<Literal> direct = new ArrayList<>();
    private final List<Literal> covered = new ArrayList<>();
    private boolean built;

    CoverageModel(Plan plan, SeatModel seats, BitSet counted) {
        this.counted = (BitSet) counted.clone();
        this.plan = plan;
        this.seats = seats;
        this.model = seats.model();
    }

    SeatModel.Sum uncovered() {
        return missing(covered());
    }

    SeatModel.Sum relays(long uncovered) {
        covered();
        return missing(direct).plus(-uncovered);
    }

    private SeatModel.Sum missing(List<Literal> reached) {
        SeatModel.Sum sum = seats.sum();
        reached.forEach(literal -> sum.add(literal, -1));
        return sum.plus(reached.size());
    }

    private List<Literal> covered() {
        if (!built) {
            built = true;
            counted.stream().mapToObj(plan.sittings()::get).forEach(this::add);
        }
        return covered;
    }

    private void add(PlannedSitting sitting) {
        for (PlannedBooth booth : sitting.booths()) {
            for (int floor : sitting.floor()) {
                if (floor != booth.language()) {
                    add(sitting, booth, floor);
                }
            }
        }
    }

    private void add(PlannedSitting sitting, PlannedBooth booth, int floor) {
        PlannedBooth source = plan.booth(sitting, floor);
        Literal isDirect = either(understands(booth, floor), worksOut(source, booth.language()));
        direct.add(isDirect);
        List<Literal> ways = new ArrayList<>();
        ways.add(isDirect);
        for (PlannedBooth pivot : sitting.booths()) {
            if (pivot != booth && pivot.language() != floor) {
                Literal given = either(gives(pivot, floor), worksOut(source, pivot.language()));
                ways.add(both(given, understands(booth, pivot.language())));
            }
        }
        covered.add(any(ways));
    }

    private Literal understands(PlannedBooth booth, int language) {
        return skilled(new Skill(booth, Deed.UNDERSTAND, language, 1));
    }

    private Literal gives(PlannedBooth booth, int floor) {
        return skilled(new Skill(booth, Deed.GIVE, floor, booth.givers()));
    }

    private Literal worksOut(@Nullable PlannedBooth source, int language) {
        return source != null && source.twoWay()
                ? skilled(new Skill(source, Deed.WORK_OUT, language, source.givers()))
                : model.falseLiteral();
    }

    private Literal skilled(Skill skill) {
        return skills.computeIfAbsent(skill, this::modelled);
    }

    private Literal modelled(Skill skill) {
        SeatModel.Sum members = seats.sum();
        plan.seatsOf(skill.booth).stream()
                .filter(seat -> skill.has(plan.person(seat)))
                .forEach(seat -> members.add(seat, 1));
        return members.atLeast(skill.members);
    }

    private Literal either(Literal one, Literal other) {
        return any(List.of(one, other));
    }

    private Literal any(List<Literal> literals) {
        Literal yes = model.trueLiteral();
        Literal no = model.falseLiteral();
        List<Literal> open = literals.stream()
                .filter(literal -> !literal.equals(no))
                .distinct()
                .toList();
        if (open.isEmpty()) {
            return no;
        }
        if (open.size() == 1 || open.contains(yes)) {
            return open.contains(yes) ? yes : open.getFirst();
        }
        BoolVar any = model.newBoolVar("");
        List<Literal> clause = new ArrayList<>(open);
        clause.add(any.not());
        model.addBoolOr(clause);
        return any;
    }

    private Literal both(Literal one, Literal other) {
        if (one.equals(model.falseLiteral()) || other.equals(model.falseLiteral())) {
            return model.falseLiteral();
        }
        if (one.equals(model.trueLiteral()) || other.equals(model.trueLiteral())) {
            return one.equals(model.trueLiteral()) ? other : one;
        }
        BoolVar both = model.newBoolVar("");
        model.addImplication(both, one);
        model.addImplication(both, other);
        return both;
    }

    /** That enough members of a team can do something with a language. */
    private record Skill(PlannedBooth booth, Deed deed, int language, int members) {
        boolean has(Person person) {
            BitSet languages = switch (deed) {
                case UNDERSTAND -> person.understands();
                case GIVE -> person.understandsForRelay();
                case WORK_OUT -> person.speaksForRelay();
            };
            return languages.get(language);
        }
    }

    private enum Deed {
        UNDERSTAND,
        GIVE,
        WORK_OUT
    }
}
