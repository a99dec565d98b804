package org.hemicycle.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hemicycle.Eventually.eventually;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void choose() {
        home = TestHome.in(folder);
    }

    @AfterEach
    void leaveThePrograms() throws IOException {
        TestHome.leavePrograms(home);
    }

    @Test
    void a_run_killed_in_the_middle_of_writes_loses_nothing_acknowledged_and_its_server_is_stopped()
            throws SQLException {
        int acknowledged = writeAndKill();
        ProcessHandle orphan = TestHome.serverIn(home);
        assertThat(orphan.isAlive()).isTrue();

        try (EmbeddedDatabase database = EmbeddedDatabase.openIn(home)) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(numbersUpTo(database, acknowledged)).isEqualTo(acknowledged);
        }
    }

    @Test
    void a_server_killed_with_its_run_loses_nothing_acknowledged() throws SQLException {
        int acknowledged = writeAndKill();
        killServer();

        try (EmbeddedDatabase database = EmbeddedDatabase.openIn(home)) {
            assertThat(numbersUpTo(database, acknowledged)).isEqualTo(acknowledged);
            for (String setting : List.of("fsync", "synchronous_commit", "full_page_writes")) {
                assertThat(TestHome.ask(database, "SHOW " + setting))
                        .as(setting)
                        .isEqualTo("on");
            }
        }
    }

    @Test
    void a_first_start_killed_half_way_starts_anew() throws SQLException {
        try (Child first = Child.running(KeepWriting.class, home.toString())) {
            eventually(() ->
                    assertThat(home.resolve("postgresql-18").resolve("base")).exists());
            first.kill();
        }
        assertThat(home.resolve("postgresql-18.complete")).doesNotExist();

        try (EmbeddedDatabase database = EmbeddedDatabase.openIn(home)) {
            TestHome.tell(database, "CREATE TABLE works ()");
        }
    }

    @Test
    void a_folder_in_use_is_refused_to_a_second_start_in_this_process_and_in_another() {
        String sentence = "Another Hemicycle is running with the data in " + home
                + "; stop it, or set HEMICYCLE_HOME to another folder.";
        EmbeddedHome held = EmbeddedHome.claim(home);
        try (held;
                Child second = Child.hemicycle(Map.of("HEMICYCLE_HOME", home.toString()))) {
            assertThatThrownBy(() -> EmbeddedDatabase.openIn(home))
                    .isInstanceOf(StartFailure.class)
                    .hasMessage(sentence);
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.err()).isEqualTo("Hemicycle did not start. " + sentence + "\n");
        }
    }

    @Test
    void data_and_password_outlive_a_restart_and_nobody_enters_without_the_password() throws SQLException, IOException {
        try (EmbeddedDatabase database = EmbeddedDatabase.openIn(home)) {
            TestHome.tell(database, "CREATE TABLE kept AS SELECT 42 AS answer");
        }
        assertThat(TestHome.pidFile(home)).doesNotExist();

        try (EmbeddedDatabase database = EmbeddedDatabase.openIn(home)) {
            assertThat(TestHome.ask(database, "SELECT answer FROM kept")).isEqualTo("42");
            for (String guess : List.of("", "postgres", "hemicycle")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), "postgres", guess))
                        .as("password '%s'", guess)
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("password"))))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void processes_that_got_the_number_of_a_dead_server_are_left_alone() throws SQLException, IOException {
        EmbeddedDatabase.openIn(home).close();
        Process stranger = new ProcessBuilder("sleep", "60").start();
        try {
            claimToBe(stranger.pid());
            try (EmbeddedDatabase database = EmbeddedDatabase.openIn(home)) {
                assertThat(TestHome.ask(database, "SELECT 1")).isEqualTo("1");
            }
            assertThat(stranger.isAlive()).isTrue();
        } finally {
            stranger.destroyForcibly();
        }
    }

    @Test
    void a_postgresql_of_somebody_else_is_left_alone() throws SQLException, IOException {
        Path other = TestHome.in(Files.createDirectory(folder.resolve("other")));
        EmbeddedDatabase.openIn(home).close();
        try (EmbeddedDatabase others = EmbeddedDatabase.openIn(other)) {
            claimToBe(TestHome.serverIn(other).pid());
            try (EmbeddedDatabase database = EmbeddedDatabase.openIn(home)) {
                assertThat(TestHome.ask(database, "SELECT 1")).isEqualTo("1");
            }
            assertThat(TestHome.ask(others, "SELECT 2")).isEqualTo("2");
        } finally {
            TestHome.leavePrograms(other);
        }
    }

    @Test
    void a_folder_that_cannot_be_written_is_told_in_a_sentence() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));

        assertThatThrownBy(() -> EmbeddedDatabase.openIn(file.resolve("home")))
                .isInstanceOf(StartFailure.class)
                .hasMessageStartingWith("The folder " + file.resolve("home") + " cannot be written");
    }

    /** The last number that was acknowledged. */
    private int writeAndKill() {
        try (Child writer = Child.running(KeepWriting.class, home.toString())) {
            eventually(() -> assertThat(writer.lines()).as(writer.err()).hasSizeGreaterThan(100));
            writer.kill();
            return Integer.parseInt(writer.lines().getLast());
        }
    }

    private void killServer() {
        ProcessHandle server = TestHome.serverIn(home);
        List<ProcessHandle> workers = server.descendants().toList();
        server.destroyForcibly();
        Stream.concat(Stream.of(server), workers.stream())
                .map(ProcessHandle::onExit)
                .forEach(CompletableFuture::join);
    }

    private static int numbersUpTo(EmbeddedDatabase database, int last) throws SQLException {
        return Integer.parseInt(TestHome.ask(database, "SELECT count(*) FROM acknowledged WHERE number <= " + last));
    }

    /** Leaves the pid file of a server that died without a word, whose number somebody else has got since. */
    private void claimToBe(long pid) throws IOException {
        Files.writeString(TestHome.pidFile(home), pid + "\n" + home.resolve("postgresql-18") + "\n1591700000\n1\n\n\n");
    }
}
