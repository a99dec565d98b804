package org.hemicycle.participation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class ParticipationPagesTest {

    private static final String NEW = "/participation/imports/new";

    private final Visitor analyst;
    private final Visitor interpreter;
    private final ParticipationImports imports;
    private final Meetings meetings;

    ParticipationPagesTest(EmbeddedServer server, ParticipationImports imports, Meetings meetings) {
        this.analyst = Visitor.with(server, Role.ANALYST);
        this.interpreter = Visitor.with(server, Role.INTERPRETER);
        this.imports = imports;
        this.meetings = meetings;
    }

    @ParameterizedTest
    @ValueSource(strings = {"/participation", NEW, "/comparisons", "/comparisons/new", "/api/v1/comparisons/1"})
    void only_those_with_the_role_come_in(String path) {
        assertThat(interpreter.get(path).statusCode()).isEqualTo(403);
    }

    @Test
    void a_file_is_looked_through_before_it_is_stored() {
        String name = "Plenary " + UUID.randomUUID();
        String draft = uploaded(name + ",2020-06,FJ,remote,4\n" + name + ",2020-06,,remote,3");

        assertThat(analyst.get(draft).body()).contains("Store these figures", name);
        assertThat(meetings.find(name, 2020, CountName.ACCREDITED)).isEmpty();

        HttpResponse<String> confirmed = analyst.post(draft, draft + "/confirmation", Map.of());

        assertThat(confirmed.headers().firstValue("Location")).contains("/participation");
        assertThat(meetings.find(name, 2020, CountName.ACCREDITED)).isPresent();
        assertThat(analyst.get("/participation").body()).contains(name, "accredited");
    }

    @Test
    void a_faulty_file_is_shown_line_by_line_and_never_stored() {
        String name = "Plenary " + UUID.randomUUID();
        String draft = uploaded(name + ",2020-06,FJ,remote,4\n" + name + ",2020-06,XX,asleep,many");

        assertThat(analyst.get(draft).body())
                .contains("Nothing was stored.", "“XX” is no country code", "“asleep”", "“many”")
                .doesNotContain("Store these figures");
        assertThat(analyst.post(draft, draft + "/confirmation", Map.of()).statusCode())
                .isEqualTo(422);
        assertThat(meetings.find(name, 2020, CountName.ACCREDITED)).isEmpty();
    }

    @Test
    void the_same_meeting_is_not_stored_twice_under_one_count() {
        String lines = "Plenary " + UUID.randomUUID() + ",2020-06,FJ,remote,4";
        String first = uploaded(lines);
        String second = uploaded(lines);
        analyst.post(first, first + "/confirmation", Map.of());

        assertThat(analyst.get(second).body()).contains("is stored already with the count “accredited”");
        assertThat(analyst.post(second, second + "/confirmation", Map.of()).statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_form_without_a_file_comes_back_with_what_was_written() {
        HttpResponse<String> answer = analyst.upload(
                NEW,
                "/participation/imports",
                Map.of("title", "Written title", "source", "", "count", "CONNECTED"),
                "",
                new byte[0]);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Written title", "Please choose a file", "Please fill this in.");
    }

    @Test
    void what_is_no_text_goes_back_to_the_form() {
        assertThat(send(new byte[] {'P', 'K', 3, 4, 0, 0}).body()).contains("not text in UTF-8 or UTF-16");
    }

    @Test
    void the_example_can_be_taken_home_and_imported() {
        assertThat(analyst.get("/participation/example.csv").body()).isEqualTo(ParticipationImports.sample());
    }

    @Test
    void the_comparison_names_the_baseline_and_shows_the_other_one() {
        String page =
                analyst.get("/comparisons/" + imports.importSample("Analyst")).body();

        assertThat(page)
                .contains("8 → 42 against on site in 2019", "226 → 42 against on site + remote + not arrived in 2019")
                .contains("39 new, 14 lost, 72 on both sides")
                .contains("As of each year", "Fixed cohort of 1 November 2019", "47 members")
                .contains("+425.0% of only 8", "<svg class=\"chart\"");
    }

    @Test
    void the_page_is_there_in_arabic_too() {
        assertThat(analyst.get("/comparisons/" + imports.importSample("Analyst") + "?lang=ar")
                        .body())
                .contains("dir=\"rtl\"", "أقل البلدان نموا", "226");
    }

    @Test
    void every_line_of_the_export_carries_its_labels() {
        String csv = analyst.get("/comparisons/" + imports.importSample("Analyst") + "/export.csv")
                .body();

        assertThat(csv.lines())
                .filteredOn(line -> line.contains(",LDC,"))
                .hasSize(4)
                .allMatch(line -> line.contains("registered") && line.contains("IETF 104") && line.contains("Prague"));
        assertThat(csv).contains(",8,", ",42,", "425.0");
    }

    @Test
    void what_is_published_hides_small_numbers() {
        String csv = analyst.get("/comparisons/" + imports.importSample("Analyst") + "/export.csv?published=true")
                .body();

        assertThat(csv).contains("<5", "fewer than 5: not published");
    }

    @Test
    void programs_read_the_same_figures() {
        assertThat(analyst.get("/api/v1/comparisons/" + imports.importSample("Analyst"))
                        .body())
                .contains("\"count\":\"REGISTERED\"", "\"code\":\"LDC\"", "{\"number\":226,\"countries\":");
    }

    @Test
    void a_title_that_looks_like_a_formula_stays_a_title() {
        String name = "=Plenary " + UUID.randomUUID();
        String draft = uploaded(name + ",2020-06,FJ,remote,4");
        analyst.post(draft, draft + "/confirmation", Map.of());
        long meeting =
                meetings.find(name, 2020, CountName.ACCREDITED).orElseThrow().number();

        String kept = compare("=1+1", meeting).headers().firstValue("Location").orElseThrow();

        assertThat(analyst.get(kept + "/export.csv").body()).contains("'=1+1,", "'=Plenary");
        assertThat(analyst.post(draft, draft + "/removal", Map.of()).body()).contains("Comparisons stand on");
        assertThat(analyst.post(kept, kept + "/removal", Map.of()).statusCode()).isEqualTo(303);
        assertThat(analyst.post(draft, draft + "/removal", Map.of()).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_comparison_without_meetings_goes_back_to_the_form() {
        HttpResponse<String> answer = analyst.post(
                "/comparisons/new", "/comparisons", Map.of("title", "Nothing at all", "count", "REGISTERED"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Nothing at all", "Please choose at least one meeting.");
    }

    private HttpResponse<String> compare(String title, long meeting) {
        return analyst.post(
                "/comparisons/new?count=ACCREDITED",
                "/comparisons",
                Map.of(
                        "title", title,
                        "count", "ACCREDITED",
                        "baseline", List.of(meeting),
                        "baseline-presence", List.of("ON_SITE"),
                        "compared", List.of(meeting),
                        "compared-presence", List.of("REMOTE")));
    }

    private String uploaded(String lines) {
        HttpResponse<String> answer = send((ParticipationFileTest.HEADER + lines).getBytes(StandardCharsets.UTF_8));
        return answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new AssertionError(
                        answer.statusCode() + answer.headers().toString() + answer.body()));
    }

    private HttpResponse<String> send(byte[] file) {
        return analyst.upload(
                NEW,
                "/participation/imports",
                Map.of("title", "Test data", "source", "A test", "count", "ACCREDITED"),
                "figures.csv",
                file);
    }
}
