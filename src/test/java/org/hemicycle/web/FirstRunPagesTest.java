package org.hemicycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.AtOnce;
import org.hemicycle.TestDatabase;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.Test;

class FirstRunPagesTest {

    @Test
    void of_two_who_start_an_empty_system_at_once_one_becomes_administrator_and_the_page_is_gone() {
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, onEmptyDatabase())) {
            Visitor stranger = Visitor.stranger(server);
            assertThat(stranger.get("/").headers().firstValue("Location")).contains("/first-run");
            assertThat(stranger.get("/first-run").statusCode()).isEqualTo(200);
            assertThat(stranger.post("/first-run", "email", "nobody", "password", "short")
                            .statusCode())
                    .isEqualTo(422);

            List<Integer> answers = AtOnce.both(() -> become(server, "first"), () -> become(server, "second"));

            assertThat(answers).containsOnlyOnce(303).doesNotContain(500);
            assertThat(server.getApplicationContext().getBean(People.class).all())
                    .singleElement()
                    .satisfies(person -> assertThat(person.roles()).containsExactly(Role.ADMINISTRATOR));
            assertThat(stranger.get("/").headers().firstValue("Location")).contains("/sign-in");
            assertThat(stranger.get("/first-run").statusCode()).isEqualTo(404);
            assertThat(become(server, "third")).isEqualTo(404);
        }
    }

    private static Map<String, Object> onEmptyDatabase() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh("first_run"));
        properties.put("micronaut.server.port", -1);
        return properties;
    }

    private static int become(EmbeddedServer server, String who) {
        return Visitor.stranger(server)
                .post(
                        "/first-run",
                        "email",
                        who + "@hemicycle.example",
                        "name",
                        who,
                        "password",
                        "a long enough password",
                        "zone",
                        "Europe/Zurich")
                .statusCode();
    }
}
