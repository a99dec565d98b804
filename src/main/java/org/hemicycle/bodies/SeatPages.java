package org.hemicycle.bodies;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Giving a seat, ending its term and correcting it. One form serves all. */
@Controller("/bodies/{id}/seats")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class SeatPages extends TermPages<Seat, SeatDraft> {

    private final Membership membership;
    private final Seats seats;
    private final Countries countries;

    SeatPages(BodyRegister register, Membership membership, Seats seats, Countries countries) {
        super(register);
        this.membership = membership;
        this.seats = seats;
        this.countries = countries;
    }

    @Override
    Seat find(Reader reader, long body, long entry) {
        return membership.seat(reader, body, entry);
    }

    @Override
    SeatDraft read(Form form, Reader reader, Body body) {
        return SeatDraft.read(form, reader, body, countries);
    }

    @Override
    Form show(Seat entry, Form form) {
        return SeatDraft.of(entry).show(form);
    }

    @Override
    void add(Reader reader, Body body, SeatDraft draft) {
        membership.add(reader, body, draft);
    }

    @Override
    void correct(Reader reader, Body body, Seat entry, int seen, SeatDraft draft) {
        membership.correct(reader, body, entry, seen, draft);
    }

    @Override
    void remove(Reader reader, Body body, Seat entry, int seen) {
        membership.remove(reader, body, entry, seen);
    }

    @Override
    ModelAndView<Map<String, Object>> page(Reader reader, Body body, @Nullable Seat seat, Form form) {
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
