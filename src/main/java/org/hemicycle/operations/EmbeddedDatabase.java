package org.hemicycle.operations;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;

/**
 * A real PostgreSQL server that belongs to this process: started in a folder of its own, durable, closed to everybody
 * who does not have the password kept beside it.
 */
final class EmbeddedDatabase implements AutoCloseable {

    private static final String NAME = "hemicycle";
    private static final String USER = "postgres";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final EmbeddedHome home;
    private final String password;
    private final EmbeddedPostgres server;

    private EmbeddedDatabase(EmbeddedHome home, String password, EmbeddedPostgres server) {
        this.home = home;
        this.password = password;
        this.server = server;
    }

    /**
     * Opens the database in a folder, made if it is not there. What a killed run left at work in it
     * is stopped first.
     *
     * @throws StartFailure if another run holds the folder or the server does not come up
     */
    static EmbeddedDatabase openIn(Path folder) {
        EmbeddedHome home = EmbeddedHome.claim(folder);
        try {
            Orphans.stopIn(home.data());
            home.forgetHalfMadeData();
            String password = home.password();
            EmbeddedDatabase database = new EmbeddedDatabase(home, password, serve(home, password));
            database.prepare();
            return database;
        } catch (IOException | SQLException failure) {
            home.close();
            throw new StartFailure(
                    "The embedded PostgreSQL in " + folder + " did not start: " + failure.getMessage(), failure);
        } catch (RuntimeException failure) {
            home.close();
            throw failure;
        }
    }

    String url() {
        return "jdbc:postgresql://localhost:" + server.getPort() + "/" + NAME;
    }

    Map<String, Object> asProperties() {
        return Map.of(
                "datasources.default.url", url(),
                "datasources.default.username", USER,
                "datasources.default.password", password);
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failure) {
            System.err.println("The embedded PostgreSQL did not stop in order: " + failure.getMessage());
        } finally {
            home.close();
        }
    }

    private static EmbeddedPostgres serve(EmbeddedHome home, String password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(home.data())
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(home.programs().toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("listen_addresses", "localhost")
                .start();
    }

    private void prepare() throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (home.isNew()) {
                statement.execute("ALTER ROLE " + USER + " PASSWORD '" + password + "'");
                Files.writeString(home.data().resolve("pg_hba.conf"), "host all all localhost scram-sha-256\n");
                statement.execute("SELECT pg_reload_conf()");
            }
            if (!exists(statement)) {
                statement.execute("CREATE DATABASE " + NAME);
            }
        }
        home.markComplete();
    }

    private static boolean exists(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
            return found.next();
        }
    }
}
