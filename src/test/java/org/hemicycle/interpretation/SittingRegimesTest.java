package org.hemicycle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.time.LocalDateTime;
import java.util.List;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.hemicycle.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The languages spoken at sittings and interpreted into. */
@MicronautTest(transactional = false)
class SittingRegimesTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);

    @Inject
    private ApplicationContext context;

    @Inject
    private EmbeddedServer server;

    @Inject
    private Regimes regimes;

    @Inject
    private JdbcOperations database;

    @Inject
    private TransactionOperations<Connection> transactions;

    private Reader chief;
    private Visitor desk;
    private TestSessions session;
    private Sitting sitting;
    private String here;

    @BeforeEach
    void plan() {
        chief = TestReader.with(context, Role.CHIEF_INTERPRETER);
        desk = Visitor.with(server, Role.CHIEF_INTERPRETER);
        session = TestSessions.draft(context);
        sitting = session.plenary(NOON);
        here = "/sittings/" + sitting.id();
    }

    @Test
    void without_a_regime_every_language_is_spoken_and_interpreted_into_as_the_rules_ask() {
        SittingRegime regime = regime();

        assertThat(regime.isSet()).isFalse();
        assertThat(regime.isSymmetric()).isTrue();
        assertThat(regime.floor()).containsExactly("en", "fr");
        assertThat(regime.booths()).extracting(BoothDemand::team).containsExactly(2, 2);
        assertThat(desk.get(here + "/languages").body())
                .contains("Symmetric: 2 languages are spoken")
                .contains("fourteen interpreters for six languages");
    }

    @Test
    void without_a_regime_languages_are_used_as_the_body_uses_them() {
        frenchIsOnlySpoken();

        assertThat(regime().floor()).containsExactly("en", "fr");
        assertThat(regime().booths()).extracting(BoothDemand::language).containsExactly("en");
        assertThat(context.getBean(HeardLanguages.class).of(chief, sitting))
                .extracting(HeardLanguages.Heard::language)
                .containsExactly("en");
        assertThat(desk.get(here + "/languages").body()).contains("Asymmetric: languages spoken: 2; booths: 1");
    }

    @Test
    void a_regime_can_be_asymmetric_and_have_a_sign_language() {
        HttpResponse<String> answer = desk.post(
                here + "/languages",
                "version",
                "0",
                "language-0",
                "en",
                "floor-0",
                "true",
                "booth-0",
                "true",
                "language-1",
                "pt-br",
                "floor-1",
                "true",
                "language-2",
                "ils",
                "booth-2",
                "true",
                "twoWay-2",
                "true",
                "language-3",
                "fr",
                "booth-3",
                "true",
                "team-3",
                "1");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        SittingRegime regime = regime();
        assertThat(regime.isSymmetric()).isFalse();
        assertThat(regime.floor()).containsExactly("en", "pt-BR");
        assertThat(regime.booths())
                .extracting(booth -> booth.language() + " " + booth.team())
                .containsExactly("en 2", "fr 1", "ils 4");
        assertThat(desk.get(here + "/languages").body())
                .contains("Asymmetric: languages spoken: 2; booths: 3; interpreters: 7.")
                .contains("International Sign", "sign language", "proposed")
                .contains("The team of French has 1, the rules ask for 2.")
                .contains("Nobody works alone for more than 40 minutes");
    }

    @Test
    void malformed_and_doubled_languages_are_refused_beside_their_row() {
        HttpResponse<String> answer = desk.post(
                here + "/languages",
                "version",
                "0",
                "language-0",
                "en",
                "floor-0",
                "true",
                "booth-0",
                "true",
                "language-1",
                "EN",
                "booth-1",
                "true",
                "language-2",
                "x--y",
                "booth-2",
                "true",
                "language-3",
                "fr",
                "floor-3",
                "true",
                "team-3",
                "2");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("en is named twice.", "is no language tag", "A team needs a booth");
        assertThat(regime().isSet()).isFalse();
    }

    @Test
    void the_second_of_two_who_set_languages_is_told_and_overwrites_nothing() {
        regimes.set(chief, sitting, 0, List.of("en"), List.of(new Regimes.Wanted("fr", null, false)));

        HttpResponse<String> answer = desk.post(
                here + "/languages", "version", "0", "language-0", "ru", "floor-0", "true", "booth-0", "true");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Test CHIEF_INTERPRETER changed this on")
                .contains("Nothing was overwritten");
        assertThat(regime().floor()).containsExactly("en");
        desk.post(here + "/languages/removal", "version", "1");
        assertThat(regime().isSet()).isFalse();
    }

    @Test
    void programs_read_and_set_languages() {
        assertThat(desk.get("/api/v1" + here + "/languages").body()).contains("\"version\":0", "\"symmetric\":true");

        HttpResponse<String> answer = desk.json(
                "PUT",
                "/api/v1" + here + "/languages",
                "{\"version\":0,\"floor\":[\"en\",\"zh\"],\"booths\":[{\"language\":\"zh\",\"twoWay\":true}]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"team\":3").contains("\"symmetric\":false");
        assertThat(desk.json(
                                "PUT",
                                "/api/v1" + here + "/languages",
                                "{\"version\":1,\"floor\":[\"x--y\"],\"booths\":[]}")
                        .body())
                .contains("x--y: ");
    }

    private void frenchIsOnlySpoken() {
        transactions.executeWrite(status -> database.prepareStatement("""
                UPDATE working_language SET active = false
                WHERE language = 'fr' AND body_id = (SELECT body_id FROM session WHERE id = ?)""", statement -> {
            statement.setLong(1, session.session());
            return statement.executeUpdate();
        }));
    }

    private SittingRegime regime() {
        return regimes.of(sitting, regimes.rules(sitting));
    }
}
