package org.hemicycle.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
class SurveyPagesTest {

    private static final int LARGEST_PAGE = 15 * 1024;
    private static final int LARGEST_VISIT = 50 * 1024;

    private final EmbeddedServer server;
    private final TestRounds fixture;
    private final Visitor delegate;
    private final SurveyRounds rounds;
    private final SyntheticReplies synthetic;

    SurveyPagesTest(EmbeddedServer server, SurveyRounds rounds, SyntheticReplies synthetic) {
        this.server = server;
        this.fixture = new TestRounds(server.getApplicationContext());
        this.delegate = Visitor.stranger(server);
        this.rounds = rounds;
        this.synthetic = synthetic;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void the_questionnaire_is_light_and_speaks_every_language(Language language) {
        HttpResponse<String> page = delegate.get(link(fixture.round(1)) + "?lang=" + language.tag());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("lang=\"" + language.tag() + "\"", language.rightToLeft() ? "dir=\"rtl\"" : "dir=\"ltr\"")
                .doesNotContain("<script");
        assertThat(bytes(page)).isLessThanOrEqualTo(LARGEST_PAGE);
        assertThat(bytes(page) + bytes(delegate.get("/assets/hemicycle.css"))).isLessThanOrEqualTo(LARGEST_VISIT);
    }

    @Test
    void a_delegate_answers_is_thanked_and_changes_their_mind() {
        String link = link(fixture.round(1));

        HttpResponse<String> kept = delegate.post(
                link,
                link,
                Map.of("part", "SPEAKER", "COST", 4, "main", "COST", "lost", 25, "remark", "<b>Costly</b>"));

        assertThat(kept.headers().firstValue("Location")).contains(link + "/thanks");
        assertThat(delegate.get(link + "/thanks?lang=en").body()).contains("Your answers are kept.");
        assertThat(delegate.get(link).body())
                .contains("name=\"COST\" value=\"4\" checked", "&lt;b&gt;Costly", "value=\"25\"");
        assertThat(delegate.post(link, link, Map.of("part", "LISTENER")).statusCode())
                .isEqualTo(303);
        assertThat(delegate.get(link).body()).doesNotContain("Costly");
    }

    @Test
    void what_cannot_be_read_goes_back_with_the_rest() {
        String link = link(fixture.round(1));

        HttpResponse<String> answer = delegate.post(
                link, link + "?lang=en", Map.of("part", "SPEAKER", "COST", 7, "lost", "all of it", "remark", "Kept"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Please write a whole number.", "Kept");
    }

    @Test
    void an_unknown_and_a_closed_link_get_a_friendly_page() {
        long round = fixture.round(1);
        rounds.close(round);

        assertThat(delegate.get("/s/nothing?lang=en").statusCode()).isEqualTo(404);
        assertThat(delegate.get("/s/nothing?lang=en").body()).contains("We do not know this link");
        assertThat(delegate.get(link(round) + "?lang=en").statusCode()).isEqualTo(410);
        assertThat(delegate.get(link(round) + "?lang=en").body()).contains("This survey is closed");
        assertThat(delegate.post(link(round), link(round), Map.of("part", "SPEAKER"))
                        .statusCode())
                .isEqualTo(410);
    }

    @Test
    void a_secretary_opens_a_round_reads_it_and_closes_it() {
        Visitor secretary = Visitor.with(server, Role.SECRETARY);
        long session = fixture.session(50);

        String page = secretary
                .post("/surveys", "/surveys", Map.of("session", session, "title", "After the first sitting"))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        synthetic.fill(Long.parseLong(page.substring("/surveys/".length())), 40, 1);

        assertThat(secretary.get(page).body())
                .contains("After the first sitting", "40 of 50 people invited", "40 synthetic replies")
                .contains("Least developed countries", "95 % interval (Wilson)");
        assertThat(secretary.get("/surveys").body()).contains("After the first sitting", "40 synthetic replies");
        assertThat(secretary.post(page, page + "/closure", Map.of()).statusCode())
                .isEqualTo(303);
        assertThat(secretary.get(page).body()).contains("closed");
    }

    @Test
    void a_round_needs_a_title_and_delegates() {
        Visitor secretary = Visitor.with(server, Role.SECRETARY);

        HttpResponse<String> answer =
                secretary.post("/surveys", "/surveys", Map.of("session", fixture.session(0), "title", ""));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Please fill this in.");
        assertThat(secretary
                        .post("/surveys", "/surveys", Map.of("session", fixture.session(0), "title", "Empty"))
                        .body())
                .contains("This session has no delegates to ask yet.");
    }

    @Test
    void what_one_person_said_is_for_the_help_desk_alone() {
        long round = fixture.round(6);
        synthetic.fill(round, 6, 1);
        String answers = "/surveys/" + round + "/answers";

        assertThat(Visitor.with(server, Role.HELP_DESK).get(answers).body())
                .contains("Head of delegation, FJ", "synthetic");
        assertThat(Visitor.with(server, Role.ADMINISTRATOR).get(answers).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.with(server, Role.SECRETARY).get(answers).statusCode())
                .isEqualTo(403);
        assertThat(Visitor.with(server, Role.INTERPRETER).get("/surveys").statusCode())
                .isEqualTo(403);
    }

    @Test
    void the_export_names_synthetic_replies_and_hides_small_cells() {
        long round = fixture.round(50);
        synthetic.fill(round, 40, 1);

        String csv = Visitor.with(server, Role.ANALYST)
                .get("/surveys/" + round + "/export.csv")
                .body();

        assertThat(csv).contains("of which synthetic", "First test session,50,40,40,", "<5", "fewer than 5");
        assertThat(csv).doesNotContain("Head of delegation");
    }

    @Test
    void few_replies_are_not_shown_at_all() {
        long round = fixture.round(20);
        synthetic.fill(round, 4, 1);
        Visitor analyst = Visitor.with(server, Role.ANALYST);

        assertThat(analyst.get("/surveys/" + round).body())
                .contains("Fewer than 5 people replied")
                .doesNotContain("<meter");
        assertThat(analyst.get("/surveys/" + round + "/export.csv").body()).doesNotContain("Slow line");
    }

    private String link(long round) {
        return "/s/" + fixture.invitees(round).getFirst().token();
    }

    private static int bytes(HttpResponse<String> answer) {
        return answer.body().getBytes(StandardCharsets.UTF_8).length;
    }
}
