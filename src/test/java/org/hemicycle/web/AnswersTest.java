package org.hemicycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.annotation.Property;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
@Property(name = "hemicycle.test.broken", value = "true")
class AnswersTest {

    private static final String PASSWORD = "as good as any other";

    @Inject
    private EmbeddedServer server;

    @Inject
    private People people;

    private Visitor stranger;

    @BeforeEach
    void come() {
        stranger = Visitor.stranger(server);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/sign-in", "/no-such-page", "/sessions", "/broken", "/api/v1/groups", "/assets/hemicycle.css"})
    void every_answer_keeps_the_browser_safe(String path) {
        assertThat(stranger.get(path).headers().map())
                .containsKeys(
                        "Content-Security-Policy",
                        "Referrer-Policy",
                        "X-Content-Type-Options",
                        "Cross-Origin-Opener-Policy");
        assertThat(stranger.get(path).headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy)
                        .contains("default-src 'self'", "frame-ancestors 'self'")
                        .doesNotContain("unsafe"));
    }

    @Test
    void pages_are_not_kept_and_assets_are() {
        assertThat(stranger.get("/sign-in").headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(stranger.get("/assets/hemicycle.css").headers().firstValue("Cache-Control"))
                .hasValueSatisfying(kept -> assertThat(kept).contains("immutable"));
    }

    @ParameterizedTest
    @CsvSource({
        "/no-such-page, 404, There is no such page.",
        "/sessions/7/nothing, 404, There is no such page.",
        "/broken, 500, Something went wrong on our side.",
        "/broken-halfway, 500, Something went wrong on our side.",
        "/still-used, 409, This cannot be removed"
    })
    void a_failure_is_a_page_for_a_person(String path, int status, String sentence) {
        HttpResponse<String> answer = stranger.get(path + "?lang=en");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).contains("<html lang=\"en\"", sentence).doesNotContain("secret");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/no-such-thing, 404",
        "/api/v1/groups/NO-SUCH-GROUP/members, 404",
        "/api/v1/closed, 401",
        "/api/v1/broken, 500"
    })
    void a_failure_is_problem_details_for_a_program(String path, int status) {
        HttpResponse<String> answer = stranger.get(path);

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body())
                .contains("\"status\":" + status, "\"title\":", "\"detail\":")
                .doesNotContain("secret");
    }

    @Test
    void a_failure_speaks_the_language_of_the_reader() {
        assertThat(stranger.get("/no-such-page?lang=ar").body())
                .contains(
                        "<html lang=\"ar\"",
                        "dir=\"rtl\"",
                        Messages.in(Language.ARABIC).text("failure.no-such-page"));
    }

    @Test
    void a_refusal_from_deep_inside_speaks_the_language_of_the_reader() {
        for (Language language : Language.values()) {
            assertThat(stranger.get("/refused?lang=" + language.tag()).body())
                    .contains(Messages.in(language).text("form.too-long", 7));
        }
    }

    @Test
    void a_number_that_is_none_is_the_askers_mistake() {
        assertThat(Visitor.with(server, Role.SECRETARY).get("/sessions/seven").statusCode())
                .isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "/\t/evil.example",
                "javascript:alert(1)",
                "evil.example",
                "/a|b",
                "/%zz",
                ""
            })
    void a_sign_in_leads_nowhere_but_into_the_house(String next) {
        assertThat(placeAfterSignIn(next)).isEqualTo("/");
    }

    @Test
    void a_sign_in_leads_to_the_page_that_was_asked_for() {
        assertThat(placeAfterSignIn("/sessions/7?lang=fr")).isEqualTo("/sessions/7?lang=fr");
    }

    @Test
    void a_wrong_password_and_an_unknown_address_get_the_same_answer() {
        String known = somebody();

        HttpResponse<String> wrong = stranger.post("/sign-in", "email", known, "password", "something else");
        HttpResponse<String> unknown = stranger.post("/sign-in", "email", "x" + known, "password", "something else");

        assertThat(wrong.statusCode()).isEqualTo(422).isEqualTo(unknown.statusCode());
        assertThat(wrong.body()).isEqualTo(unknown.body().replace("x" + known, known));
    }

    @Test
    void a_sign_out_ends_the_sign_in_everywhere() {
        Visitor secretary = Visitor.with(server, Role.SECRETARY);
        assertThat(secretary.get("/sessions").statusCode()).isEqualTo(200);

        secretary.post("/sign-out");

        assertThat(secretary.get("/sessions").statusCode()).isEqualTo(303);
    }

    private String placeAfterSignIn(String next) {
        return stranger.post("/sign-in", "email", somebody(), "password", PASSWORD, "next", next)
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private String somebody() {
        String email = UUID.randomUUID() + "@answers.example";
        people.add(email, "Somebody", PASSWORD, Language.ENGLISH, ZoneId.of("UTC"), Set.of(Role.ANALYST));
        return email;
    }
}
