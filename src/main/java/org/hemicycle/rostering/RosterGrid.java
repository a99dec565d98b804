package org.hemicycle.rostering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A roster as booths by sittings. */
public record RosterGrid(List<String> booths, Map<String, List<Seat>> seats, Map<String, RosterSolution.Empty> empty) {

    /** Somebody in a booth. */
    public record Seat(String interpreter, String place, int turn) {}

    static RosterGrid of(RosterProblem problem, RosterSolution solution, Map<String, String> names) {
        return new RosterGrid(
                problem.sittings().stream()
                        .flatMap(sitting -> sitting.booths().stream())
                        .map(RosterProblem.Booth::language)
                        .distinct()
                        .sorted()
                        .toList(),
                solution.assignments().stream()
                        .collect(Collectors.groupingBy(
                                one -> key(one.sitting(), one.booth()),
                                Collectors.mapping(one -> seat(one, names), Collectors.toList()))),
                solution.empty().stream()
                        .collect(Collectors.toMap(one -> key(one.sitting(), one.booth()), one -> one)));
    }

    /** The team of a booth at a sitting, in the order of its turns. */
    public List<Seat> team(long sitting, String booth) {
        return seats.getOrDefault(key(Long.toString(sitting), booth), List.of()).stream()
                .sorted(Comparator.comparingInt(Seat::turn))
                .toList();
    }

    /** Seats left empty in a booth at a sitting. */
    public int emptySeats(long sitting, String booth) {
        return Stream.ofNullable(empty.get(key(Long.toString(sitting), booth)))
                .mapToInt(RosterSolution.Empty::seats)
                .sum();
    }

    private static Seat seat(RosterSolution.Assignment one, Map<String, String> names) {
        return new Seat(names.getOrDefault(one.interpreter(), one.interpreter()), one.place(), one.turn());
    }

    private static String key(String sitting, String booth) {
        return sitting + " " + booth;
    }
}
