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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Rooms, for programs. */
@Controller("/api/v1/rooms")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
final class RoomApi {

    private final Rooms rooms;
    private final RoomBook book;

    RoomApi(Rooms rooms, RoomBook book) {
        this.rooms = rooms;
        this.book = book;
    }

    /** All rooms by name. */
    @Get
    Slice<Answer> list(@QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(rooms.all(), page, size, this::answer);
    }

    /** One room; 404 if there is none of that number. */
    @Get("/{id}")
    Answer one(Reader reader, long id) {
        return answer(rooms.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page"))));
    }

    /** Adds a room; 422 with a sentence if there is one of that name. */
    @Post
    HttpResponse<Answer> add(Reader reader, @Body Wish wish) {
        return HttpResponse.created(answer(book.add(reader.person(), wish.details(reader))));
    }

    /** Replaces all that is said of a room; 422 with a sentence if somebody changed the revision that was read. */
    @Put("/{id}")
    Answer change(Reader reader, long id, @Body Wish wish) {
        int revision = Optional.ofNullable(wish.revision()).orElse(-1);
        return answer(book.change(reader.person(), id, revision, wish.details(reader)));
    }

    private Answer answer(Room room) {
        return new Answer(
                room.id(),
                room.name(),
                room.booths(),
                room.occupancy(),
                Optional.ofNullable(room.city()),
                Optional.ofNullable(room.seats()),
                rooms.wired(room.id()),
                room.revision());
    }

    /** @param platforms numbers of those that its booths are wired to */
    @Serdeable
    record Answer(
            long id,
            String name,
            int booths,
            int occupancy,
            Optional<String> city,
            Optional<Integer> seats,
            List<Long> platforms,
            int revision) {}

    /** @param revision the one that was read; only needed to change a room */
    @Serdeable
    record Wish(
            String name,
            int booths,
            int occupancy,
            @Nullable String city,
            @Nullable Integer seats,
            @Nullable List<Long> platforms,
            @Nullable Integer revision) {

        /** Read by the form that people fill in. */
        RoomDetails details(Reader reader) {
            Map<String, Object> fields = new HashMap<>(Map.of(
                    "name", name,
                    "booths", booths,
                    "occupancy", occupancy,
                    "platforms", Optional.ofNullable(platforms).orElse(List.of())));
            if (city != null) {
                fields.put("city", city);
            }
            if (seats != null) {
                fields.put("seats", seats);
            }
            Form form = Form.of(reader, fields);
            RoomDetails details = RoomPages.read(form);
            form.faults().entrySet().stream().findFirst().ifPresent(fault -> {
                throw new Refused(fault.getKey() + ": " + fault.getValue());
            });
            return details;
        }
    }
}
