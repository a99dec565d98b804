package org.hemicycle.rostering.solver;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.jspecify.annotations.Nullable;

/**
 * The rules of a roster, and what it is judged by, for CP-SAT: one variable per seat that is free to change; every other
 * seat stays as it is in the given roster.
 */
final class SeatModel {
    static {
        Loader.loadNativeLibraries();
    }

    private final Plan plan;
    private final BitSet free;
    private final BitSet kept;
    private final CpModel model = new CpModel();
    private final @Nullable BoolVar[] taken;
    private final Map<List<Integer>, IntVar> housed = new HashMap<>();
    private final Map<List<Integer>, BoolVar> whereabouts = new HashMap<>();
    private final CoverageModel coverage;

    SeatModel(Plan plan, BitSet free, BitSet roster) {
        this(plan, free, roster, all(plan));
    }

    /** @param counted the sittings whose coverage counts */
    SeatModel(Plan plan, BitSet free, BitSet roster, BitSet counted) {
        this.plan = plan;
        this.free = free;
        this.kept = (BitSet) roster.clone();
        kept.andNot(free);
        this.taken = new BoolVar[plan.seats().size()];
        free.stream().forEach(seat -> taken[seat] = model.newBoolVar("seat" + seat));
        this.coverage = new CoverageModel(plan, this, counted);
        addRules();
    }

    private static BitSet all(Plan plan) {
        BitSet all = new BitSet();
        all.set(0, plan.sittings().size());
        return all;
    }

    private void addRules() {
        pinsAndFrozenSittingsHold();
        teamsAreNoLargerThanAsked();
        nobodyWorksTwoSittingsThatClash();
        nobodyWorksTooManySittingsADay();
        nobodyWorksTooLongADay();
        nobodyWorksTooManySittingsAWeek();
        nobodySitsWithSomebodyExcluded();
        boothsOfTheHouseSuffice();
        nobodyTravelsTooFar();
    }

    private void pinsAndFrozenSittingsHold() {
        plan.required().stream().filter(free::get).forEach(seat -> model.addEquality(variable(seat), 1));
    }

    private void teamsAreNoLargerThanAsked() {
        for (PlannedBooth booth : plan.booths()) {
            sum(plan.seatsOf(booth)).atMost(booth.team());
        }
    }

    private void nobodyWorksTwoSittingsThatClash() {
        for (Person person : plan.people()) {
            person.calendar()
                    .cliques()
                    .forEach(clique -> sum(seatsIn(person, clique)).atMost(1));
            IntStream.range(0, plan.sittings().size())
                    .mapToObj(sitting -> seatsIn(person, sitting))
                    .filter(seats -> seats.size() > 1)
                    .forEach(seats -> sum(seats).atMost(1));
        }
    }

    private void nobodyWorksTooManySittingsADay() {
        for (Person person : plan.people()) {
            person.calendar()
                    .days()
                    .forEach(day ->
                            sum(seatsIn(person, day)).atMost(person.capacity().sittingsOn(dayOf(person, day))));
        }
    }

    private static int dayOf(Person person, List<Integer> day) {
        return person.calendar().day(day.getFirst());
    }

    private void nobodyWorksTooLongADay() {
        for (Person person : plan.people()) {
            for (List<Integer> day : person.calendar().days()) {
                Sum minutes = new Sum();
                seatsIn(person, day)
                        .forEach(seat -> minutes.add(seat, plan.sitting(seat).minutes()));
                minutes.atMost(person.capacity().minutesOn(dayOf(person, day)));
            }
        }
    }

    private void nobodyWorksTooManySittingsAWeek() {
        for (Person person : plan.people()) {
            person.calendar()
                    .weeks()
                    .forEach(week -> sum(seatsIn(person, week))
                            .atMost(person.capacity()
                                    .sittingsIn(person.calendar().week(week.getFirst()))));
        }
    }

    private void nobodySitsWithSomebodyExcluded() {
        for (PlannedBooth booth : plan.booths()) {
            for (PlannedSeat seat : plan.seatsOf(booth)) {
                for (PlannedSeat other : plan.seatsOf(booth)) {
                    if (seat.index() < other.index() && plan.excludes(seat, other)) {
                        sum(List.of(seat, other)).atMost(1);
                    }
                }
            }
        }
    }

    private void boothsOfTheHouseSuffice() {
        if (plan.places().alwaysSuffice() && !plan.travels().concern()) {
            return;
        }
        plan.booths().forEach(this::house);
        for (int room = 0; room < plan.problem().rooms().size(); room++) {
            for (List<PlannedSitting> rush : plan.places().rushes(room)) {
                fits(rush, room);
            }
        }
    }

    private void house(PlannedBooth booth) {
        PlannedSitting sitting = plan.sittings().get(booth.sitting());
        Sum people = new Sum();
        plan.seatsOf(booth).stream()
                .filter(seat -> plan.places().needsBooth(plan.person(seat), sitting))
                .forEach(seat -> people.add(seat, 1));
        for (int room : plan.places().rooms(sitting)) {
            Room source = plan.places().room(room);
            IntVar booths = model.newIntVar(0, Math.min(source.booths(), booth.team()), "");
            housed.put(List.of(booth.index(), room), booths);
            people.expression.addTerm(booths, -Math.min(source.occupancy(), booth.team()));
            people.terms++;
        }
        people.atMost(0);
    }

    private void fits(List<PlannedSitting> rush, int room) {
        LinearExprBuilder booths = LinearExpr.newBuilder();
        for (PlannedSitting sitting : rush) {
            for (PlannedBooth booth : sitting.booths()) {
                booths.add(Objects.requireNonNull(housed.get(List.of(booth.index(), room))));
            }
        }
        model.addLessOrEqual(booths, plan.places().room(room).booths());
    }

    /** Whoever could be too late is in one of the rooms whose booths their team is given. */
    private void nobodyTravelsTooFar() {
        if (plan.travels().concern()) {
            for (Person person : plan.people()) {
                List<PlannedSitting> sittings = plan.sittings().stream()
                        .filter(sitting -> isAboutToTravel(person, sitting))
                        .toList();
                sittings.forEach(sitting -> seatsIn(person, sitting.index()).forEach(this::locate));
                sittings.forEach(sitting -> sittings.stream()
                        .filter(other -> other.index() < sitting.index()
                                && plan.travels().doubtful(sitting.index()).get(other.index()))
                        .forEach(other -> reaches(person, sitting, other)));
            }
            plan.booths().forEach(this::accommodate);
        }
    }

    private boolean isAboutToTravel(Person person, PlannedSitting sitting) {
        return plan.places().needsBooth(person, sitting)
                && !seatsIn(person, sitting.index()).isEmpty()
                && (!plan.travels().outOfReach(person, sitting.index()).isEmpty()
                        || plan.travels().doubtful(sitting.index()).stream()
                                .anyMatch(other -> !seatsIn(person, other).isEmpty()
                                        && plan.places()
                                                .needsBooth(
                                                        person, plan.sittings().get(other))));
    }

    private void locate(PlannedSeat seat) {
        if (!free(seat) && !kept(seat)) {
            return;
        }
        PlannedSitting sitting = plan.sitting(seat);
        Sum elsewhere = new Sum().add(seat, -1);
        for (int room : plan.places().rooms(sitting)) {
            if (!plan.travels().outOfReach(plan.person(seat), sitting.index()).get(room)) {
                BoolVar there = model.newBoolVar("");
                whereabouts.put(List.of(seat.index(), room), there);
                elsewhere.add(there, 1);
            }
        }
        model.addEquality(elsewhere.expression(), 0);
    }

    private void reaches(Person person, PlannedSitting one, PlannedSitting other) {
        for (int room : plan.places().rooms(one)) {
            for (int otherRoom : plan.places().rooms(other)) {
                if (plan.travels().tooFar(one, room, other, otherRoom)) {
                    Sum both = new Sum();
                    located(seatsIn(person, one.index()), room).forEach(there -> both.add(there, 1));
                    located(seatsIn(person, other.index()), otherRoom).forEach(there -> both.add(there, 1));
                    both.atMost(1);
                }
            }
        }
    }

    private void accommodate(PlannedBooth booth) {
        for (int room : plan.places().rooms(plan.sittings().get(booth.sitting()))) {
            LinearExprBuilder spaces = LinearExpr.newBuilder()
                    .addTerm(
                            Objects.requireNonNull(housed.get(List.of(booth.index(), room))),
                            -Math.min(plan.places().room(room).occupancy(), booth.team()));
            located(plan.seatsOf(booth), room).forEach(spaces::add);
            model.addLessOrEqual(spaces, 0);
        }
    }

    private List<BoolVar> located(List<PlannedSeat> seats, int room) {
        return seats.stream().flatMap(seat -> whereabouts(seat, room).stream()).toList();
    }

    /** Whether somebody is in a room, where that matters. */
    Optional<BoolVar> whereabouts(PlannedSeat seat, int room) {
        return Optional.ofNullable(whereabouts.get(List.of(seat.index(), room)));
    }

    /** How many booths of the room the team is given, where rooms can run short at all. */
    Optional<IntVar> housed(PlannedBooth booth, int room) {
        return Optional.ofNullable(housed.get(List.of(booth.index(), room)));
    }

    CpModel model() {
        return model;
    }

    /** What the level asks to be kept low; of relays, given that {@code uncovered} pairs are covered by nobody. */
    Sum objective(Objective objective, long uncovered) {
        return switch (objective) {
            case EMPTY_SEATS -> emptySeats();
            case UNCOVERED -> coverage.uncovered();
            case RELAYS -> coverage.relays(uncovered);
            case RETOUR -> retour();
            case LOAD -> new LoadModel(plan, this, Plan::minutes).spread();
            case UNDESIRABLE -> new LoadModel(plan, this, Plan::undesirableMinutes).spread();
            case COST -> cost();
            case WISHES -> new WishModel(plan, this).unmet();
            case CHANGES -> changes();
        };
    }

    private Sum emptySeats() {
        Sum sum = new Sum();
        sum.constant += plan.booths().stream().mapToLong(PlannedBooth::team).sum();
        plan.seats().forEach(seat -> sum.add(seat, -1));
        return sum;
    }

    private Sum retour() {
        return sum(plan.seats().stream().filter(PlannedSeat::retour).toList());
    }

    private Sum cost() {
        Sum sum = new Sum();
        for (Person person : plan.people()) {
            if (person.source().dailyCost() > 0) {
                person.calendar()
                        .days()
                        .forEach(day -> sum.add(
                                worksOn(seatsIn(person, day)), person.source().dailyCost()));
            }
        }
        return sum;
    }

    /** 1 where one of these seats, all of one person, is taken. */
    Sum worksOn(List<PlannedSeat> seats) {
        Sum works = new Sum();
        if (seats.stream().anyMatch(seat -> kept.get(seat.index()))) {
            works.constant = 1;
        } else if (seats.stream().anyMatch(seat -> free.get(seat.index()))) {
            BoolVar day = model.newBoolVar("");
            seats.stream()
                    .filter(seat -> free.get(seat.index()))
                    .forEach(seat -> model.addImplication(variable(seat.index()), day));
            works.add(day, 1);
        }
        return works;
    }

    private Sum changes() {
        Sum sum = new Sum();
        if (!plan.problem().replans()) {
            return sum;
        }
        sum.constant = plan.publishedAndLost() + plan.published().cardinality();
        for (PlannedSeat seat : plan.seats()) {
            sum.add(seat, plan.published().get(seat.index()) ? -1 : 1);
        }
        return sum;
    }

    void hint(BitSet roster) {
        free.stream().forEach(seat -> model.addHint(variable(seat), roster.get(seat)));
    }

    /** The roster that the solver has found. */
    BitSet roster(Predicate<BoolVar> value) {
        BitSet roster = (BitSet) kept.clone();
        free.stream().filter(seat -> value.test(variable(seat))).forEach(roster::set);
        return roster;
    }

    BitSet roster(CpSolver solver) {
        return roster(solver::booleanValue);
    }

    boolean free(PlannedSeat seat) {
        return free.get(seat.index());
    }

    boolean kept(PlannedSeat seat) {
        return kept.get(seat.index());
    }

    BoolVar variable(int seat) {
        return Objects.requireNonNull(taken[seat]);
    }

    Sum sum(List<PlannedSeat> seats) {
        Sum sum = new Sum();
        seats.forEach(seat -> sum.add(seat, 1));
        return sum;
    }

    Sum sum() {
        return new Sum();
    }

    private List<PlannedSeat> seatsIn(Person person, int sitting) {
        return plan.seatsOf(person, sitting);
    }

    private List<PlannedSeat> seatsIn(Person person, BitSet sittings) {
        return seatsIn(person, sittings.stream().boxed().toList());
    }

    private List<PlannedSeat> seatsIn(Person person, List<Integer> sittings) {
        List<PlannedSeat> seats = new ArrayList<>();
        sittings.forEach(sitting -> seats.addAll(seatsIn(person, sitting)));
        return seats;
    }

    /** A linear expression over seats, of which those that are not free are plain numbers. */
    final class Sum {
        private final LinearExprBuilder expression = LinearExpr.newBuilder();
        private long constant;
        private long most;
        private int terms;

        Sum add(PlannedSeat seat, long weight) {
            if (free(seat)) {
                add(variable(seat.index()), weight);
            } else if (kept(seat)) {
                constant += weight;
            }
            return this;
        }

        Sum add(Literal variable, long weight) {
            expression.addTerm(variable, weight);
            most += Math.max(0, weight);
            terms++;
            return this;
        }

        Sum add(IntVar variable, long weight, long largest) {
            expression.addTerm(variable, weight);
            most += Math.max(0, weight) * largest;
            terms++;
            return this;
        }

        void add(Sum other, long weight) {
            expression.addTerm(other.expression.build(), weight);
            constant += weight * other.constant;
            most += Math.max(0, weight) * other.most;
            terms += other.terms;
        }

        Sum plus(long number) {
            constant += number;
            return this;
        }

        boolean constant() {
            return terms == 0;
        }

        long constantPart() {
            return constant;
        }

        LinearExpr expression() {
            return LinearExpr.newBuilder().add(expression).add(constant).build();
        }

        /** A literal that may be true only where this is at least {@code number}. */
        Literal atLeast(long number) {
            if (constant >= number) {
                return model.trueLiteral();
            }
            if (constant + most < number) {
                return model.falseLiteral();
            }
            BoolVar reached = model.newBoolVar("");
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(expression).addTerm(reached, -number + constant), 0);
            return reached;
        }

        /** Where it could be more at all. */
        void atMost(long limit) {
            if (constant + most > limit) {
                model.addLessOrEqual(expression, limit - constant);
            }
        }
    }
}
