package org.hemicycle.bodies;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Giving a seat, ending its term and correcting it. One form serves all. */
@Controller("/bodies/{id}/seats")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class SeatPages {

    private final BodyRegister register;
    private final Membership membership;
    private final Seats seats;
    private final Countries countries;

    SeatPages(BodyRegister register, Membership membership, Seats seats, Countries countries) {
        this.register = register;
        this.membership = membership;
        this.seats = seats;
        this.countries = countries;
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> blank(Reader reader, long id) {
        return page(reader, register.body(reader, id), null, Form.empty(reader));
    }

    @Post
    HttpResponse<?> add(Reader reader, long id, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Form form = Form.of(reader, fields);
        SeatDraft draft = SeatDraft.read(form, reader, body, countries);
        if (!form.isFaulty()) {
            try {
                membership.add(reader, body, draft);
                return back(body, draft.term());
            } catch (Refused refusal) {
                form.fault("first", refusal.sentence());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, body, null, form));
    }

    @Get("/{seat}")
    ModelAndView<Map<String, Object>> one(Reader reader, long id, long seat) {
        Body body = register.body(reader, id);
        Seat seen = membership.seat(reader, id, seat);
        Form form = SeatDraft.of(seen).show(Form.empty(reader)).with("version", seen.version());
        return page(reader, body, seen, form);
    }

    @Post("/{seat}")
    HttpResponse<?> correct(
            Reader reader, long id, long seat, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Seat now = membership.seat(reader, id, seat);
        Form form = Form.of(reader, fields);
        SeatDraft draft = SeatDraft.read(form, reader, body, countries);
        int seen = form.number("version", 0, Integer.MAX_VALUE);
        if (!form.isFaulty()) {
            try {
                membership.correct(reader, body, now, seen, draft);
                return back(body, draft.term());
            } catch (Refused refusal) {
                form.fault("first", refusal.sentence());
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, body, now, form));
    }

    @Post("/{seat}/removal")
    HttpResponse<?> remove(
            Reader reader, long id, long seat, @io.micronaut.http.annotation.Body Map<String, Object> fields) {
        Body body = register.body(reader, id);
        Seat now = membership.seat(reader, id, seat);
        membership.remove(reader, body, now, Form.of(reader, fields).number("version", 0, Integer.MAX_VALUE));
        return back(body, now.term());
    }

    private static HttpResponse<?> back(Body body, Term term) {
        return HttpResponse.seeOther(URI.create("/bodies/" + body.number() + "?asOf=" + term.first()));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Body body, @Nullable Seat seat, Form form) {
        Map<String, Object> model = new HashMap<>(Map.of(
                "reader",
                reader,
                "body",
                body,
                "form",
                form,
                "countries",
                countries.all(reader.language()),
                "regions",
                seats.all(body.number(), reader.language()).stream()
                        .map(Seat::region)
                        .filter(region -> !region.isEmpty())
                        .collect(Collectors.toCollection(TreeSet::new))));
        if (seat != null) {
            model.put("seat", seat);
        }
        return new ModelAndView<>("bodies/seat", model);
    }
}
