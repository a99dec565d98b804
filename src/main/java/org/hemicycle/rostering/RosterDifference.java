package org.hemicycle.rostering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.rostering.check.CheckedRoster;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterProblem.Seat;

/** Who leaves and who comes between two rosters. */
public record RosterDifference(List<Seat> leaving, List<Seat> coming) {

    static RosterDifference between(List<Seat> before, List<Seat> after) {
        return new RosterDifference(only(before, after), only(after, before));
    }

    boolean isNone() {
        return leaving.isEmpty() && coming.isEmpty();
    }

    /** The same by booth of a sitting, in the order in which the seats came. */
    List<Change> byBooth() {
        Map<Seat, Change> changes = new LinkedHashMap<>();
        leaving.forEach(seat -> change(changes, seat).leaving().add(seat.interpreter()));
        coming.forEach(seat -> change(changes, seat).coming().add(seat.interpreter()));
        return List.copyOf(changes.values());
    }

    private static Change change(Map<Seat, Change> changes, Seat seat) {
        return changes.computeIfAbsent(
                new Seat(seat.sitting(), LanguageTags.folded(seat.booth()), ""),
                booth -> new Change(seat.sitting(), seat.booth(), new ArrayList<>(), new ArrayList<>()));
    }

    private static List<Seat> only(List<Seat> these, List<Seat> others) {
        Set<Seat> known = new HashSet<>();
        others.forEach(seat -> known.add(CheckedRoster.folded(seat)));
        return these.stream()
                .filter(seat -> !known.contains(CheckedRoster.folded(seat)))
                .toList();
    }

    /** What changes in one booth of a sitting; interpreters by id. */
    public record Change(String sitting, String booth, List<String> leaving, List<String> coming) {}
}
