package org.hemicycle;

import io.micronaut.context.ApplicationContextBuilder;
import io.micronaut.context.ApplicationContextConfigurer;
import io.micronaut.context.annotation.ContextConfigurer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One PostgreSQL server for the whole test run, in a zone far from UTC, with a database for each thread that runs tests.
 * The tests of a thread share it, so a test makes what it needs and assumes no empty tables; who needs a database alone
 * asks for {@link #fresh}.
 */
public final class TestDatabase {

    private static final EmbeddedPostgres SERVER = serve();
    private static final AtomicInteger THREADS = new AtomicInteger();
    private static final ThreadLocal<Map<String, Object>> OF_THREAD =
            ThreadLocal.withInitial(() -> fresh("shared" + THREADS.incrementAndGet()));

    private TestDatabase() {}

    /** Properties that point an application context to the shared database. */
    static Map<String, Object> shared() {
        return OF_THREAD.get();
    }

    /** Properties that point an application context to a new, empty database of this name. */
    public static Map<String, Object> fresh(String name) {
        try (Connection connection = SERVER.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
        return properties(name);
    }

    private static Map<String, Object> properties(String database) {
        return Map.of(
                "datasources.default.url", SERVER.getJdbcUrl("postgres", database),
                "datasources.default.username", "postgres",
                "datasources.default.password", "");
    }

    private static EmbeddedPostgres serve() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("timezone", "Pacific/Fiji")
                    .start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Points every context that a test starts to the shared database, its server to a free port. */
    @ContextConfigurer
    public static final class Shared implements ApplicationContextConfigurer {

        @Override
        public void configure(ApplicationContextBuilder builder) {
            builder.properties(shared()).properties(Map.of("micronaut.server.port", -1));
        }
    }
}
