package org.hemicycle.participation;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The figures of one side of a comparison, by country.
 *
 * @param byCountry alpha-2 code to number, the empty code for those whose country is not known
 */
public record Tally(Map<String, Integer> byCountry) {

    /** The code of those whose country is not known. */
    static final String UNKNOWN = "";

    public Tally {
        byCountry = Map.copyOf(byCountry);
    }

    static Tally of(Collection<CountryFigure> figures, Set<Presence> presences) {
        Map<String, Integer> byCountry = new TreeMap<>();
        figures.stream()
                .filter(figure -> presences.contains(figure.presence()))
                .forEach(figure -> byCountry.merge(figure.country(), Math.toIntExact(figure.number()), Integer::sum));
        return new Tally(byCountry);
    }

    public int number() {
        return byCountry.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int number(String country) {
        return byCountry.getOrDefault(country, 0);
    }

    /** The countries somebody came from, known ones only. */
    public Set<String> countries() {
        return byCountry.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .map(Map.Entry::getKey)
                .filter(code -> !code.equals(UNKNOWN))
                .collect(Collectors.toSet());
    }

    /** How the members of a group stand in these figures. */
    public Standing of(Set<String> members) {
        int number = members.stream().mapToInt(this::number).sum();
        long present = countries().stream().filter(members::contains).count();
        return new Standing(number, (int) present, members.size());
    }
}
