package org.hemicycle.rostering;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Rule;
import org.jspecify.annotations.Nullable;

/** A roster as booths by sittings. */
public record RosterGrid(List<String> booths, Map<String, List<Seat>> seats, Map<String, RosterSolution.Empty> empty) {

    /**
     * Somebody in a booth.
     *
     * @param broken the rule that they sit here against, if any
     */
    public record Seat(
            String id,
            String interpreter,
            String place,
            int turn,
            boolean pinned,
            boolean declined,
            @Nullable Rule broken) {}

    /**
     * What people said about seats.
     *
     * @param broken by which rule who does not belong there
     */
    record Marks(
            Map<String, String> names,
            List<RosterProblem.Seat> pins,
            List<RosterProblem.Seat> declined,
            Map<RosterProblem.Seat, Rule> broken) {}

    static RosterGrid of(RosterProblem problem, RosterSolution solution, Marks marks) {
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
                                Collectors.mapping(one -> seat(one, marks), Collectors.toList()))),
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

    /** Whether the sitting has such a booth at all. */
    public boolean has(long sitting, String booth) {
        return !team(sitting, booth).isEmpty() || emptySeats(sitting, booth) > 0;
    }

    private static Seat seat(Assignment one, Marks marks) {
        return new Seat(
                one.interpreter(),
                marks.names().getOrDefault(one.interpreter(), one.interpreter()),
                one.place(),
                one.turn(),
                marks.pins().contains(one.seat()),
                marks.declined().contains(one.seat()),
                marks.broken().get(one.seat()));
    }

    private static String key(String sitting, String booth) {
        return sitting + " " + LanguageTags.folded(booth);
    }
}
