package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Agendas for programs. */
@Controller("/api/v1")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class AgendaApi {

    private final Sessions sessions;
    private final AgendaItems items;
    private final Agenda agenda;

    AgendaApi(Sessions sessions, AgendaItems items, Agenda agenda) {
        this.sessions = sessions;
        this.items = items;
        this.agenda = agenda;
    }

    /** The agenda of a session in its order, with documents and the sittings at which items are taken up. */
    @Get("/sessions/{id}/agenda")
    @Secured({
        Role.Named.ADMINISTRATOR,
        Role.Named.SECRETARY,
        Role.Named.CHIEF_INTERPRETER,
        Role.Named.HELP_DESK,
        Role.Named.ANALYST
    })
    Slice<Item> all(
            Reader reader,
            long id,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        if (sessions.find(id, reader.language()).isEmpty()) {
            throw Messages.missing("missing.session");
        }
        return Slice.of(read(reader, id), page, size);
    }

    /** Puts an item at the end of an agenda. */
    @Post("/sessions/{id}/agenda")
    HttpResponse<Item> add(Reader reader, long id, @Body Wanted wanted) {
        long item = agenda.add(reader, id, details(reader, wanted));
        return HttpResponse.<Item>created(URI.create("/api/v1/agenda-items/" + item))
                .body(one(reader, item));
    }

    /** One item. */
    @Get("/agenda-items/{id}")
    Item one(Reader reader, long id) {
        AgendaItem item =
                items.find(id, reader.language().tag()).orElseThrow(() -> Messages.missing("missing.agenda-item"));
        return read(reader, item.sessionId()).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow();
    }

    /** Changes an item of the version that is named, and puts it to another place if one is named. */
    @Put("/agenda-items/{id}")
    Item change(Reader reader, long id, @Body Wanted wanted) {
        if (wanted.version() == null) {
            throw Messages.refusal("form.version");
        }
        agenda.change(reader, id, wanted.version(), details(reader, wanted));
        if (wanted.place() != null) {
            agenda.put(reader, id, wanted.place());
        }
        return one(reader, id);
    }

    /** The same checks as those of the form; their faults in one sentence, by field. */
    private static AgendaDetails details(Reader reader, Wanted wanted) {
        Form form = Form.of(reader, wanted.fields());
        AgendaDetails details = AgendaForm.item(reader, form);
        if (form.isFaulty()) {
            throw new Refused(Stream.concat(
                            Stream.of("number", "kind"),
                            Stream.of(Language.values()).map(SessionForm::field))
                    .filter(field -> form.fault(field) != null)
                    .map(field -> field + ": " + form.fault(field))
                    .collect(Collectors.joining(" ")));
        }
        return details;
    }

    private List<Item> read(Reader reader, long session) {
        Map<Long, List<AgendaDocument>> documents =
                items.documents(session).stream().collect(Collectors.groupingBy(AgendaDocument::itemId));
        Map<Long, List<AgendaSlot>> slots =
                items.slots(session).stream().collect(Collectors.groupingBy(AgendaSlot::itemId));
        return items.titled(session, reader.language().tag()).stream()
                .map(item -> new Item(
                        item.id(),
                        item.number(),
                        item.place(),
                        item.title(),
                        item.kind(),
                        item.version(),
                        documents.getOrDefault(item.id(), List.of()).stream()
                                .map(one -> new Document(one.symbol(), one.title(), one.link(), one.tags()))
                                .toList(),
                        slots.getOrDefault(item.id(), List.of()).stream()
                                .map(one -> new Slot(one.sittingId(), one.minutes()))
                                .toList()))
                .toList();
    }

    /** @param title in the reader's language */
    @Serdeable
    record Item(
            long id,
            String number,
            int place,
            String title,
            @Nullable AgendaKind kind,
            int version,
            List<Document> documents,
            List<Slot> takenUp) {}

    @Serdeable
    record Document(String symbol, String title, @Nullable String link, List<String> languages) {}

    @Serdeable
    record Slot(long sitting, int minutes) {}

    /** @param titles by language tag, English among them */
    @Serdeable
    record Wanted(
            @Nullable String number,
            @Nullable String kind,
            @Nullable Map<String, String> titles,
            @Nullable Integer place,
            @Nullable Integer version) {

        Map<String, Object> fields() {
            Map<String, Object> fields = new HashMap<>();
            fields.put("number", number == null ? "" : number);
            fields.put("kind", kind == null ? "" : kind);
            if (titles != null) {
                titles.forEach((language, title) -> fields.put("title-" + language, title));
            }
            return fields;
        }
    }
}
