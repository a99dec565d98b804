package org.hemicycle.scheduling.counts;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.web.Reader;

/**
 * The meetings held in a period, counted.
 *
 * @param since first day, as {@code until} is the last; both are included
 * @param kinds by kind and organising unit
 * @param offices by field office and kind
 * @param languages by kind and language, a meeting in several languages once for each
 */
public record Counts(
        LocalDate since,
        LocalDate until,
        List<OfKind> kinds,
        List<OfOffice> offices,
        List<OfLanguage> languages,
        List<OfMonth> months) {

    public static final String HEADQUARTERS = "HEADQUARTERS";
    public static final String FIELD_OFFICE = "FIELD_OFFICE";

    public long total() {
        return kinds.stream().mapToLong(OfKind::meetings).sum();
    }

    public long ofUnit(String unit) {
        return kinds.stream()
                .filter(one -> one.unit().equals(unit))
                .mapToLong(OfKind::meetings)
                .sum();
    }

    public long of(String kind, String unit) {
        return kinds.stream()
                .filter(one -> one.kind().equals(kind) && one.unit().equals(unit))
                .mapToLong(OfKind::meetings)
                .sum();
    }

    public long of(String kind) {
        return of(kind, HEADQUARTERS) + of(kind, FIELD_OFFICE);
    }

    /** The field offices that held meetings, by name. */
    public List<String> activeOffices() {
        return offices.stream().map(OfOffice::office).distinct().toList();
    }

    public long ofOffice(String office, String kind) {
        return offices.stream()
                .filter(one -> one.office().equals(office) && one.kind().equals(kind))
                .mapToLong(OfOffice::meetings)
                .sum();
    }

    public long ofOffice(String office) {
        return offices.stream()
                .filter(one -> one.office().equals(office))
                .mapToLong(OfOffice::meetings)
                .sum();
    }

    public long in(String kind, String language) {
        return languages.stream()
                .filter(one -> one.kind().equals(kind) && one.language().equals(language))
                .mapToLong(OfLanguage::meetings)
                .sum();
    }

    /** The kinds that were held, in the order of their names in the database. */
    public List<String> heldKinds() {
        return kinds.stream().map(OfKind::kind).distinct().toList();
    }

    /** The languages that were used, the most used first. */
    public List<String> usedLanguages() {
        Map<String, Long> used = languages.stream()
                .collect(Collectors.groupingBy(
                        OfLanguage::language, LinkedHashMap::new, Collectors.summingLong(OfLanguage::meetings)));
        return used.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What a report says, ready to be copied. */
    public List<String> sentences(Reader reader) {
        List<String> sentences = new ArrayList<>();
        sentences.add(reader.t(
                "fair.counts.units",
                reader.date(since),
                reader.date(until),
                total(),
                ofUnit(HEADQUARTERS),
                ofUnit(FIELD_OFFICE)));
        for (String kind : heldKinds()) {
            String head = reader.t("fair.counts.of." + kind, of(kind));
            String parts = languageParts(kind, reader);
            sentences.add(
                    parts.isEmpty()
                            ? head
                            : reader.t("fair.counts.with-languages", head, parts) + several(kind, reader));
        }
        return sentences;
    }

    private String languageParts(String kind, Reader reader) {
        return languages.stream()
                .filter(one -> one.kind().equals(kind))
                .map(one -> reader.t("fair.counts.in-language", one.meetings(), reader.languageName(one.language())))
                .collect(Collectors.joining(reader.t("fair.comma")));
    }

    private String several(String kind, Reader reader) {
        long inAll = languages.stream()
                .filter(one -> one.kind().equals(kind))
                .mapToLong(OfLanguage::meetings)
                .sum();
        return inAll > of(kind) ? " " + reader.t("fair.counts.several") : "";
    }

    /** @param unit HEADQUARTERS or FIELD_OFFICE */
    @Introspected
    @Serdeable
    public record OfKind(String kind, String unit, long meetings) {}

    /** @param office its name, as it was written */
    @Introspected
    @Serdeable
    public record OfOffice(String office, String kind, long meetings) {}

    @Introspected
    @Serdeable
    public record OfLanguage(String kind, String language, long meetings) {}

    /** @param period year and month */
    @Introspected
    @Serdeable
    public record OfMonth(String period, String kind, long meetings) {}
}
