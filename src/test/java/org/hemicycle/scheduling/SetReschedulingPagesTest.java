package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sittings of several sessions move together. */
@MicronautTest(transactional = false)
class SetReschedulingPagesTest {

    @Inject
    private EmbeddedServer server;

    private Visitor secretary;
    private Booking one;
    private Booking other;
    private Sitting first;
    private Sitting second;

    @BeforeEach
    void plan() {
        secretary = Visitor.with(server, Role.SECRETARY);
        one = Booking.ofDraft(server.getApplicationContext(), 1);
        other = one.ofNeighbour();
        first = one.add(one.inRoom("2020-06-09T10:00"));
        second = other.add(other.inRoom("2020-06-09T14:00"));
        one.publish();
    }

    @Test
    void sittings_of_a_room_are_chosen_whichever_session_they_are_of() {
        String page = secretary.get("/rescheduling" + inRoom()).body();

        assertThat(page)
                .contains(one.code(), other.code())
                .contains("value=\"" + first.id() + "\"", "value=\"" + second.id() + "\"");
    }

    @Test
    void all_of_them_move_in_one_go_after_a_look_at_each_session() {
        HttpResponse<String> preview = post("/preview", "MOVE", "1", "");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("/sessions/" + one.id(), "/sessions/" + other.id())
                .contains("Wednesday, 10 June 2020, 10:00–12:00", "Wednesday, 10 June 2020, 14:00–16:00");
        assertThat(one.stored(first).plannedStart()).isEqualTo("2020-06-09T10:00");

        assertThat(post("", "MOVE", "1", seen(preview)).statusCode()).isEqualTo(303);
        assertThat(one.stored(first).plannedStart()).isEqualTo("2020-06-10T10:00");
        assertThat(other.stored(second).plannedStart()).isEqualTo("2020-06-10T14:00");
    }

    @Test
    void one_may_take_the_place_that_the_other_leaves() {
        HttpResponse<String> preview = secretary.post(
                "/rescheduling/preview",
                "what",
                "MOVE",
                "sitting",
                first.id() + "",
                "sitting",
                second.id() + "",
                "days",
                "0",
                "minutes",
                "240");

        assertThat(preview.body()).doesNotContain("is taken by");
        assertThat(seen(preview)).isNotEqualTo("none");
    }

    @Test
    void a_clash_in_one_session_keeps_all_from_moving() {
        Booking third = one.ofNeighbour();
        third.add(third.inRoom("2020-06-10T10:00"));

        HttpResponse<String> preview = post("/preview", "MOVE", "1", "");

        assertThat(preview.body()).contains("This cannot be done while something clashes.");
        assertThat(post("", "MOVE", "1", "none").statusCode()).isEqualTo(409);
        assertThat(other.stored(second).plannedStart()).isEqualTo("2020-06-09T14:00");
    }

    @Test
    void what_changed_meanwhile_in_any_of_the_sessions_is_shown_again() {
        String seen = seen(post("/preview", "MOVE", "1", ""));
        other.move(second, other.inRoom("2020-06-09T16:00"));

        HttpResponse<String> again = post("", "MOVE", "1", seen);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(one.stored(first).plannedStart()).isEqualTo("2020-06-09T10:00");
    }

    @Test
    void all_of_them_are_cancelled_together() {
        String seen = seen(post("/preview", "CANCEL", "0", ""));

        assertThat(post("", "CANCEL", "0", seen).statusCode()).isEqualTo(303);
        assertThat(one.stored(first).isCancelled()).isTrue();
        assertThat(other.stored(second).isCancelled()).isTrue();
    }

    @Test
    void nothing_chosen_is_said_on_the_form() {
        HttpResponse<String> answer =
                secretary.post("/rescheduling/preview" + inRoom(), "what", "MOVE", "days", "1", "minutes", "0");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose at least one sitting.");
    }

    @Test
    void a_whole_session_is_not_ended_from_here() {
        HttpResponse<String> answer = secretary.post("/rescheduling/preview", "what", "CANCEL_SESSION", "reason", "No");

        assertThat(answer.statusCode()).isEqualTo(422);
    }

    @Test
    void a_program_does_the_same() {
        String asked = "\"what\":\"MOVE\",\"sittings\":[" + first.id() + "," + second.id() + "],\"days\":1";

        HttpResponse<String> preview = secretary.json("POST", "/api/v1/rescheduling/preview", "{" + asked + "}");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("\"session\":\"" + one.code() + "\"", "\"session\":\"" + other.code());
        Matcher fingerprint = Pattern.compile("\"fingerprint\":\"([^\"]+)\"").matcher(preview.body());
        assertThat(fingerprint.find()).isTrue();
        assertThat(secretary
                        .json(
                                "POST",
                                "/api/v1/rescheduling",
                                "{" + asked + ",\"seen\":\"" + fingerprint.group(1) + "\"}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(other.stored(second).plannedStart()).isEqualTo("2020-06-10T14:00");
        assertThat(secretary
                        .json("POST", "/api/v1/rescheduling/preview", "{\"what\":\"CLOSE\"}")
                        .statusCode())
                .isEqualTo(422);
    }

    private HttpResponse<String> post(String where, String what, String days, String seen) {
        return secretary.post(
                "/rescheduling" + where + inRoom(),
                "what",
                what,
                "sitting",
                Long.toString(first.id()),
                "sitting",
                Long.toString(second.id()),
                "days",
                days,
                "minutes",
                "0",
                "seen",
                seen);
    }

    private String inRoom() {
        return "?from=2020-06-09&to=2020-06-10&by=ROOM&room=" + one.room();
    }

    private static String seen(HttpResponse<String> preview) {
        Matcher field = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(preview.body());
        return field.find() ? field.group(1) : "none";
    }
}
