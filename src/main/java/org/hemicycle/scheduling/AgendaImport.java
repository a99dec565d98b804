package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetImport;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;
import org.jspecify.annotations.Nullable;

/**
 * Takes in an agenda from a spreadsheet. Lines of one number are one item: the first names it, each may bring a document
 * and a sitting. An item that is there already keeps its place; whether its titles are replaced is asked.
 */
@Singleton
class AgendaImport implements SheetImport {

    private static final String REPLACE = "replace";
    private static final String LEAVE = "leave";

    private final Sessions sessions;
    private final Sittings sittings;
    private final AgendaItems items;
    private final Agenda agenda;
    private final SessionLog log;
    private final Audit audit;

    AgendaImport(Sessions sessions, Sittings sittings, AgendaItems items, Agenda agenda, SessionLog log, Audit audit) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.items = items;
        this.agenda = agenda;
        this.log = log;
        this.audit = audit;
    }

    @Override
    public String kind() {
        return "agenda";
    }

    @Override
    public boolean mayUse(long target, Reader reader) {
        return reader.is(Role.ADMINISTRATOR, Role.SECRETARY)
                && sessions.find(target, reader.language())
                        .filter(Session::isOpen)
                        .isPresent();
    }

    @Override
    public String title(long target, Reader reader) {
        return reader.t("agenda.of", session(target, reader).code());
    }

    @Override
    public String home(long target) {
        return "/sessions/" + target + "/agenda";
    }

    @Override
    public List<SheetColumn> columns(long target) {
        List<SheetColumn> columns = new ArrayList<>();
        columns.add(SheetColumn.required("number", "agenda.number", "no", "no.", "item", "agenda item"));
        columns.add(SheetColumn.optional("kind", "agenda.kind", "type"));
        for (Language language : Language.values()) {
            columns.add(SheetColumn.optional(
                    "title-" + language.tag(),
                    "agenda.title." + language.tag(),
                    "title " + language.tag(),
                    language.endonym()));
        }
        columns.add(SheetColumn.optional("symbol", "agenda.symbol", "document", "document symbol"));
        columns.add(SheetColumn.optional("document-title", "agenda.document-title", "title of document"));
        columns.add(SheetColumn.optional("link", "agenda.link", "url"));
        columns.add(SheetColumn.optional("document-languages", "agenda.document-languages", "languages"));
        columns.add(SheetColumn.optional("sitting", "agenda.sitting", "sitting number"));
        columns.add(SheetColumn.optional("minutes", "agenda.minutes", "min"));
        return columns;
    }

    @Override
    public List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader) {
        Map<String, AgendaItem> known = known(target, reader);
        Set<Integer> held =
                sittings.heldIn(target).stream().map(Sitting::number).collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        Set<String> documents = new HashSet<>();
        List<SheetFinding> findings = new ArrayList<>();
        for (SheetLine line : lines) {
            boolean first = seen.add(line.text("number"));
            examineItem(line, first, known.get(line.text("number")), reader, findings);
            examineDocument(line, documents, reader, findings);
            examineSitting(line, held, reader, findings);
        }
        return findings;
    }

    @Override
    public void write(SheetWriting sheet) {
        long target = sheet.target();
        String by = sheet.by();
        Session of = agenda.lock(sheet.reader(), target);
        Map<String, AgendaItem> known = known(target, sheet.reader());
        Map<Integer, Long> sittingIds =
                sittings.heldIn(target).stream().collect(Collectors.toMap(Sitting::number, Sitting::id));
        Map<String, Long> ids = new HashMap<>();
        sheet.each(line -> {
            boolean first = !ids.containsKey(line.text("number"));
            long item = ids.computeIfAbsent(line.text("number"), number -> itemOf(target, known, number, line, by));
            if (first && !LEAVE.equals(sheet.answer(line))) {
                writeItem(item, known.get(line.text("number")), line, by);
            }
            writeDocument(item, line);
            writeSitting(item, line, sittingIds);
        });
        audit.note(sheet.reader().signedIn().map(SignedIn::accountId).orElse(null), by, "imported agenda", of.code());
        log.note(
                by,
                target,
                SessionChange.Kind.AGENDA,
                List.of(SessionChange.Line.of("sessions.agenda-imported", String.valueOf(ids.size()))),
                null);
    }

    private static void examineItem(
            SheetLine line, boolean first, @Nullable AgendaItem known, Reader reader, List<SheetFinding> findings) {
        if (!line.text("number").matches(AgendaDetails.NUMBER)
                || line.text("number").length() > 20) {
            fault(line, "number", reader.t("agenda.number-malformed"), findings);
        }
        if (kind(line) == null && !line.text("kind").isEmpty()) {
            fault(line, "kind", reader.t("form.choice"), findings);
        }
        titles(line).forEach((language, title) -> {
            if (title.length() > AgendaDetails.LONGEST_TITLE) {
                fault(
                        line,
                        "title-" + language.tag(),
                        reader.t("form.too-long", AgendaDetails.LONGEST_TITLE),
                        findings);
            }
        });
        if (first && known == null && line.text("title-en").isEmpty()) {
            fault(line, "title-en", reader.t("form.required"), findings);
        }
        if (first && known != null && !titles(line).isEmpty()) {
            findings.add(new SheetFinding.Question(
                    line.number(),
                    reader.t("agenda.there-already", known.number(), known.title()),
                    List.of(
                            new SheetFinding.Answer(REPLACE, reader.t("agenda.replace-titles")),
                            new SheetFinding.Answer(LEAVE, reader.t("agenda.leave-titles")))));
        }
    }

    private static void examineDocument(
            SheetLine line, Set<String> documents, Reader reader, List<SheetFinding> findings) {
        boolean any = Stream.of("document-title", "link", "document-languages")
                .anyMatch(key -> !line.text(key).isEmpty());
        String symbol = line.text("symbol");
        if (symbol.isEmpty() && any) {
            fault(line, "symbol", reader.t("form.required"), findings);
        }
        if (symbol.length() > DocumentDetails.LONGEST_SYMBOL) {
            fault(line, "symbol", reader.t("form.too-long", DocumentDetails.LONGEST_SYMBOL), findings);
        }
        if (!symbol.isEmpty() && !documents.add(line.text("number") + "\n" + symbol)) {
            fault(line, "symbol", reader.t("agenda.symbol-taken", symbol), findings);
        }
        if (!line.text("link").isEmpty() && !line.text("link").matches(DocumentDetails.LINK)) {
            fault(line, "link", reader.t("sitting.join-link-malformed"), findings);
        }
        if (!AgendaForm.tags(line.text("document-languages")).stream()
                .allMatch(tag -> tag.matches(DocumentDetails.TAG))) {
            fault(line, "document-languages", reader.t("agenda.languages-malformed"), findings);
        }
        if (line.text("document-title").length() > AgendaDetails.LONGEST_TITLE) {
            fault(line, "document-title", reader.t("form.too-long", AgendaDetails.LONGEST_TITLE), findings);
        }
    }

    private static void examineSitting(SheetLine line, Set<Integer> held, Reader reader, List<SheetFinding> findings) {
        String sitting = line.text("sitting");
        if (!sitting.isEmpty() && !held.contains(number(sitting))) {
            fault(line, "sitting", reader.t("agenda.no-such-sitting", sitting), findings);
        }
        String minutes = line.text("minutes");
        if (!sitting.isEmpty() || !minutes.isEmpty()) {
            int read = number(minutes);
            if (read < 1 || read > 720) {
                fault(line, "minutes", reader.t("form.between", 1, 720), findings);
            }
        }
        if (sitting.isEmpty() && !minutes.isEmpty()) {
            fault(line, "sitting", reader.t("form.required"), findings);
        }
    }

    private long itemOf(long target, Map<String, AgendaItem> known, String number, SheetLine line, String by) {
        AgendaItem there = known.get(number);
        return there != null ? there.id() : items.insert(target, number, items.lastPlace(target) + 1, kind(line), by);
    }

    private void writeItem(long item, @Nullable AgendaItem known, SheetLine line, String by) {
        titles(line).forEach((language, title) -> items.setTitle(item, language.tag(), title));
        if (known != null) {
            AgendaKind kind = kind(line) == null ? known.kind() : kind(line);
            items.update(item, known.version(), known.number(), kind == null ? null : kind.name(), by);
        }
    }

    /** A document that is there already is written anew. */
    private void writeDocument(long item, SheetLine line) {
        if (line.text("symbol").isEmpty()) {
            return;
        }
        items.document(item, line.text("symbol")).ifPresent(items::removeDocument);
        agenda.write(
                item,
                new DocumentDetails(
                        line.text("symbol"),
                        line.text("document-title"),
                        line.optional("link").orElse(null),
                        AgendaForm.tags(line.text("document-languages"))));
    }

    private void writeSitting(long item, SheetLine line, Map<Integer, Long> sittingIds) {
        Long sitting = sittingIds.get(number(line.text("sitting")));
        if (sitting != null) {
            items.insertSlot(item, sitting, number(line.text("minutes")));
        }
    }

    private Map<String, AgendaItem> known(long target, Reader reader) {
        return items.titled(target, reader.language().tag()).stream()
                .collect(Collectors.toMap(AgendaItem::number, item -> item));
    }

    private Session session(long target, Reader reader) {
        return sessions.find(target, reader.language())
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private static Map<Language, String> titles(SheetLine line) {
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            line.optional("title-" + language.tag()).ifPresent(title -> titles.put(language, title));
        }
        return titles;
    }

    private static @Nullable AgendaKind kind(SheetLine line) {
        String said = line.text("kind").toUpperCase(Locale.ROOT);
        return Stream.of(AgendaKind.values())
                .filter(kind -> kind.name().equals(said))
                .findFirst()
                .orElse(null);
    }

    /** A workbook's 3 comes as 3 or 3.0; -1 is no number. */
    private static int number(String text) {
        return text.matches("\\d{1,6}(\\.0)?") ? Integer.parseInt(text.replace(".0", "")) : -1;
    }

    private static void fault(SheetLine line, String column, String sentence, List<SheetFinding> findings) {
        findings.add(new SheetFinding.Fault(line.number(), column, sentence));
    }
}
