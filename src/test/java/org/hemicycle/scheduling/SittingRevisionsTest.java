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

/** The form of one sitting of a session that people know of. */
@MicronautTest(transactional = false)
class SittingRevisionsTest {

    @Inject
    private EmbeddedServer server;

    private Visitor secretary;
    private Booking booking;
    private Sitting sitting;

    @BeforeEach
    void plan() {
        secretary = Visitor.with(server, Role.SECRETARY);
        booking = Booking.ofDraft(server.getApplicationContext(), 1);
        sitting = booking.add(booking.inRoom("2020-06-09T10:00"));
    }

    @Test
    void a_draft_is_saved_at_once() {
        assertThat(change("2020-06-09T15:00", "").statusCode()).isEqualTo(303);

        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-09T15:00");
    }

    @Test
    void what_follows_is_shown_before_a_published_sitting_moves() {
        booking.publish();
        sitting = booking.stored(sitting);

        HttpResponse<String> preview = change("2020-06-09T15:00", "");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body())
                .contains("What would follow", "1 sitting has begun", "9 June 2020, 15:00–17:00")
                .contains("name=\"start\" value=\"2020-06-09T15:00\"");
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-09T10:00");

        assertThat(change("2020-06-09T15:00", seen(preview)).statusCode()).isEqualTo(303);
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-09T15:00");
    }

    @Test
    void what_changed_between_look_and_confirmation_is_shown_again() {
        booking.publish();
        sitting = booking.stored(sitting);
        String seen = seen(change("2020-06-09T15:00", ""));

        HttpResponse<String> other = change("2020-06-09T16:00", seen);

        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("Something changed since you looked", "16:00–18:00");
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-09T10:00");
    }

    @Test
    void what_moves_nothing_is_saved_at_once() {
        booking.publish();
        sitting = booking.stored(sitting);

        HttpResponse<String> answer = change("2020-06-09T10:00", "", "title-en", "Opening");

        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void the_preview_leads_back_to_the_form_with_all_that_was_written() {
        booking.publish();
        sitting = booking.stored(sitting);

        HttpResponse<String> preview = change("2020-06-09T15:00", "", "title-en", "Opening");

        assertThat(preview.body()).contains("name=\"title-en\" value=\"Opening\"", "formaction=\"/sittings/check\"");
    }

    @Test
    void a_program_asks_what_would_follow() {
        booking.publish();
        sitting = booking.stored(sitting);

        HttpResponse<String> answer = secretary.json(
                "POST",
                "/api/v1/sittings/" + sitting.id() + "/preview",
                "{\"kind\":\"PLENARY\",\"mode\":\"IN_PERSON\",\"start\":\"2020-06-09T15:00\",\"minutes\":60,\"room\":"
                        + booking.room() + "}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"fingerprint\":", "1 sitting has begun");
        assertThat(booking.stored(sitting).minutes()).isEqualTo(120);
    }

    @Test
    void cancelling_a_published_sitting_begins_with_a_look_too() {
        booking.publish();

        assertThat(secretary.get("/sittings/" + sitting.id()).body())
                .contains("action=\"/sessions/" + booking.id() + "/rescheduling/preview\"");
    }

    private HttpResponse<String> change(String start, String seen, String... more) {
        String[] fields = {
            "session",
            Long.toString(booking.id()),
            "sitting",
            Long.toString(sitting.id()),
            "kind",
            "PLENARY",
            "mode",
            "IN_PERSON",
            "start",
            start,
            "zone",
            "Europe/Zurich",
            "minutes",
            "120",
            "room",
            Long.toString(booking.room()),
            "platform",
            "",
            "languages",
            "en",
            "version",
            Integer.toString(booking.stored(sitting).version()),
            "seen",
            seen
        };
        String[] all = new String[fields.length + more.length];
        System.arraycopy(fields, 0, all, 0, fields.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return secretary.post("/sittings/" + sitting.id(), all);
    }

    private static String seen(HttpResponse<String> preview) {
        Matcher field = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(preview.body());
        return field.find() ? field.group(1) : "none";
    }
}
