package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.AtOnce;
import org.hemicycle.TestDatabase;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class SessionEditPagesTest {

    @Inject
    private EmbeddedServer server;

    private Visitor secretary;
    private TestSessions draft;

    @BeforeEach
    void plan() {
        secretary = Visitor.with(server, Role.SECRETARY);
        draft = TestSessions.draft(server.getApplicationContext());
    }

    @Test
    void a_session_is_planned_with_titles_in_the_languages_that_are_known() {
        String code = code();

        HttpResponse<String> answer = create(code, "2027-03-01", "2027-03-05");

        assertThat(answer.statusCode()).isEqualTo(303);
        Session planned = sessions().byCode(code, Language.FRENCH).orElseThrow();
        assertThat(planned.title()).isEqualTo("Session ordinaire");
        assertThat(sessions().byCode(code, Language.CHINESE).orElseThrow().title())
                .isEqualTo("Regular session");
        assertThat(planned.ordinal()).isEqualTo(7);
        assertThat(planned.status()).isEqualTo(SessionStatus.DRAFT);
        assertThat(secretary.get("/sessions/" + planned.id()).body()).contains("Planned as a draft.", "Visitor");
    }

    @Test
    void faults_stand_beside_their_fields() {
        create(code(), "2027-03-01", "2027-03-05");

        HttpResponse<String> answer = secretary.post(
                "/sessions",
                "body",
                body() + "",
                "ordinal",
                "7",
                "code",
                "no code",
                "mode",
                "ASLEEP",
                "zone",
                "Mars/Olympus",
                "firstDay",
                "2027-03-05",
                "lastDay",
                "2027-03-01");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Letters, digits, dots and hyphens",
                        "The last day is not before the first.",
                        "This time zone is not known.",
                        "The session of this number is",
                        "Please fill this in.");
    }

    @Test
    void a_code_is_given_once() {
        HttpResponse<String> answer = create(draft.read().code(), "2027-03-01", "2027-03-05");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This code is that of");
    }

    @Test
    void the_second_of_two_editors_is_told_who_changed_what_when_and_nothing_is_overwritten() {
        edit(draft.read(), 0, "First title", "HYBRID");

        HttpResponse<String> answer = edit(draft.read(), 0, "Second title", "VIRTUAL");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Visitor changed this session on", "First title", "Nothing of yours was saved");
        assertThat(draft.read().title()).isEqualTo("First title");
    }

    @Test
    void of_two_who_save_at_the_same_moment_one_is_told() {
        Session before = draft.read();

        List<Integer> answers = AtOnce.both(
                () -> edit(before, before.version(), "One", "HYBRID").statusCode(),
                () -> edit(before, before.version(), "Other", "HYBRID").statusCode());

        assertThat(answers).containsExactlyInAnyOrder(303, 422);
    }

    @Test
    void who_changed_what_stands_on_the_page_of_the_session_in_the_readers_language() {
        edit(draft.read(), 0, "First title", "HYBRID");

        assertThat(secretary.get("/sessions/" + draft.session()).body())
                .contains("Details changed.", "Mode: VIRTUAL → HYBRID", "→ First title");
        assertThat(secretary.get("/sessions/" + draft.session() + "?lang=fr").body())
                .contains("Détails modifiés.", "Modalité");
    }

    @Test
    void days_that_leave_a_sitting_outside_are_refused() {
        draft.plenary(LocalDate.of(2020, 6, 10).atTime(12, 0));

        HttpResponse<String> answer = secretary.post(
                "/sessions/" + draft.session(),
                fields(draft.read(), 0, "Title", "VIRTUAL", "2020-06-11", "2020-06-12"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("1 sitting lies outside of these days: Plenary 1 on 10 June 2020");
    }

    @Test
    void a_draft_is_deleted_and_a_published_session_is_not() {
        TestSessions published = TestSessions.draft(server.getApplicationContext());
        published.plenary(LocalDate.of(2020, 6, 10).atTime(12, 0));
        published.timetable().publish(published.secretary(), published.session());

        assertThat(remove(draft).statusCode()).isEqualTo(303);
        assertThat(secretary.get("/sessions/" + draft.session()).statusCode()).isEqualTo(404);
        HttpResponse<String> refused = remove(published);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("Only a draft can be deleted");
    }

    @Test
    void an_empty_system_leads_its_secretary_to_plan_a_session() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh("no_session"));
        properties.put("micronaut.server.port", -1);
        properties.put("hemicycle.demo", "false");
        try (EmbeddedServer empty = ApplicationContext.run(EmbeddedServer.class, properties)) {
            Visitor newcomer = Visitor.with(empty, Role.SECRETARY);
            assertThat(newcomer.get("/sessions").body()).contains("There is no session yet.", "there is none yet");
            assertThat(newcomer.get("/sessions/new").body()).contains("href=\"/bodies\"");

            empty.getApplicationContext()
                    .getBean(Bodies.class)
                    .establish("NEW", "Suva", "Pacific/Fiji", Map.of(Language.ENGLISH, "New body"), List.of("en"));

            assertThat(newcomer.get("/").body()).contains("plan its first", "/sessions/new?body=");
            assertThat(newcomer.get("/sessions").body()).contains("New session");
            assertThat(newcomer.get("/sessions/new").body()).contains("Pacific/Fiji", "New body (NEW)");
        }
    }

    private HttpResponse<String> remove(TestSessions session) {
        return secretary.post(
                "/sessions/" + session.session() + "/removal",
                "version",
                Integer.toString(session.read().version()));
    }

    private HttpResponse<String> edit(Session before, int version, String title, String mode) {
        return secretary.post(
                "/sessions/" + before.id(), fields(before, version, title, mode, "2020-06-09", "2020-06-12"));
    }

    private HttpResponse<String> create(String code, String first, String last) {
        return secretary.post(
                "/sessions",
                "body",
                body() + "",
                "ordinal",
                "7",
                "code",
                code,
                "mode",
                "HYBRID",
                "zone",
                "Europe/Zurich",
                "firstDay",
                first,
                "lastDay",
                last,
                "title-en",
                "Regular session",
                "title-fr",
                "Session ordinaire");
    }

    private static String[] fields(Session before, int version, String title, String mode, String first, String last) {
        return new String[] {
            "body",
            before.bodyId() + "",
            "ordinal",
            "",
            "code",
            before.code(),
            "mode",
            mode,
            "zone",
            before.zone(),
            "firstDay",
            first,
            "lastDay",
            last,
            "title-en",
            title,
            "version",
            version + ""
        };
    }

    private long body() {
        return draft.read().bodyId();
    }

    private Sessions sessions() {
        return server.getApplicationContext().getBean(Sessions.class);
    }

    private static String code() {
        return "N" + UUID.randomUUID().toString().substring(0, 8);
    }
}
