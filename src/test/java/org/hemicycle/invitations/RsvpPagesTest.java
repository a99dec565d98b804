package org.hemicycle.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class RsvpPagesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private ApplicationContext context;

    @Inject
    private Invitations invitations;

    private TestSessions session;
    private Sitting sitting;

    @BeforeEach
    void invite() {
        session = TestSessions.draft(context);
        Delegates delegates = context.getBean(Delegates.class);
        delegates.add(
                delegates.delegation(session.session(), "FJ"),
                "=HYPERLINK(\"x\")",
                Delegate.Function.HEAD,
                "head." + session.session() + "@delegations.example",
                "fr",
                "Pacific/Fiji",
                Delegate.Presence.REMOTE);
        sitting = session.plenary(LocalDateTime.of(2020, 6, 9, 12, 0));
        session.timetable().publish(session.secretary(), session.session());
    }

    @Test
    void looking_at_the_page_answers_nothing() {
        assertThat(stranger().get(link()).statusCode()).isEqualTo(200);

        assertThat(reply()).isEqualTo(Reply.NEEDS_ACTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "TENTATIVE", "DECLINED"})
    void a_press_on_a_button_answers(String reply) {
        HttpResponse<?> answer = stranger().post(link(), link(), Map.of("reply", reply));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(reply()).isEqualTo(Reply.valueOf(reply));
    }

    @Test
    void something_else_than_an_answer_changes_nothing() {
        stranger().post(link(), link(), Map.of("reply", "MAYBE"));

        assertThat(reply()).isEqualTo(Reply.NEEDS_ACTION);
    }

    @Test
    void the_page_speaks_the_delegates_language_and_any_other_that_is_asked_for() {
        assertThat(page(link())).contains("<html lang=\"fr\"").contains("22:00–00:00");
        assertThat(page(link() + "?lang=ar")).contains("<html lang=\"ar\" dir=\"rtl\"");
    }

    @Test
    void the_page_is_small_enough_for_a_bad_line_in_every_language() {
        for (String language : new String[] {"ar", "zh", "en", "fr", "ru", "es"}) {
            assertThat(page(link() + "?lang=" + language).getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThan(15 * 1024);
        }
        assertThat(stranger().get("/assets/hemicycle.css").body().length()).isLessThan(35 * 1024);
    }

    @Test
    void an_unknown_link_is_answered_with_a_sentence() {
        assertThat(stranger().get("/i/" + "x".repeat(43)).statusCode()).isEqualTo(404);
    }

    @Test
    void a_cancelled_sitting_takes_no_answer() {
        session.timetable().cancel(session.secretary(), sitting);

        stranger().post("/i/" + invitation().token(), link(), Map.of("reply", "ACCEPTED"));

        assertThat(reply()).isEqualTo(Reply.NEEDS_ACTION);
    }

    @Test
    void the_export_holds_no_formula() {
        String csv = String.valueOf(Visitor.with(server, Role.SECRETARY)
                .get("/sessions/" + session.session() + "/invitations/answers.csv")
                .body());

        assertThat(csv).contains("'=HYPERLINK").contains("NEEDS_ACTION");
    }

    private String page(String path) {
        return String.valueOf(stranger().get(path).body());
    }

    private Visitor stranger() {
        return Visitor.stranger(server);
    }

    private String link() {
        return "/i/" + invitation().token();
    }

    private Reply reply() {
        return invitation().reply();
    }

    private Invitation invitation() {
        return invitations.ofSitting(sitting.id()).getFirst();
    }
}
