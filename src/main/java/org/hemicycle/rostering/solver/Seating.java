package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.rostering.problem.RosterProblem.Room;

/** Who of a roster works from where: first those who need a booth of the house, then those who like one if it is free. */
final class Seating {
    static final String REMOTE = "remote";

    private final Plan plan;
    private final Teams teams;
    private final Map<List<Integer>, String> places = new HashMap<>();
    private final Map<Integer, Map<Integer, Integer>> rooms = new HashMap<>();
    private final List<NumberedBooth> numbered;

    private Seating(Plan plan, BitSet roster) {
        this.plan = plan;
        this.teams = new Teams(plan, roster);
        this.numbered = NumberedBooth.all(plan.problem().rooms());
    }

    static Seating of(Plan plan, BitSet roster) {
        Seating seating = new Seating(plan, roster);
        Housing housing = Housing.of(plan, roster);
        seating.inOrderOfStart().forEach(booth -> seating.open(booth, housing));
        seating.inOrderOfStart().forEach(booth -> seating.seatThoseWhoTravel(booth, housing));
        seating.inOrderOfStart().forEach(seating::seatThoseWhoNeedIt);
        seating.numbered.forEach(NumberedBooth::closeUnused);
        seating.inOrderOfStart().forEach(seating::seatThoseWhoMay);
        return seating;
    }

    String place(PlannedBooth booth, Person person) {
        return places.getOrDefault(List.of(booth.index(), person.index()), REMOTE);
    }

    /** Whether one more person could be given a place in the booth as things stand. */
    boolean admits(PlannedBooth booth, Person person) {
        PlannedSitting sitting = plan.sittings().get(booth.sitting());
        return plan.places().remote(person, sitting)
                || person.source().onsite()
                        && plan.places().rooms(sitting).stream()
                                .anyMatch(room -> numberedIn(room).anyMatch(one -> one.admits(booth, sitting)));
    }

    /** The same, within reach of wherever else they work. */
    boolean admitsWithinReach(PlannedBooth booth, Person person) {
        PlannedSitting sitting = plan.sittings().get(booth.sitting());
        return plan.places().remote(person, sitting)
                || person.source().onsite()
                        && plan.places().rooms(sitting).stream()
                                .filter(room -> isWithinReach(person, sitting, room))
                                .anyMatch(room -> numberedIn(room).anyMatch(one -> one.admits(booth, sitting)));
    }

    private boolean isWithinReach(Person person, PlannedSitting sitting, int room) {
        return !plan.travels().tooFarFromElsewhere(person, sitting).get(room)
                && rooms.getOrDefault(person.index(), Map.of()).entrySet().stream()
                        .noneMatch(stop -> plan.travels()
                                .tooFar(sitting, room, plan.sittings().get(stop.getKey()), stop.getValue()));
    }

    private List<PlannedBooth> inOrderOfStart() {
        return plan.booths().stream()
                .sorted(Comparator.comparingLong(
                        booth -> plan.sittings().get(booth.sitting()).start()))
                .toList();
    }

    private void open(PlannedBooth booth, Housing housing) {
        PlannedSitting sitting = plan.sittings().get(booth.sitting());
        for (int room : plan.places().rooms(sitting)) {
            numberedIn(room)
                    .filter(one -> one.free(sitting))
                    .limit(housing.booths(booth, room))
                    .forEach(one -> one.open(booth, sitting));
        }
    }

    private void seatThoseWhoTravel(PlannedBooth booth, Housing housing) {
        PlannedSitting sitting = plan.sittings().get(booth.sitting());
        List<Integer> all = plan.places().rooms(sitting);
        for (Person person : teams.in(booth)) {
            PlannedSeat seat = plan.find(person.index(), booth);
            if (seat != null) {
                housing.room(seat, all).ifPresent(room -> seat(booth, sitting, person, List.of(room)));
            }
        }
    }

    private void seatThoseWhoNeedIt(PlannedBooth booth) {
        PlannedSitting sitting = plan.sittings().get(booth.sitting());
        teams.in(booth).stream()
                .filter(person -> plan.places().needsBooth(person, sitting)
                        && !places.containsKey(List.of(booth.index(), person.index())))
                .forEach(person -> seat(booth, sitting, person, plan.places().rooms(sitting)));
    }

    private void seatThoseWhoMay(PlannedBooth booth) {
        PlannedSitting sitting = plan.sittings().get(booth.sitting());
        teams.in(booth).stream()
                .filter(person -> !plan.places().needsBooth(person, sitting)
                        && plan.places().onsite(person, sitting))
                .forEach(person -> seat(booth, sitting, person, withinReach(person, sitting)));
    }

    private List<Integer> withinReach(Person person, PlannedSitting sitting) {
        return plan.places().rooms(sitting).stream()
                .filter(room -> isWithinReach(person, sitting, room))
                .toList();
    }

    private void seat(PlannedBooth booth, PlannedSitting sitting, Person person, List<Integer> where) {
        where.stream()
                .flatMap(this::numberedIn)
                .filter(one -> one.admits(booth, sitting))
                .max(Comparator.comparing((NumberedBooth one) -> one.serves(booth)))
                .ifPresent(one -> {
                    one.seat(booth, sitting);
                    places.put(List.of(booth.index(), person.index()), one.name());
                    rooms.computeIfAbsent(person.index(), key -> new HashMap<>())
                            .put(booth.sitting(), plan.problem().rooms().indexOf(one.room()));
                });
    }

    private Stream<NumberedBooth> numberedIn(int room) {
        Room source = plan.places().room(room);
        return numbered.stream().filter(one -> one.room() == source);
    }
}
