package org.hemicycle.delegations;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes delegates, one or thousands, with the same few statements. */
@Singleton
class DelegateRows {

    private static final String COLUMNS = """
            name, family_name, given_name, form_of_address, function, sex, organisation, position, email, language,
            zone, mode, captioning, sign_language, screen_reader""";

    private static final String VALUES = """
            new.name, nullif(new.family_name, ''), nullif(new.given_name, ''), nullif(new.form_of_address, ''),
            new.function, new.sex, nullif(new.organisation, ''), nullif(new.position, ''), new.email,
            CAST(new.language AS un_language), new.zone, new.mode, CAST(new.captioning AS boolean),
            nullif(new.sign_language, ''), CAST(new.screen_reader AS boolean)""";

    private static final String TEXTS = "unnest(?" + ", ?".repeat(Field.values().length) + ")";

    private static final String PERSONS = """
            INSERT INTO person (email, name)
            SELECT DISTINCT ON (lower(email)) lower(email), name FROM unnest(?, ?) AS new (email, name)
            ON CONFLICT (email) DO NOTHING""";

    private static final String INSERT = "INSERT INTO delegate (delegation_id, " + COLUMNS
            + ", person_id, registered_at) SELECT new.delegation, " + VALUES
            + ", coalesce(person.same_as, person.id), ? FROM " + TEXTS + " WITH ORDINALITY AS new (delegation, "
            + COLUMNS + ", row) JOIN person ON person.email = lower(new.email) ORDER BY new.row RETURNING id";

    private static final String UPDATE = "UPDATE delegate SET (" + COLUMNS + ", version, person_id) = (SELECT "
            + VALUES
            + ", version + 1, (SELECT coalesce(same_as, id) FROM person WHERE person.email = lower(new.email)))"
            + " FROM " + TEXTS + " AS new (delegate, " + COLUMNS + ") WHERE delegate.id = new.delegate";

    private static final String CHANGES = """
            INSERT INTO delegation_change (delegation_id, delegate_id, version, at, who, field, before, after)
            SELECT delegation_id, delegate.id, version, ?, ?, new.field, new.before, new.after
            FROM unnest(?, ?, ?, ?) AS new (delegate, field, before, after) JOIN delegate ON delegate.id = new.delegate
            ORDER BY new.delegate, new.field""";

    /** An address that nobody had is one more of the person whose registration it stands in. */
    private static final String NEW_ADDRESSES = """
            INSERT INTO person (email, name, same_as)
            SELECT DISTINCT ON (lower(new.email)) lower(new.email), new.name, delegate.person_id
            FROM unnest(?, ?, ?) AS new (delegate, email, name) JOIN delegate ON delegate.id = new.delegate
            ON CONFLICT (email) DO NOTHING""";

    private final JdbcOperations database;

    DelegateRows(JdbcOperations database) {
        this.database = database;
    }

    /** A delegate to be written. */
    record Entry(long key, Particulars particulars) {}

    /** A field of a delegate that changed. */
    record FieldChange(long delegate, String field, String before, String after) {}

    /**
     * @param entries each with the number of its delegation
     * @return the numbers of the delegates, in the same order
     */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Long> insert(List<Entry> entries, Instant now) {
        run(
                PERSONS,
                connection -> List.of(texts(connection, entries, Field.EMAIL), texts(connection, entries, Field.NAME)));
        return database.prepareStatement(INSERT, statement -> {
            statement.setTimestamp(1, Timestamp.from(now));
            List<Array> arrays = arrays(statement.getConnection(), entries);
            for (int i = 0; i < arrays.size(); i++) {
                statement.setArray(i + 2, arrays.get(i));
            }
            return keys(statement);
        });
    }

    /** @param entries each with the number of its delegate */
    @Transactional(propagation = Propagation.MANDATORY)
    void update(List<Entry> entries) {
        run(
                NEW_ADDRESSES,
                connection -> List.of(
                        keys(connection, entries),
                        texts(connection, entries, Field.EMAIL),
                        texts(connection, entries, Field.NAME)));
        run(UPDATE, connection -> arrays(connection, entries));
    }

    /** Writes down what changed, with the versions that the delegates have by now. */
    @Transactional(propagation = Propagation.MANDATORY)
    void remember(List<FieldChange> changes, String who, Instant now) {
        database.prepareStatement(CHANGES, statement -> {
            Connection connection = statement.getConnection();
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setString(2, who);
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint",
                            changes.stream().map(FieldChange::delegate).toArray()));
            statement.setArray(4, texts(connection, changes, FieldChange::field));
            statement.setArray(5, texts(connection, changes, FieldChange::before));
            statement.setArray(6, texts(connection, changes, FieldChange::after));
            return statement.executeUpdate();
        });
    }

    private void run(String sql, Arguments arguments) {
        database.prepareStatement(sql, statement -> {
            List<Array> arrays = arguments.of(statement.getConnection());
            for (int i = 0; i < arrays.size(); i++) {
                statement.setArray(i + 1, arrays.get(i));
            }
            return statement.executeUpdate();
        });
    }

    private static List<Array> arrays(Connection connection, List<Entry> entries) throws SQLException {
        List<Array> arrays = new ArrayList<>();
        arrays.add(keys(connection, entries));
        for (Field field : Field.values()) {
            arrays.add(texts(connection, entries, field));
        }
        return arrays;
    }

    private static Array keys(Connection connection, List<Entry> entries) throws SQLException {
        return connection.createArrayOf(
                "bigint", entries.stream().map(Entry::key).toArray());
    }

    private static Array texts(Connection connection, List<Entry> entries, Field field) throws SQLException {
        return texts(connection, entries, entry -> field.of(entry.particulars()));
    }

    private static <T> Array texts(Connection connection, List<T> rows, Function<T, String> text) throws SQLException {
        return connection.createArrayOf("text", rows.stream().map(text).toArray());
    }

    private static List<Long> keys(PreparedStatement statement) throws SQLException {
        List<Long> keys = new ArrayList<>();
        try (ResultSet found = statement.executeQuery()) {
            while (found.next()) {
                keys.add(found.getLong(1));
            }
        }
        return keys;
    }

    /** The arguments of a statement. */
    private interface Arguments {
        List<Array> of(Connection connection) throws SQLException;
    }
}
