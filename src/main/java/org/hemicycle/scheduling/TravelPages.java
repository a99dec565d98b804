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
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** How long it takes to get from a room to each other one. */
@Controller("/rooms/{id}/travel")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class TravelPages {

    private final TravelBook book;

    TravelPages(TravelBook book) {
        this.book = book;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        Room room = book.room(reader, id);
        Form form = Form.empty(reader);
        book.from(room).forEach(way -> form.with(TravelBook.field(way.to()), way.minutes()));
        return page(reader, room, form);
    }

    @Post
    HttpResponse<?> set(Reader reader, long id, @Body Map<String, Object> body) {
        Room room = book.room(reader, id);
        Form form = Form.of(reader, body);
        Map<Long, Integer> minutes = book.read(form, room);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, room, form));
        }
        book.set(reader, room, minutes);
        return HttpResponse.seeOther(URI.create("/rooms/" + id));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Room room, Form form) {
        return new ModelAndView<>(
                "scheduling/travel", Map.of("reader", reader, "room", room, "form", form, "others", book.others(room)));
    }
}
