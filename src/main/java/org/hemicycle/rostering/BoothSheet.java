package org.hemicycle.rostering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Sitting;

/**
 * What one booth has to know of one day.
 *
 * @param day of the host
 * @param language of the booth
 */
public record BoothSheet(LocalDate day, String language, List<Part> parts) {

    /**
     * One sitting of the day.
     *
     * @param team in the order of their turns
     * @param relays heard by relay only: the floor language and the pivot
     * @param given other booths that hear a floor language through this one
     * @param empty seats
     */
    public record Part(
            Sitting sitting,
            List<Assigned> team,
            List<RosterSolution.Relay> relays,
            List<RosterSolution.Relay> given,
            long empty) {}

    /** By day, and on each day by booth. */
    static List<BoothSheet> of(
            List<Sitting> sittings, List<Assigned> published, RosterSolution solution, List<LocalDate> days) {
        Map<String, List<Assigned>> teams = published.stream()
                .sorted(Comparator.comparingInt(Assigned::turn))
                .collect(Collectors.groupingBy(one -> key(one.sittingId(), one.language())));
        Map<String, BoothSheet> sheets = new LinkedHashMap<>();
        for (Sitting sitting : sittings) {
            for (String language : languages(sitting, published, solution)) {
                if (days.contains(sitting.day())) {
                    sheets.computeIfAbsent(
                                    sitting.day() + " " + language,
                                    key -> new BoothSheet(sitting.day(), language, new ArrayList<>()))
                            .parts()
                            .add(new Part(
                                    sitting,
                                    teams.getOrDefault(key(sitting.id(), language), List.of()),
                                    relays(sitting, solution, one -> LanguageTags.same(one.booth(), language)),
                                    relays(sitting, solution, one -> LanguageTags.same(one.pivot(), language)),
                                    empty(sitting, language, solution)));
                }
            }
        }
        return sheets.values().stream()
                .sorted(Comparator.comparing(BoothSheet::day).thenComparing(BoothSheet::language))
                .toList();
    }

    private static List<String> languages(Sitting sitting, List<Assigned> published, RosterSolution solution) {
        String id = Long.toString(sitting.id());
        return Stream.concat(
                        published.stream()
                                .filter(one -> one.sittingId() == sitting.id())
                                .map(Assigned::language),
                        solution.empty().stream()
                                .filter(one -> one.sitting().equals(id))
                                .map(RosterSolution.Empty::booth))
                .distinct()
                .sorted()
                .toList();
    }

    private static List<RosterSolution.Relay> relays(
            Sitting sitting, RosterSolution solution, Predicate<RosterSolution.Relay> which) {
        return solution.relays().stream()
                .filter(one -> one.sitting().equals(Long.toString(sitting.id())) && which.test(one))
                .toList();
    }

    private static long empty(Sitting sitting, String language, RosterSolution solution) {
        return solution.empty().stream()
                .filter(one ->
                        one.sitting().equals(Long.toString(sitting.id())) && LanguageTags.same(one.booth(), language))
                .mapToLong(RosterSolution.Empty::seats)
                .sum();
    }

    private static String key(long sitting, String language) {
        return sitting + " " + language;
    }
}
