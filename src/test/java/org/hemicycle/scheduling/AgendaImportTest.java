package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class AgendaImportTest {

    @Inject
    private ApplicationContext context;

    @Inject
    private AgendaImport imports;

    @Inject
    private AgendaItems items;

    private TestSessions session;
    private Reader reader;

    @BeforeEach
    void plan() {
        session = TestSessions.draft(context);
        reader =
                new Reader(Language.ENGLISH, session.secretary().zone(), Optional.of(session.secretary()), "", "/", "");
    }

    @Test
    void lines_of_one_number_are_one_item_with_its_documents_and_sittings() {
        Sitting first = session.plenary(LocalDateTime.parse("2020-06-09T12:00"));
        session.plenary(LocalDateTime.parse("2020-06-10T12:00"));
        List<SheetLine> lines = List.of(
                line(2, "number", "1", "title-en", "Opening", "title-fr", "Ouverture", "kind", "procedure"),
                line(
                        3,
                        "number",
                        "2",
                        "title-en",
                        "Report",
                        "symbol",
                        "DOC/1",
                        "document-languages",
                        "en, fr; pt",
                        "sitting",
                        "1",
                        "minutes",
                        "40"),
                line(
                        4,
                        "number",
                        "2",
                        "symbol",
                        "DOC/2",
                        "link",
                        "https://docs.example.org/2",
                        "sitting",
                        "2.0",
                        "minutes",
                        "20"));

        assertThat(imports.examine(session.session(), lines, reader)).isEmpty();
        imports.write(new SheetWriting(session.session(), lines, Map.of(), "Secretary", reader, done -> {}));

        assertThat(items.titled(session.session(), "fr"))
                .extracting(AgendaItem::title)
                .containsExactly("Ouverture", "Report");
        assertThat(items.documents(session.session()))
                .extracting(AgendaDocument::symbol, AgendaDocument::languages)
                .containsExactly(tuple("DOC/1", "en fr pt"), tuple("DOC/2", ""));
        assertThat(items.slots(session.session()))
                .extracting(AgendaSlot::minutes)
                .containsExactly(40, 20);
        assertThat(items.slotsOfSitting(first.id())).hasSize(1);
    }

    @Test
    void faults_are_told_by_line_and_column() {
        List<SheetLine> lines = List.of(
                line(2, "number", "1", "kind", "party", "sitting", "9", "minutes", "0"),
                line(3, "number", "1", "link", "ftp://x", "document-languages", "English!"));

        assertThat(imports.examine(session.session(), lines, reader))
                .filteredOn(SheetFinding.Fault.class::isInstance)
                .extracting(finding -> finding.line() + " " + ((SheetFinding.Fault) finding).column())
                .containsExactlyInAnyOrder(
                        "2 kind", "2 title-en", "2 sitting", "2 minutes", "3 symbol", "3 link", "3 document-languages");
    }

    @Test
    void an_item_that_is_there_keeps_its_titles_if_it_is_so_answered() {
        List<SheetLine> first = List.of(line(2, "number", "1", "title-en", "Opening"));
        imports.write(new SheetWriting(session.session(), first, Map.of(), "Secretary", reader, done -> {}));
        List<SheetLine> again = List.of(line(2, "number", "1", "title-en", "Beginning"));

        assertThat(imports.examine(session.session(), again, reader))
                .singleElement()
                .isInstanceOf(SheetFinding.Question.class);
        imports.write(new SheetWriting(session.session(), again, Map.of(2, "leave"), "Secretary", reader, done -> {}));
        assertThat(items.titled(session.session(), "en").getFirst().title()).isEqualTo("Opening");
        imports.write(new SheetWriting(session.session(), again, Map.of(), "Secretary", reader, done -> {}));
        assertThat(items.titled(session.session(), "en"))
                .singleElement()
                .satisfies(item -> assertThat(item.title()).isEqualTo("Beginning"));
    }

    private static SheetLine line(int number, String... cells) {
        Map<String, String> all = new HashMap<>();
        for (int cell = 0; cell < cells.length; cell += 2) {
            all.put(cells[cell], cells[cell + 1]);
        }
        return new SheetLine(number, all);
    }
}
