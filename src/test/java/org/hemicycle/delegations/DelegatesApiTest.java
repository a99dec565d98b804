package org.hemicycle.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignIns;
import org.hemicycle.accounts.Token;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class DelegatesApiTest {

    private static final String PASSWORD = "correct horse battery";

    private final ApplicationContext context;
    private final EmbeddedServer server;
    private final HttpClient client = HttpClient.newHttpClient();
    private String secret = "";
    private TestDelegations world;

    DelegatesApiTest(EmbeddedServer server) {
        this.context = server.getApplicationContext();
        this.server = server;
    }

    @BeforeEach
    void plan() {
        world = TestDelegations.withSeats(context);
        secret = signIn(Role.SECRETARY);
    }

    @Test
    void delegations_are_listed_in_pages() {
        world.open(false);

        assertThat(get("/sessions/" + world.id() + "/delegations?size=2&page=2").body())
                .contains("\"total\":6", "\"page\":2", "\"size\":2", "\"kind\":\"MEMBER\"");
        HttpResponse<String> missing = get("/sessions/999999999/delegations");
        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    void a_delegate_is_registered_changed_accredited_and_withdrawn() {
        String list = "/delegations/" + world.fiji().id() + "/delegates";

        HttpResponse<String> added =
                send("POST", list, "{\"name\":\"Ratu\",\"email\":\"" + world.mail("a") + "\",\"function\":\"HEAD\"}");
        assertThat(added.statusCode()).isEqualTo(201);
        String delegate = added.headers().firstValue("Location").orElseThrow().substring("/api/v1".length());
        assertThat(get(delegate).body()).contains("\"function\":\"HEAD\"", "\"sex\":\"NOT_STATED\"", "\"version\":0");
        assertThat(send("POST", list, "{\"name\":\"Ratu\",\"email\":\"" + world.mail("a") + "\"}")
                        .statusCode())
                .isEqualTo(422);

        assertThat(send("PUT", delegate, "{\"version\":0,\"position\":\"Director\"}")
                        .body())
                .contains("\"position\":\"Director\"", "\"name\":\"Ratu\"", "\"version\":1");
        HttpResponse<String> late = send("PUT", delegate, "{\"version\":0,\"name\":\"Other\"}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("\"status\":409");

        assertThat(send("POST", delegate + "/accreditation", "{\"decision\":\"REFUSED\"}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(send("POST", delegate + "/accreditation", "{\"decision\":\"ACCREDITED\"}")
                        .body())
                .contains("\"accreditation\":\"ACCREDITED\"");
        assertThat(get("/sessions/" + world.id() + "/participants").body())
                .contains("\"total\":1", "Ratu")
                .doesNotContain(world.mail("a"));
        assertThat(send("POST", delegate + "/withdrawal", "").body()).contains("\"withdrawnAt\":");
        assertThat(get("/sessions/" + world.id() + "/participants").body()).contains("\"total\":0");
    }

    @Test
    void what_makes_no_registration_is_refused_with_a_sentence() {
        String list = "/delegations/" + world.fiji().id() + "/delegates";

        assertThat(send("POST", list, "{\"name\":\"A\",\"email\":\"none\"}").body())
                .contains("not a mail address");
        assertThat(send("POST", list, "{\"name\":\"A\",\"email\":\"a@b.example\",\"function\":\"KING\"}")
                        .body())
                .contains("KING", "\"status\":422");
    }

    @Test
    void a_focal_point_is_named_with_the_version_that_is_stored() {
        String delegation = "/delegations/" + world.fiji().id();
        String focal = "{\"name\":\"F\",\"email\":\"f@d.example\",\"language\":\"fr\",\"version\":0}";

        assertThat(send("PUT", delegation + "/focal-point", focal).body())
                .contains("\"focalName\":\"F\"", "\"version\":1");
        assertThat(send("PUT", delegation + "/focal-point", focal).statusCode()).isEqualTo(409);
    }

    @Test
    void late_changes_are_listed_and_answered() {
        world.open(true);
        Delegation fiji = world.fiji();
        context.getBean(FocalDesk.class)
                .add(
                        By.focalPointOf(fiji),
                        fiji,
                        Particulars.of(
                                "Late",
                                Delegate.Function.ADVISER,
                                world.mail("l"),
                                "en",
                                "UTC",
                                Delegate.Presence.REMOTE));
        long change =
                context.getBean(LateDesk.class).waiting(world.id()).getFirst().number();

        assertThat(get("/sessions/" + world.id() + "/late-changes").body())
                .contains("\"kind\":\"ADD\"", "\"name\":\"Late\"", "focal point of Fiji");
        assertThat(send("POST", "/late-changes/" + change + "/acceptance", "").body())
                .contains("ACCEPTED");
        assertThat(send("POST", "/late-changes/" + change + "/refusal", "{}").statusCode())
                .isEqualTo(422);
        assertThat(world.all(fiji)).extracting(Delegate::name).containsExactly("Late");
    }

    @Test
    void a_help_desk_may_read_and_not_change() {
        world.delegate(world.fiji(), "A", world.mail("a"));
        secret = signIn(Role.HELP_DESK);

        assertThat(get("/sessions/" + world.id() + "/participants").statusCode())
                .isEqualTo(200);
        assertThat(send("POST", "/delegations/" + world.fiji().id() + "/delegates", "{}")
                        .statusCode())
                .isEqualTo(403);
    }

    private String signIn(Role role) {
        String email = UUID.randomUUID() + "@example.org";
        context.getBean(People.class)
                .add(email, "Program", PASSWORD, Language.ENGLISH, ZoneId.of("Pacific/Fiji"), Set.of(role));
        return switch (context.getBean(SignIns.class).open(email, PASSWORD)) {
            case SignIns.Opening.Opened opened -> opened.token();
            case SignIns.Opening.Failed failed -> throw new AssertionError(failed);
            case SignIns.Opening.Paused paused -> throw new AssertionError(paused);
        };
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path, "");
    }

    private HttpResponse<String> send(String method, String path, String body) {
        HttpRequest.BodyPublisher publisher =
                body.isEmpty() ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body);
        try {
            return client.send(
                    HttpRequest.newBuilder(URI.create(server.getURL() + "/api/v1" + path))
                            .header("Cookie", "sign-in=" + secret)
                            .header("X-CSRF-Token", Token.hash("csrf " + secret))
                            .header("Content-Type", "application/json")
                            .method(method, publisher)
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
