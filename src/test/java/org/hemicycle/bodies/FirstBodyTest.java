package org.hemicycle.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.TestDatabase;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.Test;

class FirstBodyTest {

    @Test
    void an_empty_system_leads_a_secretary_to_the_first_body_and_then_to_its_members() {
        Map<String, Object> properties = new HashMap<>(TestDatabase.fresh("first_body"));
        properties.put("micronaut.server.port", -1);
        try (EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, properties)) {
            Visitor secretary = Visitor.with(server, Role.SECRETARY);
            assertThat(secretary.get("/").body()).contains("href=\"/bodies/new\"", "Establish the first body");
            assertThat(secretary.get("/bodies").body())
                    .contains("There is no governing body yet.", "class=\"button\" href=\"/bodies/new\"");
            assertThat(Visitor.with(server, Role.ANALYST).get("/").body()).doesNotContain("/bodies/new");

            secretary.post(
                    "/bodies",
                    "acronym",
                    "GB",
                    "name-en",
                    "Governing Body",
                    "hostCity",
                    "Geneva",
                    "zone",
                    "Europe/Zurich",
                    "regime",
                    "SYMMETRIC",
                    "passive",
                    "en");

            assertThat(secretary.get("/").body())
                    .contains("Governing Body", "Nobody has a seat here yet", "href=\"/bodies/1\"")
                    .doesNotContain("Establish the first body");
        }
    }
}
