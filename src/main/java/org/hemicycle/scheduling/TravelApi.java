package org.hemicycle.scheduling;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Travel between rooms, for programs. */
@Controller("/api/v1/rooms/{id}/travel")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class TravelApi {

    private final TravelBook book;

    TravelApi(TravelBook book) {
        this.book = book;
    }

    /** How many minutes it takes from this room to each other one to which that is known, either way. */
    @Get
    Travels show(Reader reader, long id) {
        return answer(book.room(reader, id));
    }

    /** Replaces all minutes from this room, by the number of the other one; one that is left out is no distance away. */
    @Put
    Travels set(Reader reader, long id, @Body Map<Long, Integer> minutes) {
        Room room = book.room(reader, id);
        Map<String, Object> fields = new HashMap<>();
        minutes.forEach((to, most) -> fields.put(TravelBook.field(to), most));
        Form form = Form.of(reader, fields);
        List<Long> others = book.others(room).stream().map(Room::id).toList();
        minutes.keySet().stream()
                .filter(to -> !others.contains(to))
                .forEach(to -> form.fault(TravelBook.field(to), reader.t("form.choice")));
        Map<Long, Integer> read = book.read(form, room);
        form.refuseIfFaulty();
        book.set(reader, room, read);
        return answer(room);
    }

    private Travels answer(Room room) {
        return new Travels(
                room.id(),
                book.from(room).stream()
                        .map(way -> new Way(way.to(), way.minutes()))
                        .toList());
    }

    @Serdeable
    record Travels(long room, List<Way> ways) {}

    @Serdeable
    record Way(long room, int minutes) {}
}
