package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What hangs on one interpreter: languages, trainings, set-ups, absences and preferences, each with its dates. */
@JdbcRepository(dialect = Dialect.POSTGRES)
abstract class Facts implements GenericRepository<Profile, Long> {

    /** Held until the end of the transaction, so that two never write facts of one interpreter at once. */
    @Query("SELECT id FROM interpreter WHERE id = :interpreterId FOR UPDATE")
    abstract Optional<Long> lock(long interpreterId);

    @Query("""
            SELECT id, language, class AS rank, lower(valid) AS valid_from, upper(valid) - 1 AS valid_to, source
            FROM interpreter_language
            WHERE interpreter_id = :interpreterId
            ORDER BY class, language, lower(valid) NULLS FIRST""")
    abstract List<Accreditation> accreditations(long interpreterId);

    @Query("""
            INSERT INTO interpreter_language (interpreter_id, language, class, valid, source)
            VALUES (:interpreterId, :tag, :rank, daterange(CAST(:first AS date), CAST(:last AS date), '[]'), :origin)""")
    abstract void accredit(
            long interpreterId,
            String tag,
            String rank,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            @Nullable String origin);

    /** @return 1, or 0 if it does not hold on that day */
    @Query("""
            UPDATE interpreter_language SET valid = daterange(lower(valid), CAST(:last AS date), '[]')
            WHERE id = :entry AND interpreter_id = :interpreterId AND valid @> CAST(:last AS date)""")
    abstract int endAccreditation(long interpreterId, long entry, LocalDate last);

    @Query("DELETE FROM interpreter_language WHERE id = :entry AND interpreter_id = :interpreterId")
    abstract int removeAccreditation(long interpreterId, long entry);

    @Query("""
            SELECT platform_training.id, platform_id, platform.code AS platform, platform.name AS platform_name, trained_on,
                   trainer, claimed
            FROM platform_training JOIN platform ON platform.id = platform_id
            WHERE interpreter_id = :interpreterId
            ORDER BY platform.name""")
    abstract List<PlatformTraining> trainings(long interpreterId);

    /** A training on a platform takes the place of an earlier one. */
    @Query("""
            INSERT INTO platform_training (interpreter_id, platform_id, trained_on, trainer, entered_by, claimed)
            VALUES (:interpreterId, :platformId, CAST(:day AS date), :by, :who, :onlyClaimed)
            ON CONFLICT (interpreter_id, platform_id) DO UPDATE
            SET trained_on = excluded.trained_on, trainer = excluded.trainer, entered_by = excluded.entered_by,
                claimed = excluded.claimed""")
    abstract void train(
            long interpreterId, long platformId, LocalDate day, @Nullable String by, String who, boolean onlyClaimed);

    @Query("""
            UPDATE platform_training SET claimed = false
            WHERE id = :entry AND interpreter_id = :interpreterId AND claimed""")
    abstract int confirmTraining(long interpreterId, long entry);

    @Query("DELETE FROM platform_training WHERE id = :entry AND interpreter_id = :interpreterId")
    abstract int removeTraining(long interpreterId, long entry);

    @Query("""
            DELETE FROM platform_training WHERE id = :entry AND interpreter_id = :interpreterId AND claimed""")
    abstract int withdrawTraining(long interpreterId, long entry);

    @Query("""
            SELECT id, checked_on, passed, wired, ups, mbit_down, mbit_up, checked_by FROM remote_setup
            WHERE interpreter_id = :interpreterId
            ORDER BY checked_on DESC""")
    abstract List<SetupCheck> setups(long interpreterId);

    @Query("""
            INSERT INTO remote_setup (interpreter_id, checked_on, passed, wired, ups, mbit_down, mbit_up, checked_by)
            VALUES (:interpreterId, CAST(:day AS date), :good, :cable, :battery, :down, :up, :who)
            ON CONFLICT (interpreter_id, checked_on) DO UPDATE
            SET passed = excluded.passed, wired = excluded.wired, ups = excluded.ups, mbit_down = excluded.mbit_down,
                mbit_up = excluded.mbit_up, checked_by = excluded.checked_by""")
    abstract void checkSetup(
            long interpreterId,
            LocalDate day,
            boolean good,
            boolean cable,
            boolean battery,
            int down,
            int up,
            String who);

    @Query("DELETE FROM remote_setup WHERE id = :entry AND interpreter_id = :interpreterId")
    abstract int removeSetup(long interpreterId, long entry);

    @Query("""
            SELECT id, lower(during) AS starts_at, upper(during) AS ends_at, reason, entered_by FROM absence
            WHERE interpreter_id = :interpreterId AND upper(during) > :since
            ORDER BY lower(during)""")
    abstract List<Away> absences(long interpreterId, Instant since);

    @Query("""
            SELECT id, lower(during) AS starts_at, upper(during) AS ends_at, reason, entered_by FROM absence
            WHERE interpreter_id = :interpreterId AND during && tstzrange(:start, :end)
            ORDER BY lower(during)""")
    abstract List<Away> absencesWithin(long interpreterId, Instant start, Instant end);

    @Query("""
            INSERT INTO absence (interpreter_id, during, reason, entered_by)
            VALUES (:interpreterId, tstzrange(:start, :end), :why, :who)
            RETURNING id""")
    abstract long away(long interpreterId, Instant start, Instant end, @Nullable String why, String who);

    @Query("DELETE FROM absence WHERE id = :entry AND interpreter_id = :interpreterId")
    abstract int removeAbsence(long interpreterId, long entry);

    @Query("""
            SELECT one.id, kind, body_id, body.acronym AS body, colleague_id, colleague.name AS colleague
            FROM interpreter_preference one
                LEFT JOIN body ON body.id = body_id
                LEFT JOIN interpreter colleague ON colleague.id = colleague_id
            WHERE interpreter_id = :interpreterId
            ORDER BY kind DESC, body, colleague""")
    abstract List<Preference> preferences(long interpreterId);

    @Query("""
            INSERT INTO interpreter_preference (interpreter_id, kind, body_id, colleague_id)
            VALUES (:interpreterId, :what, :body, :other)
            ON CONFLICT (interpreter_id, body_id, colleague_id) DO UPDATE SET kind = excluded.kind""")
    abstract void prefer(long interpreterId, String what, @Nullable Long body, @Nullable Long other);

    @Query("DELETE FROM interpreter_preference WHERE id = :entry AND interpreter_id = :interpreterId")
    abstract int removePreference(long interpreterId, long entry);
}
