package org.hemicycle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rule sets go from house to house as files. */
@MicronautTest(transactional = false)
class RuleSetFilesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private RuleSets ruleSets;

    private Visitor desk;
    private String name;
    private RuleSet origin;

    @BeforeEach
    void signIn() {
        desk = Visitor.with(server, Role.CHIEF_INTERPRETER);
        name = "Rules " + UUID.randomUUID();
        origin = ruleSets.all().stream()
                .filter(row -> row.name().equals("AIIC conventional"))
                .findFirst()
                .map(row -> ruleSets.find(row.id()))
                .orElseThrow();
    }

    @Test
    void a_rule_set_saved_and_taken_in_is_a_draft_of_the_same_rules() {
        HttpResponse<String> saved = desk.get("/rule-sets/" + origin.id() + "/export.json");
        assertThat(saved.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(shown -> assertThat(shown).contains("attachment"));

        HttpResponse<String> answer = upload(saved.body(), name);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        RuleSet taken = taken(answer);
        assertThat(taken.row().isPublished()).isFalse();
        assertThat(taken.row().organisation()).isEqualTo("Another house");
        assertThat(taken.rules()).isEqualTo(origin.rules());
        assertThat(taken.teams()).isEqualTo(origin.teams());
        assertThat(taken.regimes()).isEqualTo(origin.regimes());
    }

    @Test
    void a_name_that_is_taken_and_a_file_that_is_none_are_told_beside_the_file() {
        String file = desk.get("/rule-sets/" + origin.id() + "/export.json").body();

        assertThat(upload(file, origin.name()).statusCode()).isEqualTo(422);
        HttpResponse<String> answer = upload("no rules", name);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This is not the JSON of a rule set", "value=\"" + name + "\"");
        assertThat(upload("{}", name).statusCode()).isEqualTo(422);
    }

    @Test
    void a_program_is_told_each_row_that_cannot_be() {
        String file = desk.get("/api/v1/rule-sets/" + origin.id())
                .body()
                .replace("\"name\":\"AIIC conventional\"", "\"name\":\"" + name + "\"");

        HttpResponse<String> shipped = desk.json("POST", "/api/v1/rule-sets", file);
        assertThat(shipped.statusCode()).isEqualTo(422);
        assertThat(shipped.body()).contains("organisation: ");

        String ours = file.replace("\"organisation\":\"*\"", "\"organisation\":\"A house\"");
        HttpResponse<String> broken =
                desk.json("POST", "/api/v1/rule-sets", ours.replaceFirst("\"least\":\\d+", "\"least\":0"));
        assertThat(broken.statusCode()).isEqualTo(422);
        assertThat(broken.body()).contains("regimes[0]: ");

        HttpResponse<String> added = desk.json("POST", "/api/v1/rule-sets", ours);
        assertThat(added.statusCode()).as(added.body()).isEqualTo(201);
        assertThat(added.body()).contains(name, "\"organisation\":\"A house\"");
        assertThat(Visitor.with(server, Role.SECRETARY)
                        .json("POST", "/api/v1/rule-sets", ours)
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> upload(String file, String called) {
        return desk.upload(
                "/rule-sets/files",
                "rules.json",
                file.getBytes(StandardCharsets.UTF_8),
                "name",
                called,
                "organisation",
                "Another house");
    }

    private RuleSet taken(HttpResponse<String> answer) {
        String place = answer.headers().firstValue("Location").orElseThrow();
        return ruleSets.find(Long.parseLong(place.substring(place.lastIndexOf('/') + 1)));
    }
}
