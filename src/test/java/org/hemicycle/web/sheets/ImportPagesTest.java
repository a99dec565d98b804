package org.hemicycle.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.AuditEntry;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ImportPagesTest {

    private static final String UPLOAD = "/imports/" + NotedLines.KIND + "/1";

    @Inject
    private EmbeddedServer server;

    @Inject
    private ImportWork work;

    @Inject
    private Imports imports;

    @Inject
    private KeptSheets kept;

    @Inject
    private Audit audit;

    private Visitor secretary;
    private final String mine = UUID.randomUUID().toString();

    @BeforeEach
    void signIn() {
        secretary = Visitor.with(server, Role.SECRETARY);
    }

    @Test
    void a_file_is_shown_and_written_when_it_is_confirmed() {
        String page = upload("Name;Mail\n" + mine + ";a@example.org\nodd;\n");

        assertThat(secretary.get(page).body())
                .contains("2 lines without faults", mine, "1 remark", "Odd it is.", "Import 2 lines");
        assertThat(noted()).isEmpty();

        confirm(page, Map.of());
        assertThat(secretary.get(page).headers().firstValue("Refresh")).contains("1");
        work.run(id(page));

        assertThat(secretary.get(page).body()).contains("2 lines were imported");
        assertThat(secretary.get(page).headers().firstValue("Refresh")).isEmpty();
        assertThat(noted()).containsExactly(mine);
    }

    @Test
    void a_faulty_line_is_shown_with_its_fault_and_nothing_can_be_confirmed() {
        String page = upload("Name\n" + mine + "\nfaulty\n\"\"\n");

        assertThat(secretary.get(page).body())
                .contains("1 line has faults", "Faulty it is.")
                .doesNotContain("Import 2 lines");
        assertThat(confirm(page, Map.of()).statusCode()).isEqualTo(422);
        work.run(id(page));
        assertThat(noted()).isEmpty();
    }

    @Test
    void a_missing_cell_of_a_required_column_is_a_fault() {
        assertThat(secretary.get(upload("Name,Mail\n,a@example.org\n")).body()).contains("“Name” is missing.");
    }

    @Test
    void a_line_that_fails_in_the_end_leaves_the_database_as_it_was() {
        String lines = IntStream.range(0, 300).mapToObj(number -> mine).collect(Collectors.joining("\n"));
        String page = upload("Name\n" + lines + "\ntoo late\n");
        confirm(page, Map.of());

        work.run(id(page));

        assertThat(secretary.get(page).body()).contains("Nothing was written.", "Line 302 came too late.");
        assertThat(noted()).isEmpty();
    }

    @Test
    void columns_that_are_called_otherwise_are_matched_by_hand() {
        String page = upload("Wer\n" + mine + "\n");

        assertThat(secretary.get(page).body()).contains("No column of the file stands for what is needed");

        secretary.post(page, page + "/columns", Map.of("column-0", "name"));
        assertThat(secretary.get(page).body()).contains("1 line without faults");
        confirm(page, Map.of());
        work.run(id(page));
        assertThat(noted()).containsExactly(mine);
    }

    @Test
    void questions_are_answered_one_by_one_or_all_at_once() {
        String page = upload("Name\ndouble\ndouble\ndouble\n");

        confirm(page, Map.of("all", "add", "answer-2", "keep", "answer-3", "", "answer-4", "nonsense"));

        assertThat(kept.findById(id(page)).orElseThrow().answered()).isEqualTo(Map.of(2, "keep", 3, "add", 4, "keep"));
    }

    @Test
    void an_upload_belongs_to_who_uploaded_it() {
        String page = upload("Name\n" + mine + "\n");

        assertThat(Visitor.with(server, Role.SECRETARY).get(page).statusCode()).isEqualTo(404);
        assertThat(Visitor.stranger(server).get(page).statusCode()).isEqualTo(404);
        assertThat(Visitor.with(server, Role.CHIEF_INTERPRETER).get(UPLOAD).statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_holder_of_a_link_goes_on_without_an_account_and_is_named() {
        String id = imports.keepForLink(
                NotedLines.KIND,
                1,
                "list.csv",
                ("Name\n" + mine + "\n").getBytes(StandardCharsets.UTF_8),
                "focal point of Fiji",
                SheetFileTest.READER.in(Language.FRENCH));
        Visitor holder = Visitor.stranger(server);

        assertThat(holder.get("/imports/" + id).body()).contains(mine);
        assertThat(kept.findById(id).orElseThrow().byName()).isEqualTo("focal point of Fiji");
    }

    @Test
    void a_file_that_is_no_table_goes_back_to_the_form_with_a_sentence() {
        HttpResponse<String> answer =
                secretary.upload(UPLOAD, UPLOAD, Map.of(), "empty.csv", "Name\n".getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("This file holds no line below its heads.");
    }

    @Test
    void the_template_has_the_heads_of_the_readers_language() {
        assertThat(secretary.get(UPLOAD + "/template.csv?lang=fr").body()).contains("Nom");
    }

    @Test
    void a_discarded_file_is_gone() {
        String page = upload("Name\n" + mine + "\n");

        assertThat(secretary.post(page, page + "/removal", Map.of()).headers().firstValue("Location"))
                .contains("/sessions");
        assertThat(secretary.get(page).statusCode()).isEqualTo(404);
    }

    private String upload(String text) {
        HttpResponse<String> answer =
                secretary.upload(UPLOAD, UPLOAD, Map.of(), "lines.csv", text.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private HttpResponse<String> confirm(String page, Map<String, ?> answers) {
        return secretary.post(page, page + "/confirmation", answers);
    }

    private static String id(String page) {
        return page.substring(page.lastIndexOf('/') + 1);
    }

    private List<String> noted() {
        return audit.newest(1000, 0).stream()
                .filter(entry -> entry.action().equals("noted line"))
                .map(AuditEntry::subject)
                .filter(mine::equals)
                .toList();
    }
}
