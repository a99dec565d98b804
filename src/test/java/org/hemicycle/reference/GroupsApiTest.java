package org.hemicycle.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.client.HttpClient;
import io.micronaut.http.client.annotation.Client;
import io.micronaut.http.client.exceptions.HttpClientResponseException;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class GroupsApiTest {

    private final HttpClient client;

    GroupsApiTest(@Client("/api/v1") HttpClient client) {
        this.client = client;
    }

    @ParameterizedTest
    @CsvSource({"2019-12-31, 47", "2021-09-01, 46", "2025-01-01, 44"})
    void the_least_developed_countries_are_counted_as_of_the_day(String asOf, int total) {
        Map<?, ?> members = get("/groups/LDC/members?asOf=" + asOf);

        assertThat(members.get("total")).isEqualTo(total);
        assertThat(items(members)).hasSize(total);
    }

    @Test
    void members_are_named_and_sorted_in_the_language_asked_for() {
        assertThat(items(get("/groups/UN-EEG/members?asOf=2020-06-09&lang=fr")))
                .startsWith(
                        Map.of("code", "AL", "name", "Albanie (l')"),
                        Map.of("code", "AM", "name", "Arménie (l')"),
                        Map.of("code", "AZ", "name", "Azerbaïdjan (l')"));
    }

    @Test
    void no_language_asked_for_means_the_readers() {
        HttpRequest<?> request =
                HttpRequest.GET("/groups/ITU-A/members").header("Accept-Language", "de, es-MX;q=0.8, en;q=0.1");

        assertThat(items(exchange(request))).contains(Map.of("code", "BR", "name", "Brasil (el)"));
    }

    @Test
    void no_language_known_means_english() {
        assertThat(items(get("/groups/LLDC/members")))
                .contains(Map.of("code", "LA", "name", "Lao People's Democratic Republic (the)"));
    }

    @Test
    void no_day_or_an_empty_one_means_today() {
        assertThat(get("/groups/LDC/members?asOf=")).isEqualTo(get("/groups/LDC/members"));
    }

    @Test
    void groups_are_listed_with_their_names() {
        Map<?, ?> groups = get("/groups?lang=es");

        assertThat(groups.get("total")).isEqualTo(14);
        assertThat(items(groups))
                .extracting(group -> group.get("name"))
                .contains("Países menos adelantados", "Región E (Asia y Australasia)");
    }

    @Test
    void an_unknown_group_is_not_found() {
        assertProblem("/groups/LCD/members", 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/groups/LDC/members?asOf=yesterday",
                "/groups/LDC/members?asOf=2019-02-30",
                "/groups/LDC/members?lang=de",
                "/groups?lang=de",
            })
    void a_malformed_day_or_language_is_a_bad_request(String uri) {
        assertProblem(uri, 400);
    }

    private Map<?, ?> get(String uri) {
        return exchange(HttpRequest.GET(uri));
    }

    private Map<?, ?> exchange(HttpRequest<?> request) {
        return client.toBlocking().retrieve(request, Map.class);
    }

    private void assertProblem(String uri, int status) {
        HttpClientResponseException failure = catchThrowableOfType(HttpClientResponseException.class, () -> get(uri));

        assertThat(failure.code()).isEqualTo(status);
        assertThat(failure.getResponse().getContentType())
                .hasValueSatisfying(type -> assertThat(type.getName()).isEqualTo("application/problem+json"));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> items(Map<?, ?> listing) {
        return (List<Map<String, Object>>) Objects.requireNonNull(listing.get("items"));
    }
}
