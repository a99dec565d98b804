package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.reference.Language;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.XlsxTable;

/**
 * An agenda to take home, in the columns that {@link AgendaImport} reads. An item has a line for each document and each
 * sitting it is taken up at, whichever are more.
 */
@Singleton
class AgendaTable {

    private static final Object[] HEAD = {
        "number",
        "kind",
        "title-ar",
        "title-zh",
        "title-en",
        "title-fr",
        "title-ru",
        "title-es",
        "symbol",
        "document-title",
        "link",
        "document-languages",
        "sitting",
        "minutes"
    };

    private final AgendaItems items;
    private final Sittings sittings;

    AgendaTable(AgendaItems items, Sittings sittings) {
        this.items = items;
        this.sittings = sittings;
    }

    HttpResponse<byte[]> csv(Reader reader, Session session) {
        CsvTable table = new CsvTable(HEAD);
        rows(reader, session).forEach(row -> table.row(row.toArray()));
        return table.file(session.code() + "-agenda.csv");
    }

    HttpResponse<byte[]> xlsx(Reader reader, Session session) {
        XlsxTable table = new XlsxTable(session.code(), HEAD);
        rows(reader, session).forEach(row -> table.row(row.toArray()));
        return table.file(session.code() + "-agenda.xlsx");
    }

    private List<List<Object>> rows(Reader reader, Session session) {
        Map<Long, List<AgendaDocument>> documents =
                items.documents(session.id()).stream().collect(Collectors.groupingBy(AgendaDocument::itemId));
        Map<Long, List<AgendaSlot>> slots =
                items.slots(session.id()).stream().collect(Collectors.groupingBy(AgendaSlot::itemId));
        Map<Long, Sitting> byId =
                sittings.ofSession(session.id()).stream().collect(Collectors.toMap(Sitting::id, Function.identity()));
        List<List<Object>> rows = new ArrayList<>();
        for (AgendaItem item : items.titled(session.id(), reader.language().tag())) {
            List<AgendaDocument> ownDocuments = documents.getOrDefault(item.id(), List.of());
            List<AgendaSlot> ownSlots = slots.getOrDefault(item.id(), List.of());
            for (int line = 0; line < Math.max(1, Math.max(ownDocuments.size(), ownSlots.size())); line++) {
                List<Object> row = new ArrayList<>(itemCells(item, line == 0));
                row.addAll(
                        line < ownDocuments.size() ? documentCells(ownDocuments.get(line)) : List.of("", "", "", ""));
                row.addAll(line < ownSlots.size() ? slotCells(ownSlots.get(line), byId) : List.of("", ""));
                rows.add(row);
            }
        }
        return rows;
    }

    private List<Object> itemCells(AgendaItem item, boolean first) {
        List<Object> cells = new ArrayList<>();
        cells.add(item.number());
        cells.add(first && item.kind() != null ? item.kind().name() : "");
        for (Language language : Language.values()) {
            cells.add(first ? items.title(item.id(), language.tag()).orElse("") : "");
        }
        return cells;
    }

    private static List<Object> documentCells(AgendaDocument document) {
        String link = document.link();
        return List.of(document.symbol(), document.title(), link == null ? "" : link, document.languages());
    }

    private static List<Object> slotCells(AgendaSlot slot, Map<Long, Sitting> sittings) {
        Sitting sitting = sittings.get(slot.sittingId());
        return List.of(sitting == null ? "" : (Object) sitting.number(), slot.minutes());
    }
}
