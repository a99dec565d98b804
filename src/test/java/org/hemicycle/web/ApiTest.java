package org.hemicycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.http.HttpMethod;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.Test;

/** What every program relies on, whichever room answers it. */
@MicronautTest(transactional = false)
class ApiTest {

    private static final Pattern TOKEN = Pattern.compile("hemicycle_[A-Za-z0-9_-]{43}");
    private static final String SECURED = "/api/v1/imports/nothing";

    @Inject
    private EmbeddedServer server;

    @Inject
    private Router router;

    @Test
    void the_description_names_every_address_for_programs_and_no_other() throws IOException {
        JsonNode paths = description().path("paths");
        List<String> described = new ArrayList<>();
        paths.properties()
                .forEach(path -> path.getValue()
                        .fieldNames()
                        .forEachRemaining(
                                method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

        assertThat(described)
                .containsExactlyInAnyOrderElementsOf(router.uriRoutes()
                        .filter(route -> route.getHttpMethod() != HttpMethod.HEAD)
                        .map(route -> route.getHttpMethodName() + " "
                                + route.getUriMatchTemplate().toPathString())
                        .filter(route -> route.contains(" /api/v1/"))
                        .distinct()
                        .toList());
    }

    @Test
    void the_description_says_what_may_be_left_out_and_who_may_ask() throws IOException {
        JsonNode members = description().at("/paths/~1api~1v1~1groups~1{code}~1members/get");
        JsonNode imports = description().at("/paths/~1api~1v1~1imports~1{id}/get");

        assertThat(members.path("parameters").findValuesAsText("name")).contains("code", "asOf", "lang");
        members.path("parameters")
                .forEach(parameter -> assertThat(parameter.path("required").asBoolean())
                        .as(parameter.path("name").asText())
                        .isEqualTo(parameter.path("in").asText().equals("path")));
        assertThat(members.has("security")).isFalse();
        assertThat(imports.path("parameters").findValuesAsText("name")).containsExactly("id");
        assertThat(imports.path("x-roles")).hasSize(3);
    }

    @Test
    void no_schema_is_referred_to_that_is_not_there() throws IOException {
        JsonNode all = description();

        assertThat(all.findValuesAsText("$ref"))
                .isNotEmpty()
                .allSatisfy(
                        reference -> assertThat(all.at(reference.substring(1)).isMissingNode())
                                .as(reference)
                                .isFalse());
    }

    @Test
    void the_page_shows_the_addresses() {
        assertThat(Visitor.stranger(server).get("/api").body())
                .contains("/api/v1/groups/{code}/members", "/api/openapi.json");
    }

    @Test
    void a_program_acts_for_the_person_who_made_its_token_until_it_is_taken_back() {
        Visitor person = Visitor.with(server, Role.SECRETARY);
        String page = person.post("/my/tokens", "/my/tokens", Map.of("name", "Timetable display", "days", "30"))
                .body();
        Matcher token = TOKEN.matcher(page);
        assertThat(token.find()).isTrue();

        assertThat(ask("GET", SECURED, token.group()).statusCode()).isEqualTo(404);
        assertThat(ask("DELETE", SECURED, token.group()).statusCode()).isEqualTo(404);
        String list = person.get("/my/tokens").body();
        assertThat(list).contains("Timetable display").doesNotContain(token.group());

        Matcher revocation = Pattern.compile("/my/tokens/(\\d+)/revocation").matcher(list);
        assertThat(revocation.find()).isTrue();
        person.post("/my/tokens", revocation.group(), Map.of());
        assertThat(ask("GET", SECURED, token.group()).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_opens_the_api_and_no_page() {
        Visitor person = Visitor.with(server, Role.SECRETARY);
        Matcher token = TOKEN.matcher(person.post("/my/tokens", "/my/tokens", Map.of("name", "Display", "days", "1"))
                .body());
        assertThat(token.find()).isTrue();

        assertThat(ask("GET", "/sessions", token.group()).statusCode()).isEqualTo(303);
    }

    @Test
    void a_program_without_a_right_token_is_told_so() {
        HttpResponse<String> answer = ask("GET", SECURED, "hemicycle_wrong");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    private JsonNode description() throws IOException {
        return new ObjectMapper()
                .readTree(Visitor.stranger(server).get("/api/openapi.json").body());
    }

    private HttpResponse<String> ask(String method, String path, String token) {
        try {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(server.getURI().resolve(path))
                                    .header("Authorization", "Bearer " + token)
                                    .method(method, HttpRequest.BodyPublishers.noBody())
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
