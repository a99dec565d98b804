package org.hemicycle.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** Folders for embedded databases, which share one unpacked PostgreSQL to save the time of unpacking it each. */
final class TestHome {

    private static final Path PROGRAMS = Path.of("target", "embedded-programs").toAbsolutePath();

    private TestHome() {}

    static Path in(Path folder) {
        try {
            Files.createDirectories(PROGRAMS);
            Path home = Files.createDirectory(folder.resolve("home"));
            Files.createSymbolicLink(home.resolve("programs"), PROGRAMS);
            return home;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Before the folder is deleted: the unpacked programs are for others too. */
    static void leavePrograms(Path home) throws IOException {
        Files.delete(home.resolve("programs"));
    }

    static Connection connect(EmbeddedDatabase database) throws SQLException {
        Map<String, Object> properties = database.asProperties();
        return DriverManager.getConnection(
                database.url(),
                String.valueOf(properties.get("datasources.default.username")),
                String.valueOf(properties.get("datasources.default.password")));
    }

    static String ask(EmbeddedDatabase database, String question) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }

    static void tell(EmbeddedDatabase database, String order) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(order);
        }
    }

    /** The server's process, as the pid file in its data folder names it. */
    static ProcessHandle serverIn(Path home) {
        try {
            String pid = Files.readAllLines(pidFile(home)).getFirst().strip();
            return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static Path pidFile(Path home) {
        return home.resolve("postgresql-18").resolve("postmaster.pid");
    }
}
