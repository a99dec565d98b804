package org.hemicycle.interpretation;

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
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Room;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The numbered booths of a room: for how many each is big enough, and how many may be in one, by date. */
@Controller("/rooms/{id}/booths")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
final class RoomBoothPages {

    private final RoomBooths booths;

    RoomBoothPages(RoomBooths booths) {
        this.booths = booths;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        Room room = booths.room(reader, id);
        Form form = Form.empty(reader);
        booths.sizes(room).forEach(size -> form.with("people-" + size.number(), size.people()));
        return page(reader, room, form);
    }

    @Post
    HttpResponse<?> size(Reader reader, long id, @Body Map<String, Object> body) {
        Room room = booths.room(reader, id);
        Form form = Form.of(reader, body);
        Map<Integer, Integer> people = BoothForm.sizes(form, room);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, room, form));
        }
        booths.size(reader, room, people);
        return back(id);
    }

    @Post("/occupancies")
    HttpResponse<?> limit(Reader reader, long id, @Body Map<String, Object> body) {
        Room room = booths.room(reader, id);
        Form form = Form.of(reader, body);
        BoothForm.Occupancy said = BoothForm.occupancy(form, reader);
        if (!form.isFaulty()) {
            try {
                booths.limit(reader, room, said.first(), said.last(), said.occupancy(), said.source());
                return back(id);
            } catch (Refused refusal) {
                form.fault("validFrom", refusal);
            }
        }
        booths.sizes(room).forEach(size -> form.with("people-" + size.number(), size.people()));
        return HttpResponse.unprocessableEntity().body(page(reader, room, form));
    }

    @Post("/occupancies/{entry}/removal")
    HttpResponse<?> removeLimit(Reader reader, long id, long entry) {
        booths.removeLimit(reader, booths.room(reader, id), entry);
        return back(id);
    }

    private static HttpResponse<?> back(long id) {
        return HttpResponse.seeOther(URI.create("/rooms/" + id + "/booths"));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Room room, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("room", room);
        model.put("form", form);
        model.put("limits", booths.limits(room));
        return new ModelAndView<>("interpretation/booths", model);
    }
}
