package org.hemicycle.scheduling;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.web.Messages;
import org.jspecify.annotations.Nullable;

/** Writes many new sittings in few round trips to the database. In a transaction of the caller. */
@Singleton
class SittingBatch {

    private static final int AT_ONCE = 250;

    private static final String SITTING = """
            INSERT INTO sitting (session_id, number, kind, mode, planned_start, zone, minutes, starts_at, ends_at, room_id,
                                 platform_id, licence, join_link, group_kind, group_name, chair_id, expected, restricted,
                                 organising_unit_kind, organising_unit)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String LANGUAGE = """
            INSERT INTO sitting_language (sitting_id, language)
            SELECT id, ? FROM sitting WHERE session_id = ? AND number = ?""";

    private final Sittings sittings;
    private final JdbcOperations jdbc;

    SittingBatch(Sittings sittings, JdbcOperations jdbc) {
        this.sittings = sittings;
        this.jdbc = jdbc;
    }

    /** In the order in which all who plan lock, each kind by number. */
    void lock(Collection<Proposed> plans) {
        each(
                plans,
                plan -> Stream.of(plan.session()),
                session -> sittings.lockSession(session).isPresent());
        each(
                plans,
                plan -> Stream.ofNullable(plan.plan().room()),
                room -> sittings.lockRoom(room).isPresent());
        each(
                plans,
                plan -> Stream.ofNullable(plan.plan().platform()),
                platform -> sittings.lockPlatform(platform).isPresent());
        each(
                plans,
                plan -> Stream.ofNullable(plan.particulars()).flatMap(what -> Stream.ofNullable(what.chair())),
                officer -> sittings.lockOfficer(officer).isPresent());
    }

    private static void each(
            Collection<Proposed> plans, Function<Proposed, Stream<Long>> place, Function<Long, Boolean> lock) {
        Set<Long> places = plans.stream().flatMap(place).collect(Collectors.toCollection(TreeSet::new));
        if (!places.stream().map(lock).toList().stream().allMatch(Boolean::booleanValue)) {
            throw Messages.missing("missing.something");
        }
    }

    /**
     * @param plans new ones, each with its particulars
     * @param licences by the number of the plan
     * @param written told how many are stored
     */
    void write(List<Proposed> plans, Map<Long, Integer> licences, IntConsumer written) {
        List<Numbered> numbered = numbered(plans);
        for (int from = 0; from < numbered.size(); from += AT_ONCE) {
            List<Numbered> some = numbered.subList(from, Math.min(numbered.size(), from + AT_ONCE));
            jdbc.prepareStatement(SITTING, statement -> {
                for (Numbered one : some) {
                    fill(statement, one, licences.get(one.plan().sitting()));
                    statement.addBatch();
                }
                return statement.executeBatch();
            });
            jdbc.prepareStatement(LANGUAGE, statement -> languages(statement, some));
            written.accept(from + some.size());
        }
    }

    private record Numbered(Proposed plan, int number) {

        Particulars what() {
            return Objects.requireNonNull(plan.particulars());
        }
    }

    /** Numbers go on where the session's end, in the order in which the sittings begin. */
    private List<Numbered> numbered(List<Proposed> plans) {
        Map<Long, Integer> next = new HashMap<>();
        return plans.stream()
                .sorted(Comparator.comparing(plan -> plan.plan().startsAt()))
                .map(plan -> {
                    int number = next.computeIfAbsent(plan.session(), sittings::nextNumber);
                    next.put(plan.session(), number + 1);
                    return new Numbered(plan, number);
                })
                .toList();
    }

    private static void fill(PreparedStatement statement, Numbered one, @Nullable Integer licence) throws SQLException {
        Plan plan = one.plan().plan();
        Particulars what = one.what();
        Group group = what.group();
        statement.setLong(1, one.plan().session());
        statement.setInt(2, one.number());
        statement.setString(3, plan.kind().name());
        statement.setString(4, plan.mode().name());
        statement.setObject(5, plan.start());
        statement.setString(6, plan.zone().getId());
        statement.setInt(7, plan.minutes());
        statement.setObject(8, moment(plan.startsAt()));
        statement.setObject(9, moment(plan.endsAt()));
        statement.setObject(10, plan.room(), Types.BIGINT);
        statement.setObject(11, plan.platform(), Types.BIGINT);
        statement.setObject(12, licence, Types.INTEGER);
        statement.setString(13, plan.joinLink());
        statement.setString(14, group == null ? null : group.kind().name());
        statement.setString(15, group == null ? null : group.name());
        statement.setObject(16, what.chair(), Types.BIGINT);
        statement.setObject(17, what.expected(), Types.INTEGER);
        statement.setBoolean(18, what.restricted());
        statement.setString(19, what.unit().kind().name());
        statement.setString(20, what.unit().name());
    }

    private static Object moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static int[] languages(PreparedStatement statement, List<Numbered> some) throws SQLException {
        for (Numbered one : some) {
            for (String language : one.what().languages()) {
                statement.setString(1, language);
                statement.setLong(2, one.plan().session());
                statement.setInt(3, one.number());
                statement.addBatch();
            }
        }
        return statement.executeBatch();
    }
}
