package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The agenda of a session: its items, their order and their documents. */
@Controller
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class AgendaPages {

    private final Sessions sessions;
    private final AgendaItems items;
    private final Agenda agenda;
    private final AgendaTable table;

    AgendaPages(Sessions sessions, AgendaItems items, Agenda agenda, AgendaTable table) {
        this.sessions = sessions;
        this.items = items;
        this.agenda = agenda;
        this.table = table;
    }

    @Get("/sessions/{id}/agenda")
    @Secured({
        Role.Named.ADMINISTRATOR,
        Role.Named.SECRETARY,
        Role.Named.CHIEF_INTERPRETER,
        Role.Named.HELP_DESK,
        Role.Named.ANALYST
    })
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        Session session = session(reader, id);
        return new ModelAndView<>(
                "scheduling/agenda",
                Map.of(
                        "reader",
                        reader,
                        "session",
                        session,
                        "items",
                        items.titled(id, reader.language().tag()),
                        "documents",
                        items.documents(id).stream().collect(Collectors.groupingBy(AgendaDocument::itemId))));
    }

    @Get("/sessions/{id}/agenda.csv")
    HttpResponse<byte[]> csv(Reader reader, long id) {
        return table.csv(reader, session(reader, id));
    }

    @Get("/sessions/{id}/agenda.xlsx")
    HttpResponse<byte[]> xlsx(Reader reader, long id) {
        return table.xlsx(reader, session(reader, id));
    }

    @Get("/sessions/{id}/agenda/new")
    HttpResponse<?> blank(Reader reader, long id) {
        Form form = Form.empty(reader).with("number", items.lastPlace(id) + 1);
        return HttpResponse.ok(page(reader, session(reader, id), null, form, Form.empty(reader)));
    }

    @Post("/sessions/{id}/agenda")
    HttpResponse<?> add(Reader reader, long id, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        AgendaDetails details = AgendaForm.item(reader, form);
        faultIfTaken(reader, form, id, details.number(), 0);
        if (form.isFaulty()) {
            return unprocessable(page(reader, session(reader, id), null, form, Form.empty(reader)));
        }
        agenda.add(reader, id, details);
        return toAgenda(id);
    }

    @Post("/sessions/{id}/agenda/numbering")
    HttpResponse<?> number(Reader reader, long id) {
        agenda.renumber(reader, id);
        return toAgenda(id);
    }

    @Get("/agenda-items/{id}")
    HttpResponse<?> one(Reader reader, long id) {
        AgendaItem item = item(reader, id);
        return HttpResponse.ok(page(
                reader,
                session(reader, item.sessionId()),
                item,
                AgendaForm.filled(reader, items, item),
                Form.empty(reader)));
    }

    @Post("/agenda-items/{id}")
    HttpResponse<?> change(Reader reader, long id, @Body Map<String, Object> body) {
        AgendaItem item = item(reader, id);
        Form form = Form.of(reader, body);
        AgendaDetails details = AgendaForm.item(reader, form);
        int seen = form.number("version", 0, Integer.MAX_VALUE);
        faultIfTaken(reader, form, item.sessionId(), details.number(), id);
        if (form.isFaulty()) {
            return unprocessable(page(reader, session(reader, item.sessionId()), item, form, Form.empty(reader)));
        }
        agenda.change(reader, id, seen, details);
        return toAgenda(item.sessionId());
    }

    @Post("/agenda-items/{id}/removal")
    HttpResponse<?> remove(Reader reader, long id, @Body Map<String, Object> body) {
        AgendaItem item = item(reader, id);
        agenda.remove(reader, id, Form.of(reader, body).number("version", 0, Integer.MAX_VALUE));
        return toAgenda(item.sessionId());
    }

    /** One up, one down, or to a place named by its number. */
    @Post("/agenda-items/{id}/place")
    HttpResponse<?> put(Reader reader, long id, @Body Map<String, Object> body) {
        AgendaItem item = item(reader, id);
        Form form = Form.of(reader, body);
        String to = form.value("to");
        int place = switch (to) {
            case "up" -> item.place() - 1;
            case "down" -> item.place() + 1;
            default -> form.number("to", 1, Integer.MAX_VALUE);
        };
        if (form.isFaulty()) {
            throw new Refused(String.valueOf(form.fault("to")));
        }
        agenda.put(reader, id, place);
        return HttpResponse.seeOther(URI.create("/sessions/" + item.sessionId() + "/agenda#item-" + id));
    }

    @Post("/agenda-items/{id}/documents")
    HttpResponse<?> addDocument(Reader reader, long id, @Body Map<String, Object> body) {
        AgendaItem item = item(reader, id);
        Form form = Form.of(reader, body);
        DocumentDetails document = AgendaForm.document(reader, form);
        if (items.document(id, document.symbol()).isPresent()) {
            form.fault("symbol", reader.t("agenda.symbol-taken", document.symbol()));
        }
        if (form.isFaulty()) {
            return unprocessable(page(
                    reader, session(reader, item.sessionId()), item, AgendaForm.filled(reader, items, item), form));
        }
        agenda.addDocument(reader, id, document);
        return HttpResponse.seeOther(URI.create("/agenda-items/" + id));
    }

    @Post("/agenda-items/{id}/documents/{document}/removal")
    HttpResponse<?> removeDocument(Reader reader, long id, long document) {
        agenda.removeDocument(reader, id, document);
        return HttpResponse.seeOther(URI.create("/agenda-items/" + id));
    }

    private void faultIfTaken(Reader reader, Form form, long session, String number, long self) {
        if (items.titled(session, reader.language().tag()).stream()
                .anyMatch(other -> other.number().equals(number) && other.id() != self)) {
            form.fault("number", reader.t("agenda.number-taken", number));
        }
    }

    private ModelAndView<Map<String, Object>> page(
            Reader reader, Session session, @Nullable AgendaItem item, Form form, Form documentForm) {
        Map<String, Object> model =
                new HashMap<>(Map.of("reader", reader, "session", session, "form", form, "documentForm", documentForm));
        if (item != null) {
            model.put("item", item);
            model.put(
                    "documents",
                    items.documents(session.id()).stream()
                            .filter(document -> document.itemId() == item.id())
                            .toList());
        } else {
            model.put("documents", List.of());
        }
        return new ModelAndView<>("scheduling/agenda-item", model);
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private AgendaItem item(Reader reader, long id) {
        return items.find(id, reader.language().tag())
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private static HttpResponse<?> unprocessable(Object page) {
        return HttpResponse.unprocessableEntity().body(page);
    }

    private static HttpResponse<?> toAgenda(long session) {
        return HttpResponse.seeOther(URI.create("/sessions/" + session + "/agenda"));
    }
}
