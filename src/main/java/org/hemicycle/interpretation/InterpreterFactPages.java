package org.hemicycle.interpretation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import java.util.Map;
import java.util.function.BiConsumer;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The dated facts on the page of an interpreter. Faults come back beside their fields. */
@Controller("/interpreters/{id}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
final class InterpreterFactPages {

    private final InterpreterRegister register;
    private final FactBook book;
    private final FactDesk desk;
    private final InterpreterView view;

    InterpreterFactPages(InterpreterRegister register, FactBook book, FactDesk desk, InterpreterView view) {
        this.register = register;
        this.book = book;
        this.desk = desk;
        this.view = view;
    }

    @Post("/languages")
    HttpResponse<?> accredit(Reader reader, long id, @Body Map<String, Object> body) {
        return write(reader, id, body, "languages", (form, who) -> desk.accredit(reader, who, form));
    }

    @Post("/languages/{entry}/end")
    HttpResponse<?> endAccreditation(Reader reader, long id, long entry, @Body Map<String, Object> body) {
        return write(reader, id, body, "languages", (form, who) -> desk.endAccreditation(reader, who, entry, form));
    }

    @Post("/languages/{entry}/removal")
    HttpResponse<?> removeAccreditation(Reader reader, long id, long entry) {
        book.removeAccreditation(reader, register.find(reader, id), entry);
        return back(id, "languages");
    }

    @Post("/trainings")
    HttpResponse<?> train(Reader reader, long id, @Body Map<String, Object> body) {
        return write(reader, id, body, "trainings", (form, who) -> desk.train(reader, who, form));
    }

    @Post("/trainings/{entry}/confirmation")
    HttpResponse<?> confirmTraining(Reader reader, long id, long entry) {
        book.confirmTraining(reader, register.find(reader, id), entry);
        return back(id, "trainings");
    }

    @Post("/trainings/{entry}/removal")
    HttpResponse<?> removeTraining(Reader reader, long id, long entry) {
        book.removeTraining(reader, register.find(reader, id), entry);
        return back(id, "trainings");
    }

    @Post("/setups")
    HttpResponse<?> checkSetup(Reader reader, long id, @Body Map<String, Object> body) {
        return write(reader, id, body, "setups", (form, who) -> desk.checkSetup(reader, who, form));
    }

    @Post("/setups/{entry}/removal")
    HttpResponse<?> removeSetup(Reader reader, long id, long entry) {
        book.removeSetup(reader, register.find(reader, id), entry);
        return back(id, "setups");
    }

    @Post("/absences")
    HttpResponse<?> away(Reader reader, long id, @Body Map<String, Object> body) {
        return write(reader, id, body, "absences", (form, who) -> desk.away(reader, who, form));
    }

    @Post("/absences/{entry}/removal")
    HttpResponse<?> removeAbsence(Reader reader, long id, long entry) {
        book.removeAbsence(reader, register.find(reader, id), entry);
        return back(id, "absences");
    }

    @Post("/preferences")
    HttpResponse<?> prefer(Reader reader, long id, @Body Map<String, Object> body) {
        return write(reader, id, body, "preferences", (form, who) -> desk.prefer(reader, who, form));
    }

    @Post("/preferences/{entry}/removal")
    HttpResponse<?> removePreference(Reader reader, long id, long entry) {
        book.removePreference(reader, register.find(reader, id), entry);
        return back(id, "preferences");
    }

    private HttpResponse<?> write(
            Reader reader, long id, Map<String, Object> body, String section, BiConsumer<Form, Profile> action) {
        Profile who = register.find(reader, id);
        Form form = Form.of(reader, body);
        action.accept(form, who);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(view.page(reader, who, InterpreterForm.showing(form, who)));
        }
        return back(id, section);
    }

    private static HttpResponse<?> back(long id, String section) {
        return HttpResponse.seeOther(URI.create("/interpreters/" + id + "#" + section));
    }
}
