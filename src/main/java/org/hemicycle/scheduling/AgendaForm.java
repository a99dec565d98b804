package org.hemicycle.scheduling;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Reads agenda items and documents from forms. */
final class AgendaForm {

    private AgendaForm() {}

    static Form filled(Reader reader, AgendaItems items, AgendaItem item) {
        Form form = Form.empty(reader).with("number", item.number()).with("version", item.version());
        if (item.kind() != null) {
            form.with("kind", item.kind());
        }
        for (Language language : Language.values()) {
            items.title(item.id(), language.tag()).ifPresent(title -> form.with(SessionForm.field(language), title));
        }
        return form;
    }

    static AgendaDetails item(Reader reader, Form form) {
        String number = form.text("number", 20);
        if (!number.isEmpty() && !number.matches(AgendaDetails.NUMBER)) {
            form.fault("number", reader.t("agenda.number-malformed"));
        }
        AgendaKind kind =
                form.value("kind").isEmpty() ? null : form.choice("kind", AgendaKind.class, AgendaKind.DISCUSSION);
        Map<Language, String> titles = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String field = SessionForm.field(language);
            if (language == Language.ENGLISH || !form.value(field).isEmpty()) {
                titles.put(language, form.text(field, AgendaDetails.LONGEST_TITLE));
            }
        }
        return new AgendaDetails(number, kind, titles);
    }

    static DocumentDetails document(Reader reader, Form form) {
        String symbol = form.text("symbol", DocumentDetails.LONGEST_SYMBOL);
        String title = form.value("title");
        String link = form.value("link");
        if (title.length() > AgendaDetails.LONGEST_TITLE) {
            form.fault("title", reader.t("form.too-long", AgendaDetails.LONGEST_TITLE));
        }
        if (!link.isEmpty() && !link.matches(DocumentDetails.LINK)) {
            form.fault("link", reader.t("sitting.join-link-malformed"));
        }
        List<String> languages = new ArrayList<>(form.all("languages"));
        languages.addAll(tags(form.value("otherLanguages")));
        if (!languages.stream().allMatch(tag -> tag.matches(DocumentDetails.TAG))) {
            form.fault("otherLanguages", reader.t("agenda.languages-malformed"));
        }
        return new DocumentDetails(symbol, title, link.isEmpty() ? null : link, languages);
    }

    /** Tags parted by blanks, commas or semicolons. */
    static List<String> tags(String text) {
        return Stream.of(text.split("[\\s,;،、，]+"))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }
}
