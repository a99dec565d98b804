package org.hemicycle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.TestSessions;
import org.hemicycle.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class RuleSetsTest {

    @Inject
    private ApplicationContext context;

    @Inject
    private EmbeddedServer server;

    @Inject
    private RuleSets ruleSets;

    @Inject
    private RuleSetRows rows;

    private Reader chief;
    private Visitor desk;
    private String name;

    @BeforeEach
    void signIn() {
        chief = TestReader.with(context, Role.CHIEF_INTERPRETER);
        desk = Visitor.with(server, Role.CHIEF_INTERPRETER);
        name = "Rules " + UUID.randomUUID();
    }

    @Test
    void the_united_nations_have_fourteen_interpreters_for_six_languages() {
        RuleSet rules = shipped("UN six languages");

        assertThat(List.of("ar", "zh", "en", "fr", "ru", "es"))
                .extracting(tag -> rules.team(tag, Mode.IN_PERSON, 180).team())
                .containsExactly(3, 3, 2, 2, 2, 2);
        assertThat(rules.team("zh").twoWay()).isTrue();
        assertThat(rules.team("ru").twoWay()).isFalse();
        assertThat(rules.value("retour")).isZero();
        assertThat(rules.regime(6, 6, false))
                .hasValueSatisfying(row -> assertThat(row.least()).isEqualTo(14));
    }

    @Test
    void a_conventional_team_grows_with_the_length_of_the_sitting() {
        RuleSet rules = shipped("AIIC conventional");

        assertThat(List.of(40, 41, 240, 241, 360, 361))
                .extracting(minutes -> rules.team("fr", Mode.IN_PERSON, minutes).team())
                .containsExactly(1, 2, 2, 3, 3, 4);
    }

    @Test
    void a_conventional_regime_asks_for_what_article_6_lists() {
        RuleSet rules = shipped("AIIC conventional");

        assertThat(rules.regime(3, 5, false).orElseThrow().least()).isEqualTo(9);
        assertThat(rules.regime(2, 1, true).orElseThrow().most()).isEqualTo(3);
        assertThat(rules.regime(7, 4, false).orElseThrow().least()).isEqualTo(8);
        assertThat(rules.regime(2, 2, false)).isEmpty();
    }

    @Test
    void remote_work_has_a_lower_week_than_work_in_the_room() {
        RuleSet rules = shipped("RSI 2020");

        assertThat(rules.strictest("sittingsPerWeek", List.of(Mode.VIRTUAL))).isEqualTo(5);
        assertThat(rules.strictest("sittingsPerWeek", List.of(Mode.IN_PERSON))).isEqualTo(7);
        assertThat(rules.strictest("sittingsPerWeek", List.of(Mode.IN_PERSON, Mode.VIRTUAL)))
                .isEqualTo(5);
        assertThat(rules.strictest("restMinutes", List.of(Mode.VIRTUAL))).isEqualTo(660);
    }

    @Test
    void sign_languages_have_teams_of_their_own_marked_as_proposed() {
        RuleSet rules = shipped("UN six languages");

        TeamStrength national = rules.team("ase", Mode.VIRTUAL, 40);
        TeamStrength international = rules.team("ils", Mode.VIRTUAL, 120);

        assertThat(national.team()).isEqualTo(2);
        assertThat(rules.team("bfi", Mode.VIRTUAL, 120).team()).isEqualTo(3);
        assertThat(international.team()).isEqualTo(4);
        assertThat(List.of(national, international))
                .allSatisfy(team -> assertThat(team.proposed()).isTrue())
                .allSatisfy(team -> assertThat(team.twoWay()).isTrue());
    }

    @Test
    void every_rule_has_a_source() {
        for (RuleSetRow row : ruleSets.all()) {
            RuleSet rules = ruleSets.find(row.id());
            assertThat(rules.rules())
                    .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
            assertThat(rules.teams())
                    .allSatisfy(team -> assertThat(team.source()).isNotBlank());
        }
    }

    @Test
    void a_body_works_under_the_newest_published_version_of_its_own_copy() {
        long body = TestSessions.draft(context).read().bodyId();
        assertThat(ruleSets.inForce(body).name()).isEqualTo("UN six languages");

        long draft = ruleSets.copy(chief, shipped("RSI 2020"), name, "ITU", body);
        assertThat(ruleSets.inForce(body).name()).isEqualTo("UN six languages");

        ruleSets.publish(chief, ruleSets.find(draft), 0);
        assertThat(ruleSets.inForce(body).id()).isEqualTo(draft);

        long next = ruleSets.nextVersion(chief, ruleSets.find(draft));
        changeDays(next, 1);
        ruleSets.publish(chief, ruleSets.find(next), 1);
        assertThat(ruleSets.inForce(body).version()).isEqualTo(2);
        assertThat(ruleSets.inForce(body).value("sittingsPerDay")).isEqualTo(1);
        assertThat(ruleSets.find(draft).value("sittingsPerDay")).isEqualTo(2);
    }

    @Test
    void a_published_version_is_changed_by_nobody() {
        long draft = ruleSets.copy(chief, shipped("RSI 2020"), name, "ITU", null);
        ruleSets.publish(chief, ruleSets.find(draft), 0);

        assertThatThrownBy(() -> changeDays(draft, 1)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ruleSets.discard(chief, ruleSets.find(draft))).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> rows.clearRules(draft)).hasMessageContaining("never changed");
        assertThatThrownBy(() -> ruleSets.nextVersion(chief, shipped("RSI 2020")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_line_has_one_draft_at_a_time_and_a_name_one_line() {
        long draft = ruleSets.copy(chief, shipped("RSI 2020"), name, "ITU", null);

        assertThatThrownBy(() -> ruleSets.copy(chief, shipped("RSI 2020"), name.toUpperCase(), "ILO", null))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> ruleSets.nextVersion(chief, ruleSets.find(draft)))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_draft_is_copied_changed_and_published_on_pages() {
        HttpResponse<String> copied = desk.post(
                "/rule-sets/" + shipped("UN six languages").id() + "/copies", "name", name, "organisation", "ITU");
        assertThat(copied.statusCode()).isEqualTo(303);
        long draft = rows.versions(name).getFirst().id();
        assertThat(desk.get("/rule-sets").body()).contains(name).contains("draft");

        HttpResponse<String> faulty = desk.post(
                "/rule-sets/" + draft,
                "revision",
                "0",
                "rule-0",
                "retour",
                "mode-0",
                "*",
                "value-0",
                "7",
                "source-0",
                "");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.body()).contains("A number from 0 to 1.", "is missing");
        assertThat(ruleSets.find(draft).rules()).isNotEmpty();

        List<String> fields = fields(draft);
        assertThat(desk.post("/rule-sets/" + draft, fields.toArray(String[]::new))
                        .statusCode())
                .isEqualTo(303);
        assertThat(ruleSets.find(draft).team("pt-BR").team()).isEqualTo(5);
        assertThat(desk.post("/rule-sets/" + draft, fields.toArray(String[]::new))
                        .body())
                .contains("Somebody else changed or published this in the meantime.");

        desk.post("/rule-sets/" + draft + "/publication", "revision", "1");
        assertThat(desk.get("/rule-sets/" + draft).body()).contains("published").contains("Portuguese");
        assertThat(desk.get("/api/v1/rule-sets/" + draft).body())
                .contains("\"key\":\"restMinutes\"")
                .contains("\"unit\":\"MINUTES\"")
                .contains("pt-BR");
        assertThat(desk.get("/api/v1/rule-sets?size=1").body()).contains("\"size\":1");
    }

    /** The form of a draft as the page shows it, and a team of five for Brazilian Portuguese. */
    private List<String> fields(long draft) {
        RuleSet rules = ruleSets.find(draft);
        List<String> fields = new ArrayList<>(List.of("revision", "0"));
        for (int row = 0; row < rules.rules().size(); row++) {
            Rule rule = rules.rules().get(row);
            fields.addAll(List.of("rule-" + row, rule.key(), "mode-" + row, rule.mode()));
            fields.addAll(List.of("value-" + row, rule.value() + "", "source-" + row, rule.source()));
        }
        fields.addAll(List.of("language-0", "*", "team-0", "2", "teamSource-0", "Convention"));
        fields.addAll(List.of("language-1", "pt-br", "team-1", "5", "teamSource-1", "Convention"));
        return fields;
    }

    private void changeDays(long draft, int sittings) {
        RuleSet rules = ruleSets.find(draft);
        ruleSets.change(
                chief,
                rules,
                rules.row().revision(),
                rules.rules().stream()
                        .map(rule -> rule.key().equals("sittingsPerDay")
                                ? new Rule(rule.key(), rule.mode(), sittings, rule.source(), rule.proposed())
                                : rule)
                        .toList(),
                rules.teams());
    }

    private RuleSet shipped(String called) {
        return ruleSets.find(rows.newest(called).orElseThrow().id());
    }
}
