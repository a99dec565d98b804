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

@MicronautTest(transactional = false)
class ReschedulingPagesTest {

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
        booking.publish();
    }

    @Test
    void sittings_are_chosen_looked_at_and_moved() {
        assertThat(secretary.get(path("?what=MOVE")).body()).contains("Plenary 1", "Days later");

        HttpResponse<String> preview = post("/preview", "1", "none");

        assertThat(preview.statusCode()).isEqualTo(200);
        assertThat(preview.body()).contains("What would follow", "Wednesday, 10 June 2020, 10:00–12:00");
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-09T10:00");
        HttpResponse<String> done = post("", "1", seen(preview));
        assertThat(done.statusCode()).isEqualTo(303);
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-10T10:00");
        assertThat(secretary.get("/sessions/" + booking.id()).body())
                .contains("Sittings moved.", "2020-06-09 10:00 Europe/Zurich");
    }

    @Test
    void a_confirmation_of_what_is_no_more_so_shows_what_would_follow_now() {
        String seen = seen(post("/preview", "1", "none"));
        booking.move(sitting, booking.inRoom("2020-06-09T15:00"));

        HttpResponse<String> again = post("", "1", seen);

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(again.body()).contains("Something changed since you looked", "10 June 2020, 15:00–17:00");
    }

    @Test
    void nothing_chosen_and_nothing_moved_are_faults_beside_their_fields() {
        HttpResponse<String> answer = secretary.post(path("/preview"), "what", "MOVE", "days", "0", "minutes", "0");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Choose at least one sitting.", "Say how far, or where to.");
        assertThat(secretary
                        .post(path("/preview"), "what", "CANCEL_SESSION", "reason", "")
                        .body())
                .contains("Please say why");
    }

    @Test
    void what_cannot_be_is_said_on_the_form() {
        HttpResponse<String> answer =
                secretary.post(path("/preview"), "what", "RESUME", "firstDay", "2020-09-08", "reason", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("cannot become published");
    }

    @Test
    void a_cancelled_session_shows_its_reason() {
        HttpResponse<String> preview =
                secretary.post(path("/preview"), "what", "CANCEL_SESSION", "reason", "No <agenda>");
        secretary.post(path(""), "what", "CANCEL_SESSION", "reason", "No <agenda>", "seen", seen(preview));

        String page = secretary.get("/sessions/" + booking.id()).body();
        assertThat(page).contains("Because: No &lt;agenda&gt;", "cancelled").doesNotContain("Move sittings");
    }

    private HttpResponse<String> post(String where, String days, String seen) {
        return secretary.post(
                path(where),
                "what",
                "MOVE",
                "sitting",
                Long.toString(sitting.id()),
                "days",
                days,
                "minutes",
                "0",
                "seen",
                seen);
    }

    private String path(String more) {
        return "/sessions/" + booking.id() + "/rescheduling" + more;
    }

    private static String seen(HttpResponse<String> preview) {
        Matcher field = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(preview.body());
        return field.find() ? field.group(1) : "none";
    }
}
