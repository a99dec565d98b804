package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rooms, platforms, rules and lists of clashes, on pages and for programs. */
@MicronautTest(transactional = false)
class PlacesTest {

    private static final Map<String, String> JSON = Map.of("Content-Type", "application/json");

    @Inject
    private EmbeddedServer server;

    private Visitor secretary;
    private Booking booking;

    @BeforeEach
    void plan() {
        secretary = Visitor.with(server, Role.SECRETARY);
        booking = Booking.ofDraft(server.getApplicationContext(), 2);
    }

    @Test
    void chief_interpreters_come_from_the_rooms_to_their_booths_and_change_no_room() {
        Visitor chief = Visitor.with(server, Role.CHIEF_INTERPRETER);
        String booths = "/rooms/" + rooms().all().getFirst().id() + "/booths";

        assertThat(chief.get("/rooms").body()).contains(booths).doesNotContain("/rooms/new", "/scheduling-rules");
        assertThat(chief.get(booths).statusCode()).isEqualTo(200);
        assertThat(chief.get("/rooms/new").statusCode()).isEqualTo(403);
    }

    @Test
    void a_room_is_added_and_changed_and_an_older_state_of_it_is_not_saved() {
        String name = "Room " + UUID.randomUUID();
        HttpResponse<String> added = secretary.post(
                "/rooms",
                "name",
                name,
                "booths",
                "6",
                "occupancy",
                "2",
                "city",
                "Geneva",
                "seats",
                "300",
                "platforms",
                Long.toString(booking.platform()));
        assertThat(added.statusCode()).isEqualTo(303);
        Room room = rooms().all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();

        String[] change = {"name", name, "booths", "8", "occupancy", "1", "revision", "0"};
        assertThat(secretary.post("/rooms/" + room.id(), change).statusCode()).isEqualTo(303);
        HttpResponse<String> stale = secretary.post("/rooms/" + room.id(), change);

        assertThat(rooms().find(room.id()).orElseThrow().booths()).isEqualTo(8);
        assertThat(rooms().wired(room.id())).isEmpty();
        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(stale.body()).contains("Somebody else changed this room in the meantime.");
        assertThat(secretary.get("/rooms").body()).contains(name);
    }

    @Test
    void two_rooms_have_not_one_name() {
        Room room = rooms().find(booking.room()).orElseThrow();

        HttpResponse<String> answer = secretary.post("/rooms", "name", room.name(), "booths", "0", "occupancy", "1");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("There is a room of this name already.");
    }

    @Test
    void travel_between_two_rooms_is_said_once_and_holds_either_way() {
        long far = Booking.ofDraft(server.getApplicationContext(), 1).room();
        String name = rooms().find(far).orElseThrow().name();
        String path = "/rooms/" + booking.room() + "/travel";

        assertThat(secretary.get("/rooms/" + booking.room()).body()).contains(path);
        assertThat(secretary.post(path, "minutes-" + far, "0").statusCode()).isEqualTo(422);
        assertThat(secretary.post(path, "minutes-" + far, "25").statusCode()).isEqualTo(303);

        assertThat(secretary.get(path).body()).contains("Minutes to " + name, "value=\"25\"");
        assertThat(secretary.get("/rooms/" + far + "/travel").body()).contains("value=\"25\"");
        secretary.post("/rooms/" + far + "/travel", "minutes-" + booking.room(), "");
        assertThat(secretary.get(path).body()).doesNotContain("value=\"25\"");
    }

    @Test
    void programs_read_and_replace_travel_between_rooms() {
        long far = Booking.ofDraft(server.getApplicationContext(), 1).room();
        String path = "/api/v1/rooms/" + booking.room() + "/travel";

        assertThat(secretary.json("PUT", path, "{\"" + far + "\": 40}").body())
                .contains("\"ways\":[{\"room\":" + far + ",\"minutes\":40}]");
        assertThat(secretary.get("/api/v1/rooms/" + far + "/travel").body())
                .contains("{\"room\":" + booking.room() + ",\"minutes\":40}");
        assertThat(secretary
                        .json("PUT", path, "{\"" + booking.room() + "\": 40}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.with(server, Role.CHIEF_INTERPRETER).get(path).statusCode())
                .isEqualTo(403);
    }

    @Test
    void licences_that_sittings_to_come_need_are_not_given_up() {
        LocalDate day = LocalDate.now().plusYears(1);
        booking.add(booking.online(day + "T10:00"));
        booking.add(booking.online(day + "T10:00"));
        String path = "/platforms/" + booking.platform();

        HttpResponse<String> lowered = secretary.post(path, "name", "P", "licences", "1", "revision", "0");
        HttpResponse<String> raised = secretary.post(path, "name", "P", "licences", "3", "revision", "0");

        assertThat(lowered.statusCode()).isEqualTo(422);
        assertThat(lowered.body())
                .contains("1 sitting needs a licence that would be given up, the first in " + booking.code());
        assertThat(raised.statusCode()).isEqualTo(303);
    }

    @Test
    void a_rule_of_a_body_takes_effect_at_once_and_can_be_removed() {
        long body = booking.session().read().bodyId();
        String[] rule = {
            "code",
            "LENGTH",
            "body",
            Long.toString(body),
            "mode",
            "",
            "value",
            "60",
            "level",
            "ERROR",
            "source",
            "Rules of procedure, article 7"
        };
        assertThat(secretary.post("/scheduling-rules", rule).statusCode()).isEqualTo(303);
        assertThat(secretary.post("/scheduling-rules", rule).statusCode()).isEqualTo(422);
        Clashes clashes = server.getApplicationContext().getBean(Clashes.class);
        Proposed tooLong =
                Proposed.added(-1, booking.id(), booking.inRoom("2020-06-09T10:00"), Particulars.in(List.of()));

        assertThat(clashes.of(tooLong))
                .anyMatch(clash -> clash.isError() && clash.source().equals("Rules of procedure, article 7"));
        SchedulingRule stored = server.getApplicationContext().getBean(SchedulingRules.class).all().stream()
                .filter(one -> Long.valueOf(body).equals(one.bodyId()))
                .findFirst()
                .orElseThrow();
        secretary.post("/scheduling-rules/" + stored.id() + "/removal", "version", "0");
        assertThat(clashes.of(tooLong)).noneMatch(Clash::isError);
    }

    @Test
    void what_the_database_keeps_stays_an_error() {
        SchedulingRule room = server.getApplicationContext().getBean(SchedulingRules.class).all().stream()
                .filter(rule -> rule.code() == Rule.ROOM)
                .findFirst()
                .orElseThrow();

        secretary.post(
                "/scheduling-rules/" + room.id(),
                "level",
                "OFF",
                "source",
                room.source(),
                "version",
                room.version() + "");

        assertThat(server.getApplicationContext()
                        .getBean(SchedulingRules.class)
                        .find(room.id())
                        .orElseThrow()
                        .level())
                .isEqualTo(Level.ERROR);
    }

    @Test
    void clashes_of_a_session_and_of_a_season_are_listed_with_links_and_given_out() throws IOException {
        Sitting sunday = booking.add(booking.inRoom("2020-06-07T10:00"));

        assertThat(secretary.get("/sessions/" + booking.id() + "/clashes").body())
                .contains("href=\"/sittings/" + sunday.id() + "\"", "is a day of rest at the host.");
        assertThat(secretary
                        .get("/clashes?from=2020-06-07&to=2020-06-07&rule=WEEKEND")
                        .body())
                .contains("is a day of rest at the host.");
        assertThat(secretary.get("/sessions/" + booking.id() + "/clashes.csv").body())
                .contains(booking.code() + ",Plenary 1,2020-06-07T10:00,Europe/Zurich,WARNING,WEEKEND");
        JsonNode list = json(secretary.get("/api/v1/clashes?session=" + booking.id()));
        assertThat(list.path("items").findValuesAsText("rule")).contains("WEEKEND");
        assertThat(secretary.get("/api/v1/clashes").statusCode()).isEqualTo(422);
    }

    @Test
    void programs_add_check_change_and_cancel_sittings() throws IOException {
        String wish = """
                {"session": %d, "kind": "COMMITTEE", "mode": "VIRTUAL", "start": "2020-06-09T10:00:00", "minutes": 90,
                 "platform": %d, "languages": ["en", "fr"], "expected": 40%s}""";
        String path = "/api/v1/sittings";

        HttpResponse<String> added =
                secretary.send("POST", path, JSON, wish.formatted(booking.id(), booking.platform(), ""));
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        long id = json(added).path("id").asLong();
        HttpResponse<String> stale = secretary.send(
                "PUT", path + "/" + id, JSON, wish.formatted(booking.id(), booking.platform(), ", \"version\": 9"));
        HttpResponse<String> changed = secretary.send(
                "PUT",
                path + "/" + id,
                JSON,
                wish.formatted(booking.id(), booking.platform(), ", \"version\": 0, \"restricted\": true"));
        HttpResponse<String> checked =
                secretary.send("POST", path + "/check", JSON, wish.formatted(booking.id(), 999_999_999, ""));
        HttpResponse<String> cancelled = secretary.send("POST", path + "/" + id + "/cancellation", JSON, "");

        assertThat(stale.statusCode()).isEqualTo(422);
        assertThat(json(changed).path("restricted").asBoolean()).isTrue();
        assertThat(checked.statusCode()).isEqualTo(422);
        assertThat(checked.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(json(cancelled).path("cancelledAt").asText()).isNotEmpty();
        assertThat(json(secretary.get(path + "?session=" + booking.id()))
                        .path("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void programs_read_and_write_rooms() throws IOException {
        String name = "Room " + UUID.randomUUID();
        String wish = "{\"name\": \"" + name + "\", \"booths\": 3, \"occupancy\": 1, \"city\": \"Geneva\"%s}";

        JsonNode added = json(secretary.send("POST", "/api/v1/rooms", JSON, wish.formatted("")));
        HttpResponse<String> again = secretary.send("POST", "/api/v1/rooms", JSON, wish.formatted(""));
        JsonNode changed = json(secretary.send(
                "PUT",
                "/api/v1/rooms/" + added.path("id").asLong(),
                JSON,
                wish.formatted(", \"seats\": 90, \"revision\": 0")));

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(changed.path("seats").asInt()).isEqualTo(90);
        assertThat(json(secretary.get("/api/v1/rooms?size=500")).path("items").findValuesAsText("name"))
                .contains(name);
    }

    private Rooms rooms() {
        return server.getApplicationContext().getBean(Rooms.class);
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
