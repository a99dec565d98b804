package org.hemicycle.participation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;

/**
 * A comparison as a table to take home. Every line carries the whole label of its figures, because lines are copied
 * without their heading.
 */
final class ComparisonTable {

    /** Fewer than this many are not shown in what is published: they could be recognised. */
    static final int SMALLEST_CELL = 5;

    private final Comparison comparison;
    private final Reader reader;
    private final CountryNames.Named countries;
    private final boolean published;
    private final CsvTable table;

    ComparisonTable(Comparison comparison, Reader reader, CountryNames.Named countries, boolean published) {
        this.comparison = comparison;
        this.reader = reader;
        this.countries = countries;
        this.published = published;
        this.table = new CsvTable(
                t("comparison"),
                t("count"),
                t("about"),
                t("code"),
                t("name"),
                t("cohort"),
                t("baseline"),
                t("baseline-presence"),
                t("members-as-of"),
                t("baseline-number"),
                t("baseline-countries"),
                t("baseline-eligible"),
                t("compared"),
                t("compared-presence"),
                t("members-as-of"),
                t("compared-number"),
                t("compared-countries"),
                t("compared-eligible"),
                t("change"),
                t("change-percent"),
                t("note"));
    }

    CsvTable csv() {
        Sides sides = comparison.sides();
        total(comparison.baselinePresences().stream().toList(), sides.total(), sides.baseline());
        sides.alternativeTotal()
                .ifPresent(change -> total(
                        comparison.alternativePresences().stream().toList(),
                        change,
                        sides.alternative().orElseThrow()));
        comparison.groups().forEach(this::group);
        countries.sorted(sides.byCountry()).forEach(this::country);
        return table;
    }

    private void total(List<Presence> presences, Change change, Tally before) {
        row(
                new About(t("about.all"), "", t("about.all"), ""),
                new Part(
                        presences,
                        Optional.empty(),
                        change.before(),
                        Optional.of(before.countries().size()),
                        Optional.empty()),
                new Part(
                        comparison.comparedPresences().stream().toList(),
                        Optional.empty(),
                        change.after(),
                        Optional.of(comparison.sides().compared().countries().size()),
                        Optional.empty()),
                change,
                "");
    }

    private void group(GroupComparison group) {
        Sides sides = comparison.sides();
        String each = reader.t("participation.as-of-each-year");
        String fixed = reader.t("participation.fixed-cohort", reader.date(sides.fixedOn()));
        cohort(group, group.asOfEachYear(), each, sides.baselineOn(), sides.comparedOn());
        cohort(group, group.fixed(), fixed, sides.fixedOn(), sides.fixedOn());
    }

    private void cohort(GroupComparison group, Cohort cohort, String label, LocalDate before, LocalDate after) {
        About about =
                new About(t("about.group"), group.group().code(), group.group().name(), label);
        Part compared = Part.of(comparison.comparedPresences(), after, cohort.compared());
        String note = cohort.flips() ? t("note.flips") : "";
        row(about, Part.of(comparison.baselinePresences(), before, cohort.baseline()), compared, cohort.change(), note);
        cohort.alternative()
                .ifPresent(other -> row(
                        about,
                        Part.of(comparison.alternativePresences(), before, other),
                        compared,
                        cohort.alternativeChange().orElseThrow(),
                        note));
    }

    private void country(CountryChange country) {
        row(
                new About(t("about.country"), country.code(), countries.of(country.code()), ""),
                Part.of(comparison.baselinePresences(), country.baseline()),
                Part.of(comparison.comparedPresences(), country.compared()),
                country.change(),
                reader.t("participation.country." + country.kind()));
    }

    private void row(About about, Part before, Part after, Change change, String note) {
        boolean hidden = hides(before.number) || hides(after.number);
        table.row(
                comparison.row().title(),
                reader.t(comparison.row().countName().key()),
                about.what,
                about.code,
                about.name,
                about.cohort,
                Labels.meetings(reader, comparison.baselineMeetings()),
                Labels.presences(reader, before.presences),
                before.asOf.map(LocalDate::toString).orElse(""),
                number(before.number),
                before.countries.<Object>map(Integer::valueOf).orElse(""),
                before.eligible.<Object>map(Integer::valueOf).orElse(""),
                Labels.meetings(reader, comparison.comparedMeetings()),
                Labels.presences(reader, after.presences),
                after.asOf.map(LocalDate::toString).orElse(""),
                number(after.number),
                after.countries.<Object>map(Integer::valueOf).orElse(""),
                after.eligible.<Object>map(Integer::valueOf).orElse(""),
                hidden ? "" : change.absolute(),
                hidden ? "" : percent(change),
                hidden ? t("note.suppressed", SMALLEST_CELL) : withTinyBaseline(note, change));
    }

    /** A number, or what stands for one too small to be published. */
    private Object number(int number) {
        return hides(number) ? "<" + SMALLEST_CELL : number;
    }

    private boolean hides(int number) {
        return published && number > 0 && number < SMALLEST_CELL;
    }

    private static Object percent(Change change) {
        return change.percent().isPresent()
                ? new BigDecimal(
                        String.format(Locale.ROOT, "%.1f", change.percent().getAsDouble()))
                : "";
    }

    private String withTinyBaseline(String note, Change change) {
        String tiny = change.isFromTiny() ? t("note.tiny", change.before()) : "";
        return note.isEmpty() || tiny.isEmpty() ? note + tiny : note + "; " + tiny;
    }

    private String t(String key, Object... arguments) {
        return reader.t("participation.csv." + key, arguments);
    }

    private record About(String what, String code, String name, String cohort) {}

    private record Part(
            Collection<Presence> presences,
            Optional<LocalDate> asOf,
            int number,
            Optional<Integer> countries,
            Optional<Integer> eligible) {

        static Part of(Collection<Presence> presences, LocalDate asOf, Standing standing) {
            return new Part(
                    presences,
                    Optional.of(asOf),
                    standing.number(),
                    Optional.of(standing.countries()),
                    Optional.of(standing.eligible()));
        }

        static Part of(Collection<Presence> presences, int number) {
            return new Part(presences, Optional.empty(), number, Optional.empty(), Optional.empty());
        }
    }
}
