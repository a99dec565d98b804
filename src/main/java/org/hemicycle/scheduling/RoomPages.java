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
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The rooms of the house, and one form to add and to change them. */
@Controller("/rooms")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class RoomPages {

    private static final int MOST = 100_000;
    private static final int MOST_BOOTHS = 50;
    private static final int MOST_IN_A_BOOTH = 6;

    private final Rooms rooms;
    private final RoomBook book;
    private final PlatformChoice platforms;

    RoomPages(Rooms rooms, RoomBook book, PlatformChoice platforms) {
        this.rooms = rooms;
        this.book = book;
        this.platforms = platforms;
    }

    /** To chief interpreters a room is its booths. */
    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.CHIEF_INTERPRETER})
    ModelAndView<Map<String, Object>> list(Reader reader) {
        Map<Long, List<String>> wired = new HashMap<>();
        rooms.all().forEach(room -> wired.put(room.id(), rooms.platforms(room.id())));
        return new ModelAndView<>("scheduling/rooms", Map.of("reader", reader, "rooms", rooms.all(), "wired", wired));
    }

    @Get("/new")
    HttpResponse<?> blank(Reader reader) {
        return HttpResponse.ok(
                page(reader, null, Form.empty(reader).with("booths", 0).with("occupancy", 1)));
    }

    @Post
    HttpResponse<?> add(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        RoomDetails details = read(form);
        return saved(reader, null, form, () -> book.add(reader.person(), details));
    }

    @Get("/{id}")
    HttpResponse<?> one(Reader reader, long id) {
        Room room = room(reader, id);
        Map<String, Object> fields = new HashMap<>(Map.of(
                "name", room.name(),
                "booths", room.booths(),
                "occupancy", room.occupancy(),
                "revision", room.revision(),
                "platforms", rooms.wired(id)));
        if (room.city() != null) {
            fields.put("city", room.city());
        }
        if (room.seats() != null) {
            fields.put("seats", room.seats());
        }
        return HttpResponse.ok(page(reader, room, Form.of(reader, fields)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Reader reader, long id, @Body Map<String, Object> body) {
        Room room = room(reader, id);
        Form form = Form.of(reader, body);
        RoomDetails details = read(form);
        int revision = form.number("revision", 0, Integer.MAX_VALUE);
        return saved(reader, room, form, () -> book.change(reader.person(), id, revision, details));
    }

    private HttpResponse<?> saved(Reader reader, @Nullable Room room, Form form, Runnable deed) {
        if (!form.isFaulty()) {
            try {
                deed.run();
                return HttpResponse.seeOther(URI.create("/rooms"));
            } catch (Refused refusal) {
                form.fault("name", refusal);
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, room, form));
    }

    static RoomDetails read(Form form) {
        return new RoomDetails(
                form.text("name", 100),
                form.number("booths", 0, MOST_BOOTHS),
                form.number("occupancy", 1, MOST_IN_A_BOOTH),
                form.value("city").isEmpty() ? null : form.text("city", 200),
                form.value("seats").isEmpty() ? null : form.number("seats", 1, MOST),
                form.all("platforms").stream()
                        .filter(key -> key.matches("\\d{1,18}"))
                        .map(Long::valueOf)
                        .distinct()
                        .toList());
    }

    private Room room(Reader reader, long id) {
        return rooms.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, @Nullable Room room, Form form) {
        Map<String, Object> model = new HashMap<>(Map.of("reader", reader, "form", form, "platforms", platforms.all()));
        if (room != null) {
            model.put("room", room);
        }
        return new ModelAndView<>("scheduling/room", model);
    }
}
