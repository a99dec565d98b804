package org.hemicycle.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.Eventually.eventually;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The program itself, started as an operator starts it. */
class StartTest {

    private static final int TERMINATED = 128 + 15;
    private static final Map<String, Object> DATABASE = TestDatabase.fresh("start");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SMTP_PORT       | x                               | SMTP_PORT must be a number from 1 to 65535, but is x.
            HEMICYCLE_DEMO  | perhaps                         | HEMICYCLE_DEMO must be true or false, but is perhaps.
            DATABASE_URL    | foo                             | DATABASE_URL must start with jdbc:postgresql:
            DATABASE_URL    | jdbc:postgresql://localhost:1/x | The database does not answer as it should: Connection to localhost:1 refused.
            """)
    void a_wrong_setting_stops_the_start_with_one_sentence(String variable, String value, String sentence) {
        try (Child start = Child.hemicycle(Map.of(variable, value, "HEMICYCLE_HOME", home().toString()))) {
            assertThat(start.status()).isEqualTo(1);
            assertThat(start.err()).startsWith("Hemicycle did not start. " + sentence);
            assertThat(start.err().lines()).hasSize(1);
            assertThat(start.out()).isEmpty();
        }
        assertThat(home()).doesNotExist();
    }

    @Test
    void an_embedded_database_without_demo_asks_for_the_first_administrator_and_ends_with_the_program()
            throws IOException, InterruptedException {
        Path home = TestHome.in(folder);
        try (Child start = Child.hemicycle(
                Map.of("HEMICYCLE_HOME", home.toString(), "HEMICYCLE_DEMO", "false", "MICRONAUT_SERVER_PORT", "-1"))) {
            String address = addressOf(start);
            eventually(() -> assertThat(start.lines())
                    .contains("Nobody has an account yet: the first page makes the first administrator."));
            assertThat(get(address).headers().firstValue("Location")).contains("/first-run");
            ProcessHandle server = TestHome.serverIn(home);

            start.terminate();

            assertThat(start.status()).isEqualTo(TERMINATED);
            eventually(() -> assertThat(server.isAlive()).isFalse());
            assertThat(start.err()).isEmpty();
        } finally {
            TestHome.leavePrograms(home);
        }
    }

    @Test
    void a_named_database_is_used_and_no_embedded_one_is_touched() throws IOException, InterruptedException {
        try (Child start = Child.hemicycle(onNamedDatabase("-1"))) {
            assertThat(get(addressOf(start) + "/health").statusCode()).isEqualTo(200);
            assertThat(start.out()).doesNotContain("Demo sign-ins");

            start.terminate();

            assertThat(start.status()).isEqualTo(TERMINATED);
        }
        assertThat(home()).doesNotExist();
    }

    @Test
    void a_port_in_use_is_told_in_one_sentence() throws IOException {
        try (ServerSocket other = new ServerSocket(0);
                Child start = Child.hemicycle(onNamedDatabase(Integer.toString(other.getLocalPort())))) {
            assertThat(start.status()).isEqualTo(1);
            assertThat(start.err())
                    .startsWith("Hemicycle did not start. The port is taken by another program")
                    .contains(":" + other.getLocalPort())
                    .contains("set MICRONAUT_SERVER_PORT to a free one.");
            assertThat(start.err().lines()).hasSize(1);
            assertThat(start.out()).doesNotContain("\tat ");
        }
    }

    private Map<String, String> onNamedDatabase(String port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("DATABASE_URL", String.valueOf(DATABASE.get("datasources.default.url")));
        environment.put("DATABASE_USER", String.valueOf(DATABASE.get("datasources.default.username")));
        environment.put("HEMICYCLE_HOME", home().toString());
        environment.put("MICRONAUT_SERVER_PORT", port);
        return environment;
    }

    private Path home() {
        return folder.resolve("untouched");
    }

    private static String addressOf(Child start) {
        eventually(() -> assertThat(start.out()).as(start.err()).contains("Hemicycle is at "));
        return start.lines().stream()
                .filter(line -> line.startsWith("Hemicycle is at "))
                .findFirst()
                .orElseThrow()
                .substring("Hemicycle is at ".length());
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
        }
    }
}
