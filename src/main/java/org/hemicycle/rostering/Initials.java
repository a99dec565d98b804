package org.hemicycle.rostering;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.scheduling.Sitting;

/**
 * Short names, for paper on which full ones find no room: first letters, and the whole of a number.
 *
 * @param names full names by interpreter
 * @param initials short ones by interpreter, each another
 */
public record Initials(Map<String, String> names, Map<String, String> initials) {

    /** Somebody by both names. */
    public record Named(String initials, String name) {}

    static Initials of(RosterGrid grid) {
        Map<String, String> names = grid.seats().values().stream()
                .flatMap(List::stream)
                .collect(Collectors.toMap(RosterGrid.Seat::id, RosterGrid.Seat::interpreter, (one, same) -> one));
        Map<String, String> initials = new HashMap<>();
        Set<String> taken = new HashSet<>();
        names.entrySet().stream()
                .sorted(Map.Entry.<String, String>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .forEach(one -> initials.put(one.getKey(), free(brief(one.getValue()), taken)));
        return new Initials(names, initials);
    }

    public String of(RosterGrid.Seat seat) {
        return initials.getOrDefault(seat.id(), seat.interpreter());
    }

    /** Those who sit in these sittings, in the order of their initials. */
    public List<Named> legend(RosterGrid grid, List<Sitting> sittings) {
        return sittings.stream()
                .flatMap(sitting -> grid.booths().stream().flatMap(booth -> grid.team(sitting.id(), booth).stream()))
                .map(seat -> new Named(of(seat), seat.interpreter()))
                .distinct()
                .sorted(Comparator.comparing(Named::initials))
                .toList();
    }

    private static String brief(String name) {
        return Stream.of(name.strip().split("[\\s-]+"))
                .map(word -> Character.isDigit(word.codePointAt(0)) ? word : Character.toString(word.codePointAt(0)))
                .collect(Collectors.joining())
                .toUpperCase(Locale.ROOT);
    }

    private static String free(String wanted, Set<String> taken) {
        String found = wanted;
        for (int number = 2; !taken.add(found); number++) {
            found = wanted + "·" + number;
        }
        return found;
    }
}
