package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.Messages;
import org.jspecify.annotations.Nullable;

/** What sittings are, beside when and where. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class SittingParticulars implements GenericRepository<ParticularsRow, Long> {

    /** @throws NotFound if there is no such sitting */
    public Particulars of(long sitting) {
        ParticularsRow row = row(sitting).orElseThrow(() -> Messages.missing("missing.sitting"));
        return new Particulars(
                languages(sitting),
                row.group(),
                row.chairId(),
                row.expected(),
                row.restricted(),
                row.unit(),
                shifts(sitting).stream().map(ShiftRow::shift).toList(),
                titles(sitting));
    }

    /** The titles of a sitting in the languages in which it has one. */
    public Map<Language, Particulars.Title> titles(long sitting) {
        return titleRows(sitting).stream()
                .collect(Collectors.toMap(
                        row -> Language.of(row.language()).orElseThrow(),
                        row -> new Particulars.Title(row.title(), row.subtitle())));
    }

    /** Replaces all that is known. */
    void write(long sitting, Particulars particulars) {
        Group group = particulars.group();
        update(
                sitting,
                group == null ? null : group.kind(),
                group == null ? null : group.name(),
                particulars.chair(),
                particulars.expected(),
                particulars.restricted(),
                particulars.unit().kind(),
                particulars.unit().name());
        removeLanguages(sitting);
        particulars.languages().stream().distinct().forEach(language -> addLanguage(sitting, language));
        removeShifts(sitting);
        particulars
                .shifts()
                .forEach(shift -> addShift(sitting, shift.account(), shift.duty(), shift.from(), shift.until()));
        removeTitles(sitting);
        particulars
                .titles()
                .forEach((language, title) -> addTitle(sitting, language.tag(), title.title(), title.subtitle()));
    }

    @Query("""
            SELECT id, group_kind, group_name, chair_id, expected, restricted, organising_unit_kind, organising_unit
            FROM sitting WHERE id = :sitting""")
    abstract Optional<ParticularsRow> row(long sitting);

    @Query("SELECT language FROM sitting_language WHERE sitting_id = :sitting ORDER BY language")
    abstract List<String> languages(long sitting);

    @Query("""
            SELECT sitting_id, account_id, account.name AS person, duty, starts_at, ends_at
            FROM shift JOIN account ON account.id = account_id
            WHERE sitting_id = :sitting
            ORDER BY starts_at, duty, account_id""")
    abstract List<ShiftRow> shifts(long sitting);

    @Query("SELECT language, title, subtitle FROM sitting_title WHERE sitting_id = :sitting ORDER BY language")
    abstract List<TitleRow> titleRows(long sitting);

    @Query("""
            UPDATE sitting SET group_kind = :ofKind, group_name = :ofName, chair_id = :officer, expected = :people,
                restricted = :closed, organising_unit_kind = :unitKind, organising_unit = :unitName
            WHERE id = :sitting""")
    abstract void update(
            long sitting,
            Group.@Nullable Of ofKind,
            @Nullable String ofName,
            @Nullable Long officer,
            @Nullable Integer people,
            boolean closed,
            Unit.Of unitKind,
            @Nullable String unitName);

    @Query("DELETE FROM sitting_language WHERE sitting_id = :sitting")
    abstract void removeLanguages(long sitting);

    @Query("INSERT INTO sitting_language (sitting_id, language) VALUES (:sitting, :tag)")
    abstract void addLanguage(long sitting, String tag);

    @Query("DELETE FROM shift WHERE sitting_id = :sitting")
    abstract void removeShifts(long sitting);

    @Query("""
            INSERT INTO shift (sitting_id, account_id, duty, starts_at, ends_at, cancelled)
            SELECT id, :account, :duty, :start, :end, cancelled_at IS NOT NULL FROM sitting WHERE id = :sitting""")
    abstract void addShift(long sitting, long account, Duty duty, Instant start, Instant end);

    @Query("DELETE FROM sitting_title WHERE sitting_id = :sitting")
    abstract void removeTitles(long sitting);

    @Query("INSERT INTO sitting_title (sitting_id, language, title, subtitle) VALUES (:sitting, :tag, :first, :second)")
    abstract void addTitle(long sitting, String tag, String first, @Nullable String second);
}
