package org.hemicycle.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.Eventually.eventually;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.TestDatabase;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.sheets.XlsxTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A membership from the file to the seats, through upload, preview, confirmation and job. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WholeImportTest {

    private static final LocalDate DAY = LocalDate.of(2020, 6, 9);

    private EmbeddedServer server;
    private Bodies bodies;
    private Visitor secretary;
    private Body body;

    /** With jobs of its own, in a database of its own. */
    @BeforeAll
    void start() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh("whole_import"));
        properties.put("micronaut.server.port", -1);
        properties.put("hemicycle.jobs.enabled", "true");
        server = ApplicationContext.run(EmbeddedServer.class, properties);
        bodies = server.getApplicationContext().getBean(Bodies.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void establish() {
        secretary = Visitor.with(server, Role.SECRETARY);
        body = TestBodies.empty(server.getApplicationContext());
    }

    @Test
    void a_file_as_it_really_comes_becomes_a_membership() {
        String file =
                "\uFEFFÉtat membre;Région;Du;Au\r\n\"Fidji (les)\";E; 2019-01-01 ;2022-12-31\r\nSuisse;B;2019-01-01;\r\n";

        String id = upload("seats.csv", file.getBytes(StandardCharsets.UTF_8), "?lang=fr");
        assertThat(secretary
                        .json("POST", "/api/v1/imports/" + id + "/confirmation", "{}")
                        .statusCode())
                .isEqualTo(202);

        eventually(() -> assertThat(bodies.members(body.number(), DAY)).containsExactly("CH", "FJ"));
    }

    @Test
    void what_was_taken_home_is_read_again() {
        XlsxTable table = new XlsxTable("Seats", "member", "name", "region", "from", "to")
                .row("FJ", "Fiji", "E", LocalDate.of(2019, 1, 1), LocalDate.of(2022, 12, 31));

        String id = upload("seats.xlsx", table.file("seats.xlsx").body(), "");
        secretary.json("POST", "/api/v1/imports/" + id + "/confirmation", "{}");

        eventually(() -> assertThat(bodies.members(body.number(), DAY)).containsExactly("FJ"));
    }

    @Test
    void one_faulty_line_leaves_the_membership_as_it_was() {
        String file = "member,region,from,to\nFJ,E,2019-01-01,\nFigi,E,2019-01-01,\n";

        HttpResponse<String> found = send("seats.csv", file.getBytes(StandardCharsets.UTF_8), "");
        assertThat(found.body()).contains("No country is called “Figi”. Is Fiji meant?");
        HttpResponse<String> confirmed = secretary.json("POST", "/api/v1/imports/" + id(found) + "/confirmation", "{}");

        assertThat(confirmed.statusCode()).isEqualTo(422);
        assertThat(bodies.members(body.number(), DAY)).isEmpty();
    }

    private String upload(String name, byte[] file, String query) {
        HttpResponse<String> found = send(name, file, query);
        assertThat(found.body()).contains("\"member\"").doesNotContain("sentence");
        return id(found);
    }

    private HttpResponse<String> send(String name, byte[] file, String query) {
        return secretary.upload("/api/v1/imports/seats/" + body.number() + query, name, file);
    }

    private static String id(HttpResponse<String> found) {
        return found.body().replaceFirst("(?s).*\"id\":\"([^\"]+)\".*", "$1");
    }
}
