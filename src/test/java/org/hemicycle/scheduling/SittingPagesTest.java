package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.List;
import org.hemicycle.AtOnce;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SittingPagesTest {

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
    void a_clash_in_a_room_is_told_with_a_time_that_is_free() {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.add(booking.inRoom("2020-06-09T12:30"));

        HttpResponse<String> answer = add("IN_PERSON", "2020-06-09T11:00", Long.toString(booking.room()), "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("is taken by Plenary 1 from 10:00 to 12:00. It is free at 14:30.");
        assertThat(booking.sittings()).hasSize(2);
    }

    @Test
    void a_clash_on_a_platform_is_told_with_its_licences() {
        booking.add(booking.online("2020-06-09T21:00"));

        HttpResponse<String> answer = add("VIRTUAL", "2020-06-09T22:30", "", Long.toString(booking.platform()));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("carries 1 meeting at a time and is taken by Plenary 1 from 21:00 to 23:00.")
                .contains("It is free at 23:00.");
    }

    @Test
    void what_somebody_else_changed_in_between_is_told_and_stays() {
        Sitting seen = booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.move(seen, booking.inRoom("2020-06-09T14:00"));

        HttpResponse<String> answer = secretary.post(
                "/sittings/" + seen.id(), fields("IN_PERSON", "2020-06-09T16:00", booking.room() + "", "", seen));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Secretary of the meeting changed this sitting on ")
                .contains(": start.");
        assertThat(booking.stored(seen).startsAt()).isEqualTo("2020-06-09T12:00:00Z");
    }

    @Test
    void rooms_platforms_and_languages_that_do_not_exist_are_refused_beside_their_field() {
        assertThat(add("IN_PERSON", "2020-06-09T10:00", "999999999", "").statusCode())
                .isEqualTo(422);
        assertThat(add("VIRTUAL", "2020-06-09T10:00", "", "999999999").statusCode())
                .isEqualTo(422);
        assertThat(secretary
                        .post("/sessions/" + booking.id() + "/sittings", fieldsIn("x-y!"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(booking.sittings()).isEmpty();
    }

    @Test
    void a_form_full_of_nonsense_comes_back_with_its_faults() {
        HttpResponse<String> answer = secretary.post(
                "/sessions/" + booking.id() + "/sittings",
                "kind",
                "PARTY",
                "mode",
                "ASLEEP",
                "start",
                "tomorrow",
                "zone",
                "Mars/Olympus",
                "minutes",
                "-1");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Please write date and time", "This time zone is not known.", "A number from 5 to 720.");
    }

    @Test
    void two_who_book_one_room_at_the_same_moment_see_no_broken_page() {
        Booking other = booking.ofNeighbour();

        List<Integer> answers = AtOnce.both(
                () -> add("IN_PERSON", "2020-06-09T10:00", Long.toString(booking.room()), "")
                        .statusCode(),
                () -> secretary
                        .post(
                                "/sessions/" + other.id() + "/sittings",
                                fields("IN_PERSON", "2020-06-09T10:30", booking.room() + "", "", null))
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void a_second_publication_is_refused_by_a_sentence() {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.publish();

        HttpResponse<String> answer = secretary.post("/sessions/" + booking.id() + "/publication");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(booking.code() + " was published already.");
    }

    private HttpResponse<String> add(String mode, String start, String room, String platform) {
        return secretary.post("/sessions/" + booking.id() + "/sittings", fields(mode, start, room, platform, null));
    }

    private String[] fieldsIn(String language) {
        String[] fields = fields("IN_PERSON", "2020-06-09T10:00", Long.toString(booking.room()), "", null);
        fields[List.of(fields).indexOf("languages") + 1] = language;
        return fields;
    }

    private static String[] fields(String mode, String start, String room, String platform, @Nullable Sitting seen) {
        return new String[] {
            "kind",
            "PLENARY",
            "mode",
            mode,
            "start",
            start,
            "zone",
            "Europe/Zurich",
            "minutes",
            "120",
            "room",
            room,
            "platform",
            platform,
            "languages",
            "en",
            "version",
            seen == null ? "0" : Integer.toString(seen.version())
        };
    }
}
