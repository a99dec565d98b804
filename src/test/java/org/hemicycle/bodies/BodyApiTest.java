package org.hemicycle.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class BodyApiTest {

    @Inject
    private EmbeddedServer server;

    private Visitor program;

    @BeforeEach
    void signIn() {
        program = Visitor.with(server, Role.SECRETARY);
    }

    @Test
    void a_body_is_established_replaced_copied_and_deleted() {
        String acronym = TestBodies.acronym();

        HttpResponse<String> made = send("POST", "/api/v1/bodies", said(acronym, "Geneva", ""));
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.body())
                .contains("\"zh\":\"理事会\"", "\"language\":\"ils\"", "\"kind\":\"MORE_THAN\"", "\"quorumNumber\":1");
        String path = made.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
        int version = version(made);

        assertThat(send("PUT", path, said(acronym, "Vienna", ",\"version\":" + version))
                        .body())
                .contains("\"hostCity\":\"Vienna\"");
        HttpResponse<String> late = send("PUT", path, said(acronym, "Nairobi", ",\"version\":" + version));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(late.body()).contains("Visitor changed: Host city");

        assertThat(send("POST", path + "/seats", "{\"country\":\"FJ\",\"region\":\"E\",\"from\":\"2019-01-01\"}")
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> copy = send(
                "POST",
                path + "/copies",
                "{\"acronym\":\"" + TestBodies.acronym() + "\",\"asOf\":\"2020-06-09\",\"from\":\"2023-01-01\"}");
        assertThat(copy.body()).contains("\"seats\":1", "\"seatsByRegion\":{\"E\":1}");

        assertThat(send("DELETE", path + "?version=" + (version + 1), "").statusCode())
                .isEqualTo(204);
        assertThat(program.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_is_a_problem_that_names_the_field() {
        HttpResponse<String> answer = send("POST", "/api/v1/bodies", "{\"acronym\":\"a b\"}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("\"status\":422", "acronym: Up to 31 Latin letters", "name-en: Please fill this in.")
                .contains("languages: A body works in one language at least.");
        assertThat(send("POST", "/api/v1/bodies", "{").statusCode()).isEqualTo(400);
    }

    @Test
    void seats_observers_and_officers_are_kept_by_programs_too() {
        String body = "/api/v1/bodies/"
                + TestBodies.of(server.getApplicationContext(), "FJ", "TO").number();

        assertThat(program.get(body + "/seats?asOf=2020-06-09&size=1").body())
                .contains("\"total\":2", "\"country\":\"FJ\"")
                .doesNotContain("\"TO\"");
        assertThat(send("POST", body + "/seats", "{\"country\":\"FJ\",\"from\":\"2020-01-01\"}")
                        .body())
                .contains("\"status\":422", "Fiji has a seat at that time already");
        HttpResponse<String> observer = send(
                "POST",
                body + "/observers",
                "{\"kind\":\"ORGANISATION\",\"names\":{\"en\":\"Forum\"},\"reason\":\"Agreement\",\"from\":\"2019-01-01\"}");
        assertThat(observer.statusCode()).isEqualTo(201);
        String made = observer.headers().firstValue("Location").orElseThrow().replaceFirst("^http://[^/]+", "");
        assertThat(send(
                                "PUT",
                                made,
                                "{\"kind\":\"STATE\",\"country\":\"PS\",\"reason\":\"Agreement\",\"from\":\"2019-01-01\",\"version\":0}")
                        .body())
                .contains("State of Palestine (the)");
        assertThat(send("DELETE", made + "?version=0", "").body()).contains("Visitor changed this entry");
        assertThat(send("DELETE", made + "?version=1", "").statusCode()).isEqualTo(204);
        HttpResponse<String> officer = send(
                "POST",
                body + "/officers",
                "{\"function\":\"CHAIR\",\"name\":\"Chair from Fiji\",\"country\":\"FJ\",\"from\":\"2019-01-01\"}");
        assertThat(officer.statusCode()).isEqualTo(201);
        assertThat(program.get(body + "/officers").body()).contains("\"total\":1", "Chair from Fiji");
        assertThat(program.get("/api/v1/bodies/999999999/seats").statusCode()).isEqualTo(404);
    }

    @Test
    void an_analyst_reads_and_does_not_write() {
        String body = "/api/v1/bodies/"
                + TestBodies.of(server.getApplicationContext(), "FJ").number();
        Visitor analyst = Visitor.with(server, Role.ANALYST);

        assertThat(analyst.get(body + "?asOf=2020-06-09").body()).contains("\"seats\":1");
        assertThat(analyst.get("/api/v1/bodies").body()).contains("\"page\":1", "\"size\":50");
        assertThat(analyst.json("PUT", body, "{}").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> send(String method, String path, String body) {
        return program.json(method, path, body);
    }

    private static int version(HttpResponse<String> answer) {
        return Integer.parseInt(answer.body().replaceFirst("(?s).*\"version\":(\\d+).*", "$1"));
    }

    private static String said(String acronym, String city, String more) {
        return "{\"acronym\":\"" + acronym + "\",\"names\":{\"en\":\"Council\",\"zh\":\"理事会\"},\"hostCity\":\"" + city
                + "\",\"zone\":\"Europe/Zurich\",\"languages\":[{\"language\":\"en\"},{\"language\":\"ils\"}],"
                + "\"quorum\":{\"kind\":\"MORE_THAN\",\"numerator\":1,\"denominator\":2,\"source\":\"Rule 14\"}" + more
                + "}";
    }
}
