package org.hemicycle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What programs say of interpreters, booths and platforms. */
@MicronautTest(transactional = false)
class InterpreterFactsApiTest {

    @Inject
    private ApplicationContext context;

    @Inject
    private EmbeddedServer server;

    @Inject
    private Facts facts;

    private Visitor program;
    private TestSessions session;
    private long who;
    private String here;

    @BeforeEach
    void signIn() {
        program = Visitor.with(server, Role.CHIEF_INTERPRETER);
        session = TestSessions.draft(context);
        who = TestInterpreters.engage(context, "fr", "en", session.platform()).number();
        here = "/api/v1/interpreters/" + who;
    }

    @Test
    void a_training_takes_the_place_of_the_earlier_one_and_can_be_struck() {
        String training = here + "/trainings/" + platform();

        assertThat(program.json("PUT", training, "{\"trainedOn\":\"2020-06-01\",\"trainer\":\"Somebody\"}")
                        .body())
                .contains("\"trainedOn\":\"2020-06-01\"", "Somebody", "\"claimed\":false");
        assertThat(facts.trainings(who))
                .singleElement()
                .satisfies(one -> assertThat(one.trainedOn()).isEqualTo(LocalDate.of(2020, 6, 1)));
        assertThat(program.json("PUT", here + "/trainings/no-such", "{\"trainedOn\":\"2020-06-01\"}")
                        .statusCode())
                .isEqualTo(404);

        assertThat(program.json("DELETE", training, "").statusCode()).isEqualTo(204);
        assertThat(facts.trainings(who)).isEmpty();
    }

    @Test
    void only_a_claimed_training_is_confirmed() {
        String confirmation = here + "/trainings/" + platform() + "/confirmation";
        facts.train(who, session.platform(), LocalDate.of(2020, 6, 1), null, "Themselves", true);

        assertThat(program.json("POST", confirmation, "").body()).contains("\"claimed\":false");
        assertThat(program.json("POST", confirmation, "").statusCode()).isEqualTo(404);
    }

    @Test
    void a_setup_without_a_wire_does_not_pass() {
        String wireless = "{\"wired\":false,\"ups\":true,\"mbitDown\":100,\"mbitUp\":100}";

        assertThat(program.json("PUT", here + "/setups/2020-06-02", wireless).body())
                .contains("\"checkedOn\":\"2020-06-02\"", "\"passed\":false");
        assertThat(program.json("PUT", here + "/setups/2020-06-02", wireless.replace("false", "true"))
                        .body())
                .contains("\"passed\":true");
        assertThat(program.json("PUT", here + "/setups/2020-06-02", wireless.replace(":100", ":-1"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(program.json("DELETE", here + "/setups/2020-06-02", "").statusCode())
                .isEqualTo(204);
        assertThat(facts.setups(who)).isEmpty();
    }

    @Test
    void a_preference_is_about_a_body_or_a_colleague_and_not_about_oneself() {
        long other =
                TestInterpreters.engage(context, "fr", "en", session.platform()).number();

        assertThat(program.json("POST", here + "/preferences", "{\"kind\":\"EXCLUDED\",\"colleague\":" + other + "}")
                        .body())
                .contains("\"kind\":\"EXCLUDED\"", "\"colleague\":" + other);
        assertThat(program.json("POST", here + "/preferences", "{\"kind\":\"EXCLUDED\",\"colleague\":" + who + "}")
                        .statusCode())
                .isEqualTo(422);
        long entry = facts.preferences(who).getFirst().id();
        assertThat(program.json("DELETE", here + "/preferences/" + entry, "").statusCode())
                .isEqualTo(204);
        assertThat(program.json("DELETE", here + "/preferences/" + entry, "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void booths_have_sizes_and_dated_occupancies() {
        String booths = "/api/v1/rooms/" + session.room() + "/booths";

        assertThat(program.json("PUT", booths + "/sizes", "{\"1\":2}").body())
                .contains("\"sizes\":[{\"booth\":1,\"people\":2}]");
        assertThat(program.json("PUT", booths + "/sizes", "{\"99\":2}").statusCode())
                .isEqualTo(422);
        String lifted = "{\"occupancy\":3,\"source\":\"Distancing lifted\",\"validFrom\":\"2020-06-09\"}";
        assertThat(program.json("POST", booths + "/occupancies", lifted).statusCode())
                .isEqualTo(201);
        assertThat(program.json("POST", booths + "/occupancies", lifted).statusCode())
                .isEqualTo(422);
        assertThat(program.get(booths).body()).contains("Distancing lifted", "\"validFrom\":\"2020-06-09\"");
    }

    @Test
    void a_limit_of_a_platform_is_changed_only_by_who_saw_it() {
        String limit = "/api/v1/channel-limits/" + platform() + "/INTERPRETERS";

        assertThat(program.json("PUT", limit, "{\"most\":3,\"source\":\"Its handbook\"}")
                        .body())
                .contains("\"most\":3", "\"version\":0");
        assertThat(program.json("PUT", limit, "{\"most\":4,\"source\":\"x\"}").statusCode())
                .isEqualTo(422);
        assertThat(program.json("PUT", limit, "{\"most\":4,\"source\":\"x\",\"version\":0}")
                        .body())
                .contains("\"most\":4", "\"version\":1");
        assertThat(program.get("/api/v1/channel-limits?size=500").body()).contains(platform());
        assertThat(program.json("DELETE", limit + "?version=0", "").statusCode())
                .isEqualTo(422);
        assertThat(program.json("DELETE", limit + "?version=1", "").statusCode())
                .isEqualTo(204);
    }

    private String platform() {
        return context.getBean(Platforms.class).all().stream()
                .filter(platform -> platform.id() == session.platform())
                .findFirst()
                .orElseThrow()
                .code();
    }
}
