package org.hemicycle.bodies;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Entering what a body has for a term, ending it and correcting it. One form serves all.
 *
 * @param <E> what the body has
 * @param <D> what a secretary says of it
 */
abstract class TermPages<E extends Termed, D> {

    private final BodyRegister register;

    TermPages(BodyRegister register) {
        this.register = register;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> blank(Reader reader, long id) {
        return page(reader, register.body(reader, id), null, first(Form.empty(reader)));
    }

    @Post
    HttpResponse<?> add(Reader reader, long id, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Form form = Form.of(reader, fields);
        D draft = read(form, reader, body);
        return kept(reader, body, null, form, () -> add(reader, body, draft));
    }

    @Get("/{entry}")
    ModelAndView<Map<String, Object>> one(Reader reader, long id, long entry) {
        Body body = register.body(reader, id);
        E seen = find(reader, id, entry);
        return page(reader, body, seen, show(seen, Form.empty(reader)).with("version", seen.version()));
    }

    @Post("/{entry}")
    HttpResponse<?> correct(
            Reader reader, long id, long entry, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        E now = find(reader, id, entry);
        Form form = Form.of(reader, fields);
        D draft = read(form, reader, body);
        int seen = version(form);
        return kept(reader, body, now, form, () -> correct(reader, body, now, seen, draft));
    }

    @Post("/{entry}/removal")
    HttpResponse<?> remove(
            Reader reader, long id, long entry, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        E now = find(reader, id, entry);
        remove(reader, body, now, version(Form.of(reader, fields)));
        return back(body, now.term());
    }

    /** What a new form shows. */
    Form first(Form form) {
        return form;
    }

    abstract E find(Reader reader, long body, long entry);

    abstract D read(Form form, Reader reader, Body body);

    abstract Form show(E entry, Form form);

    abstract void add(Reader reader, Body body, D draft);

    abstract void correct(Reader reader, Body body, E entry, int seen, D draft);

    abstract void remove(Reader reader, Body body, E entry, int seen);

    abstract ModelAndView<Map<String, Object>> page(Reader reader, Body body, @Nullable E entry, Form form);

    /** Where on the page of the body such entries stand; empty for its beginning. */
    String anchor() {
        return "";
    }

    private HttpResponse<?> kept(Reader reader, Body body, @Nullable E entry, Form form, Runnable keeping) {
        if (!form.isFaulty()) {
            try {
                keeping.run();
                return back(body, Term.read(form, reader));
            } catch (Refused refusal) {
                form.fault("first", refusal);
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, body, entry, form));
    }

    private HttpResponse<?> back(Body body, Term term) {
        return HttpResponse.seeOther(URI.create("/bodies/" + body.number() + "?asOf=" + term.first() + anchor()));
    }

    private static int version(Form form) {
        return form.number("version", 0, Integer.MAX_VALUE);
    }
}
