package org.hemicycle.bodies;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.ProtocolOrder;
import org.jspecify.annotations.Nullable;

/** The seats of all bodies, and who held them when. */
@JdbcRepository(dialect = Dialect.POSTGRES)
public abstract class Seats implements GenericRepository<Seat, Long> {

    private static final String NAMED = """
            SELECT seat.id, body_id, seat.country_code AS country, coalesce(country_name.name, '') AS name, region,
                lower(valid) AS first, upper(valid) - 1 AS last, constituency, holder, version, changed_by, changed_at
            FROM seat LEFT JOIN country_name
                ON country_name.country_code = seat.country_code AND country_name.language = :tongue
            """;

    /** The seats held on a day, by group, region and protocol order. */
    public List<Seat> asOf(long body, LocalDate day, Language language) {
        return sorted(heldOn(body, language.tag(), day), language);
    }

    /** Every term there ever was or will be, those of a member from the first on. */
    public List<Seat> all(long body, Language language) {
        return sorted(ever(body, language.tag()), language);
    }

    public Optional<Seat> find(long id, Language language) {
        return named(id, language.tag());
    }

    private static List<Seat> sorted(List<Seat> seats, Language language) {
        return seats.stream()
                .sorted(Comparator.comparing(Seats::group)
                        .thenComparing(Seat::region)
                        .thenComparing(Seat::member, ProtocolOrder.in(language))
                        .thenComparing(Seat::first))
                .toList();
    }

    private static int group(Seat seat) {
        return seat.constituency() == null ? -1 : seat.constituency().ordinal();
    }

    @Query(NAMED + "WHERE body_id = :body AND valid @> CAST(:asOf AS date)")
    abstract List<Seat> heldOn(long body, String tongue, LocalDate asOf);

    @Query(NAMED + "WHERE body_id = :body")
    abstract List<Seat> ever(long body, String tongue);

    @Query(NAMED + "WHERE seat.id = :seatId")
    abstract Optional<Seat> named(long seatId, String tongue);

    @Query("""
            INSERT INTO seat (body_id, country_code, region, valid, constituency, holder, changed_by, changed_at)
            VALUES (:body, :country, :region, daterange(CAST(:first AS date), CAST(:last AS date), '[]'),
                :constituency, :holder, :by, :at)
            RETURNING id""")
    abstract long add(
            long body,
            @Nullable String country,
            String region,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable Constituency constituency,
            @Nullable String holder,
            String by,
            Instant at);

    /** @return 0 if it has another version by now */
    @Query("""
            UPDATE seat SET country_code = :country, region = :region,
                valid = daterange(CAST(:first AS date), CAST(:last AS date), '[]'), constituency = :constituency,
                holder = :holder, version = version + 1, changed_by = :by, changed_at = :at
            WHERE id = :seatId AND version = :seen""")
    abstract int correct(
            long seatId,
            int seen,
            @Nullable String country,
            String region,
            LocalDate first,
            @Nullable LocalDate last,
            @Nullable Constituency constituency,
            @Nullable String holder,
            String by,
            Instant at);

    /** @return 0 if it has another version by now */
    @Query("DELETE FROM seat WHERE id = :seatId AND version = :seen")
    abstract int remove(long seatId, int seen);

    /** Gives those who hold a seat on a day one on another body; @return how many. */
    @Query("""
            INSERT INTO seat (body_id, country_code, region, valid, constituency, holder, changed_by, changed_at)
            SELECT :copy, country_code, region, daterange(CAST(:first AS date), CAST(:last AS date), '[]'),
                constituency, holder, :by, :at
            FROM seat WHERE body_id = :original AND valid @> CAST(:asOf AS date)""")
    abstract int copy(
            long original, LocalDate asOf, long copy, LocalDate first, @Nullable LocalDate last, String by, Instant at);
}
