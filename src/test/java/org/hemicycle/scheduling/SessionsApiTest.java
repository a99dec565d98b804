package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SessionsApiTest {

    @Inject
    private EmbeddedServer server;

    private Visitor secretary;
    private Booking booking;

    @BeforeEach
    void plan() {
        secretary = Visitor.with(server, Role.SECRETARY);
        booking = Booking.ofDraft(server.getApplicationContext(), 1);
    }

    @Test
    void a_program_plans_and_changes_a_session() throws IOException {
        String code = "A" + UUID.randomUUID().toString().substring(0, 8);

        HttpResponse<String> created = secretary.json("POST", "/api/v1/sessions", wanted(code, "Regular session", ""));

        assertThat(created.statusCode()).isEqualTo(201);
        JsonNode session = read(created).get("session");
        assertThat(session.get("status").asText()).isEqualTo("DRAFT");
        String path = "/api/v1/sessions/" + session.get("id").asLong();
        HttpResponse<String> changed = secretary.json("PUT", path, wanted(code, "Other title", ",\"version\":0"));
        assertThat(read(changed).get("titles").get("en").asText()).isEqualTo("Other title");
        assertThat(read(changed).get("changes").get(0).get("by").asText()).isEqualTo("Visitor");

        HttpResponse<String> late = secretary.json("PUT", path, wanted(code, "Third", ",\"version\":0"));
        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(read(late).get("detail").asText()).contains("Visitor changed this session on");
    }

    @Test
    void what_cannot_be_is_a_problem_that_names_its_fields() throws IOException {
        HttpResponse<String> answer = secretary.json(
                "POST", "/api/v1/sessions", "{\"body\":0,\"code\":\"?\",\"firstDay\":\"soon\",\"titles\":{}}");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(read(answer).get("detail").asText()).contains("body:", "code:", "mode:", "firstDay:", "title-en:");
    }

    @Test
    void lists_are_filtered_and_come_by_pages() throws IOException {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.add(booking.inRoom("2020-06-10T10:00"));
        long body = booking.session().read().bodyId();

        assertThat(read("/api/v1/sessions?body=" + body + "&status=DRAFT")
                        .get("total")
                        .asInt())
                .isEqualTo(1);
        assertThat(read("/api/v1/sessions?body=" + body + "&status=CLOSED")
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(read("/api/v1/sessions?body=" + body + "&from=2020-06-13")
                        .get("total")
                        .asInt())
                .isZero();
        JsonNode sittings = read("/api/v1/sessions/" + booking.id() + "/sittings?size=1&page=2");
        assertThat(sittings.get("total").asInt()).isEqualTo(2);
        assertThat(sittings.get("items")).hasSize(1);
        assertThat(sittings.get("items").get(0).get("startsAt").asText()).isEqualTo("2020-06-10T08:00:00Z");
        JsonNode timetable = read("/api/v1/timetable?from=2020-06-09&to=2020-06-09&body=" + body);
        assertThat(timetable.get("total").asInt()).isEqualTo(1);
        assertThat(timetable.get("items").get(0).get("languages").get(0).asText())
                .isEqualTo("en");
        assertThat(secretary.get("/api/v1/timetable?size=501").statusCode()).isEqualTo(422);
        assertThat(secretary.get("/api/v1/sessions/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void an_agenda_is_written_and_put_in_order() throws IOException {
        String agenda = "/api/v1/sessions/" + booking.id() + "/agenda";
        secretary.json("POST", agenda, "{\"number\":\"1\",\"titles\":{\"en\":\"Opening\"}}");
        JsonNode second = read(secretary.json(
                "POST", agenda, "{\"number\":\"2\",\"kind\":\"DECISION\",\"titles\":{\"en\":\"Report\"}}"));

        JsonNode changed = read(secretary.json(
                "PUT",
                "/api/v1/agenda-items/" + second.get("id").asLong(),
                "{\"number\":\"2\",\"titles\":{\"en\":\"Reports\"},\"place\":1,\"version\":0}"));

        assertThat(changed.get("title").asText()).isEqualTo("Reports");
        assertThat(changed.get("place").asInt()).isEqualTo(1);
        assertThat(read(agenda).get("items").get(1).get("title").asText()).isEqualTo("Opening");
        assertThat(secretary
                        .json("POST", agenda, "{\"number\":\"2\",\"titles\":{\"en\":\"Again\"}}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_move_is_previewed_and_confirmed_by_its_fingerprint() throws IOException {
        Sitting sitting = booking.add(booking.inRoom("2020-06-09T10:00"));
        String path = "/api/v1/sessions/" + booking.id() + "/rescheduling";
        String asked = "\"what\":\"MOVE\",\"sittings\":[" + sitting.id() + "],\"days\":1";

        JsonNode preview = read(secretary.json("POST", path + "/preview", "{" + asked + "}"));

        assertThat(preview.get("hindered").asBoolean()).isFalse();
        assertThat(preview.get("sittings").get(0).get("after").asText()).isEqualTo("2020-06-10T08:00:00Z");
        assertThat(secretary
                        .json("POST", path, "{" + asked + ",\"seen\":\"something else\"}")
                        .statusCode())
                .isEqualTo(409);
        assertThat(secretary
                        .json(
                                "POST",
                                path,
                                "{" + asked + ",\"seen\":\""
                                        + preview.get("fingerprint").asText() + "\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-10T10:00");
    }

    @Test
    void a_session_is_copied_and_its_draft_thrown_away() throws IOException {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        String code = "C" + UUID.randomUUID().toString().substring(0, 8);
        String copies = "/api/v1/sessions/" + booking.id() + "/copies";

        HttpResponse<String> otherDay = secretary.json("POST", copies, copy(code, "2021-06-09", "2021-06-12"));
        assertThat(otherDay.statusCode()).isEqualTo(422);
        assertThat(read(otherDay).get("detail").asText()).contains("firstDay:");

        HttpResponse<String> copied = secretary.json("POST", copies, copy(code, "2021-06-08", "2021-06-11"));
        assertThat(copied.statusCode()).isEqualTo(201);
        String path =
                "/api/v1/sessions/" + read(copied).get("session").get("id").asLong();
        assertThat(read(path + "/sittings").get("items").get(0).get("startsAt").asText())
                .isEqualTo("2021-06-08T08:00:00Z");

        assertThat(secretary.json("DELETE", path + "?version=7", "").statusCode())
                .isEqualTo(422);
        assertThat(secretary.json("DELETE", path + "?version=0", "").statusCode())
                .isEqualTo(204);
        assertThat(secretary.get(path).statusCode()).isEqualTo(404);
    }

    @Test
    void only_drafts_are_thrown_away() {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.publish();

        HttpResponse<String> answer = secretary.json("DELETE", "/api/v1/sessions/" + booking.id() + "?version=1", "");

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    private String copy(String code, String firstDay, String lastDay) {
        return "{\"session\":{\"body\":" + booking.session().read().bodyId() + ",\"code\":\"" + code
                + "\",\"mode\":\"VIRTUAL\",\"zone\":\"Europe/Zurich\",\"firstDay\":\"" + firstDay
                + "\",\"lastDay\":\"" + lastDay + "\",\"titles\":{\"en\":\"Copy\"}}}";
    }

    @Test
    void who_only_reads_changes_nothing() {
        Visitor analyst = Visitor.with(server, Role.ANALYST);

        assertThat(analyst.get("/api/v1/sessions/" + booking.id()).statusCode()).isEqualTo(200);
        assertThat(analyst.json("POST", "/api/v1/sessions", "{}").statusCode()).isEqualTo(403);
        assertThat(analyst.json("POST", "/api/v1/sessions/" + booking.id() + "/agenda", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    private String wanted(String code, String title, String more) {
        return "{\"body\":" + booking.session().read().bodyId() + ",\"code\":\"" + code
                + "\",\"mode\":\"HYBRID\",\"zone\":\"Europe/Zurich\",\"firstDay\":\"2027-03-01\","
                + "\"lastDay\":\"2027-03-05\",\"titles\":{\"en\":\"" + title + "\"}" + more + "}";
    }

    private JsonNode read(String path) throws IOException {
        return read(secretary.get(path));
    }

    private static JsonNode read(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
