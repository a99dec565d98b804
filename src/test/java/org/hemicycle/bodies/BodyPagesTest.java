package org.hemicycle.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.hemicycle.AtOnce;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Sessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class BodyPagesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private Bodies bodies;

    @Inject
    private Audit audit;

    private Visitor secretary;

    @BeforeEach
    void signIn() {
        secretary = Visitor.with(server, Role.SECRETARY);
    }

    @Test
    void a_body_is_established_with_names_in_six_scripts_languages_and_a_quorum() {
        String acronym = TestBodies.acronym();

        HttpResponse<String> answer = secretary.post(
                "/bodies",
                fields(
                        acronym,
                        "name-ar",
                        "المجلس",
                        "name-zh",
                        "理事会",
                        "name-ru",
                        "Совет",
                        "further",
                        "pt, ILS ase",
                        "quorumKind",
                        "MORE_THAN",
                        "quorum",
                        "1/2",
                        "quorumSource",
                        "Rules of procedure, 14.1"));

        assertThat(answer.statusCode()).isEqualTo(303);
        Body body = bodies.byAcronym(acronym, Language.CHINESE).orElseThrow();
        assertThat(body.name()).isEqualTo("理事会");
        assertThat(bodies.find(body.number(), Language.SPANISH).orElseThrow().name())
                .isEqualTo("Council of =1+1");
        assertThat(bodies.workingLanguages(body.number())).containsExactly("ase", "en", "fr", "ils", "pt");
        String page = secretary.get("/bodies/" + body.number() + "?lang=ru").body();
        assertThat(page).contains("Совет", "1 из 0", "больше 1/2 занятых мест", "Португальский", "Международные жесты");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "acronym||Please fill this in.",
                "acronym|not an acronym|Up to 31 Latin letters",
                "name-en||Please fill this in.",
                "zone|Mars/Olympus|This time zone is not known.",
                "hostCity||Please fill this in.",
                "further|xq-nonsense-q|is not the tag of a language",
                "quorumKind|NUMBER|Please write a whole number above zero.",
                "quorumKind|AT_LEAST|Please write a fraction as 1/2",
                "parent|999999999|Please choose one of the list.",
                "ruleSet|no such|Please choose one of the list.",
            })
    void what_cannot_be_is_told_beside_its_field(String field, String value, String sentence) {
        HttpResponse<String> answer = secretary.post(
                "/bodies", fields(TestBodies.acronym(), field, value == null ? "" : value, "quorum", "many"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence);
    }

    @Test
    void an_acronym_is_that_of_one_body_in_whatever_case() {
        Body body = TestBodies.empty(server.getApplicationContext());

        HttpResponse<String> answer =
                secretary.post("/bodies", fields(body.acronym().toUpperCase(Locale.ROOT)));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is the acronym of “A body” already.");
    }

    @Test
    void in_an_asymmetric_regime_a_language_may_be_spoken_and_not_interpreted_into() {
        String acronym = TestBodies.acronym();
        secretary.post(
                "/bodies", fields(acronym, "regime", "ASYMMETRIC", "passive", "en", "passive", "ru", "active", "zh"));

        Body body = bodies.byAcronym(acronym, Language.ENGLISH).orElseThrow();
        assertThat(bodies.languages(body.number()))
                .contains(new WorkingLanguage("ru", false, true), new WorkingLanguage("zh", true, false));
        assertThat(secretary.get("/bodies/" + body.number()).body()).contains("spoken only", "interpreted into only");
    }

    @Test
    void of_two_secretaries_who_edit_one_body_the_second_is_told_who_changed_what() {
        Body body = TestBodies.empty(server.getApplicationContext());
        Visitor other = Visitor.with(server, Role.SECRETARY);

        HttpResponse<String> first =
                other.post(edit(body), fields(body.acronym(), "version", version(body), "hostCity", "Vienna"));
        HttpResponse<String> second =
                secretary.post(edit(body), fields(body.acronym(), "version", version(body), "hostCity", "Nairobi"));

        assertThat(first.statusCode()).isEqualTo(303);
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Somebody changed this body after you opened it; nothing was overwritten.")
                .contains("Visitor changed: names, Host city (")
                .contains("value=\"Nairobi\"");
        assertThat(TestBodies.read(server.getApplicationContext(), body.number())
                        .hostCity())
                .isEqualTo("Vienna");
    }

    @Test
    void of_two_secretaries_at_the_same_moment_one_is_stored() {
        Body body = TestBodies.empty(server.getApplicationContext());

        List<Integer> answers = AtOnce.both(
                () -> secretary
                        .post(edit(body), fields(body.acronym(), "version", version(body), "hostCity", "Vienna"))
                        .statusCode(),
                () -> secretary
                        .post(edit(body), fields(body.acronym(), "version", version(body), "hostCity", "Nairobi"))
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(303, 422);
        assertThat(TestBodies.read(server.getApplicationContext(), body.number())
                        .version())
                .isEqualTo(body.version() + 1);
    }

    @Test
    void a_body_cannot_belong_to_one_that_belongs_to_it_and_takes_its_rules_from_above() {
        Body council = TestBodies.empty(server.getApplicationContext());
        String acronym = TestBodies.acronym();
        secretary.post(
                edit(council), fields(council.acronym(), "version", version(council), "ruleSet", "UN six languages"));
        secretary.post("/bodies", fields(acronym, "parent", council.number() + "", "name-en", "Screening Group"));
        Body group = bodies.byAcronym(acronym, Language.ENGLISH).orElseThrow();

        HttpResponse<String> circle =
                secretary.post(edit(council), fields(council.acronym(), "version", "2", "parent", group.number() + ""));

        assertThat(circle.body()).contains("A body can’t belong to itself, nor to one that belongs to it.");
        assertThat(bodies.ruleSet(group.number())).contains("UN six languages");
        assertThat(secretary.get("/bodies/" + group.number()).body())
                .contains("UN six languages", "of the body it belongs to");
        assertThat(secretary.get("/bodies/" + council.number()).body()).contains("Screening Group");
        assertThat(delete(council, 2).body()).contains("cannot be deleted: other bodies belong to it.");
    }

    @Test
    void a_body_is_deleted_only_if_no_session_stands_on_it() {
        Body body = TestBodies.of(server.getApplicationContext(), "FJ");
        Body free = TestBodies.of(server.getApplicationContext(), "FJ");
        server.getApplicationContext()
                .getBean(Sessions.class)
                .plan(
                        body.number(),
                        "S" + TestBodies.acronym(),
                        Mode.VIRTUAL,
                        "Europe/Zurich",
                        LocalDate.of(2020, 6, 9),
                        LocalDate.of(2020, 6, 12),
                        Map.of(Language.ENGLISH, "A session"));

        assertThat(delete(body, body.version()).body())
                .contains(body.acronym() + " cannot be deleted: sessions or other records stand on it.");
        assertThat(delete(free, free.version()).statusCode()).isEqualTo(303);
        assertThat(bodies.find(free.number(), Language.ENGLISH)).isEmpty();
        assertThat(audit.newest(20, 0))
                .anySatisfy(entry -> assertThat(entry.subject()).startsWith(free.acronym()));
    }

    @Test
    void a_copy_has_the_members_of_a_day_for_a_new_term() {
        Body body = TestBodies.of(server.getApplicationContext(), "FJ", "TO", "WS");
        bodies.seat(body.number(), "NR", "A", LocalDate.of(2023, 1, 1), LocalDate.of(2026, 12, 31));
        secretary.post(
                "/bodies/" + body.number() + "/observers",
                "kind",
                "ORGANISATION",
                "name-en",
                "Pacific Forum",
                "reason",
                "Resolution 1",
                "first",
                "2019-01-01",
                "last",
                "");
        String acronym = TestBodies.acronym();

        HttpResponse<String> answer = secretary.post(
                "/bodies/" + body.number() + "/copy",
                "acronym",
                acronym,
                "asOf",
                "2022-06-01",
                "first",
                "2023-01-01",
                "last",
                "2026-12-31",
                "observers",
                "true");

        assertThat(answer.statusCode()).isEqualTo(303);
        Body copy = bodies.byAcronym(acronym, Language.FRENCH).orElseThrow();
        assertThat(copy.name()).isEqualTo("Un organe");
        assertThat(bodies.workingLanguages(copy.number())).containsExactly("en", "fr");
        assertThat(bodies.members(copy.number(), LocalDate.of(2022, 12, 31))).isEmpty();
        assertThat(bodies.members(copy.number(), LocalDate.of(2023, 1, 1))).containsExactly("FJ", "TO", "WS");
        assertThat(server.getApplicationContext()
                        .getBean(Observers.class)
                        .asOf(copy.number(), LocalDate.of(2024, 1, 1), Language.ENGLISH))
                .extracting(Observer::name)
                .containsExactly("Pacific Forum");
        assertThat(bodies.members(body.number(), LocalDate.of(2022, 6, 1))).hasSize(3);
    }

    @Test
    void an_analyst_reads_bodies_and_changes_none() {
        Body body = TestBodies.of(server.getApplicationContext(), "FJ");
        Visitor analyst = Visitor.with(server, Role.ANALYST);

        assertThat(analyst.get("/bodies/" + body.number() + "?asOf=2020-06-09").body())
                .contains("Fiji")
                .doesNotContain("/edit", "seats/new");
        assertThat(analyst.get("/bodies").body()).doesNotContain("/bodies/new");
        assertThat(analyst.post(edit(body)).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> delete(Body body, int version) {
        return secretary.post("/bodies/" + body.number() + "/deletion", "version", version + "");
    }

    private static String edit(Body body) {
        return "/bodies/" + body.number();
    }

    private static String version(Body body) {
        return Integer.toString(body.version());
    }

    /** A sound form, with some fields said otherwise. */
    private static String[] fields(String acronym, String... other) {
        List<String> fields = new ArrayList<>(List.of(
                "acronym",
                acronym,
                "name-en",
                "Council of =1+1",
                "hostCity",
                "Geneva",
                "zone",
                "Europe/Zurich",
                "regime",
                "SYMMETRIC",
                "passive",
                "en",
                "active",
                "fr",
                "quorumSource",
                "A rule"));
        List<String> said = Arrays.asList(other);
        for (int i = 0; i < said.size(); i += 2) {
            int known = fields.indexOf(said.get(i));
            if (known >= 0 && known % 2 == 0 && !said.get(i).equals("passive")) {
                fields.set(known + 1, said.get(i + 1));
            } else {
                fields.addAll(said.subList(i, i + 2));
            }
        }
        return fields.toArray(String[]::new);
    }
}
