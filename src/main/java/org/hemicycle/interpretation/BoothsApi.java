package org.hemicycle.interpretation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.scheduling.Room;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The numbered booths of a room, for programs. */
@Controller("/api/v1/rooms/{id}/booths")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
final class BoothsApi {

    private final RoomBooths booths;

    BoothsApi(RoomBooths booths) {
        this.booths = booths;
    }

    /** The booths of a room: for how many each is big enough, and how many may be in one, by date. */
    @Get
    Booths show(Reader reader, long id) {
        return answer(booths.room(reader, id));
    }

    /** Replaces the sizes of all booths; one that is left out has no size of its own. */
    @Put("/sizes")
    Booths size(Reader reader, long id, @Body Map<Integer, Integer> people) {
        Room room = booths.room(reader, id);
        Map<String, Object> fields = new HashMap<>();
        people.forEach((booth, size) -> fields.put("people-" + booth, size));
        Form form = Form.of(reader, fields);
        people.keySet().stream()
                .filter(booth -> booth < 1 || booth > room.booths())
                .forEach(booth -> form.fault("people-" + booth, reader.t("form.between", 1, room.booths())));
        Map<Integer, Integer> read = BoothForm.sizes(form, room);
        form.refuseIfFaulty();
        booths.size(reader, room, read);
        return answer(room);
    }

    /** Says how many may be in a booth from one day to another; 422 if another entry holds on one of them. */
    @Post("/occupancies")
    HttpResponse<Booths> limit(Reader reader, long id, @Body OccupancySaid said) {
        Room room = booths.room(reader, id);
        Map<String, Object> fields = new HashMap<>();
        fields.put("occupancy", said.occupancy());
        fields.put("source", said.source() == null ? "" : said.source());
        fields.put("validFrom", said.validFrom() == null ? "" : said.validFrom());
        fields.put("validTo", said.validTo() == null ? "" : said.validTo());
        Form form = Form.of(reader, fields);
        BoothForm.Occupancy read = BoothForm.occupancy(form, reader);
        form.refuseIfFaulty();
        booths.limit(reader, room, read.first(), read.last(), read.occupancy(), read.source());
        return HttpResponse.created(answer(room));
    }

    /** Strikes an entry. */
    @Delete("/occupancies/{entry}")
    @Status(HttpStatus.NO_CONTENT)
    void removeLimit(Reader reader, long id, long entry) {
        booths.removeLimit(reader, booths.room(reader, id), entry);
    }

    private Booths answer(Room room) {
        return new Booths(
                room.id(),
                room.booths(),
                room.occupancy(),
                booths.sizes(room).stream()
                        .map(size -> new Size(size.number(), size.people()))
                        .toList(),
                booths.limits(room).stream()
                        .map(limit -> new Occupancy(
                                limit.id(), limit.validFrom(), limit.validTo(), limit.occupancy(), limit.source()))
                        .toList());
    }

    /**
     * @param booths how many the room has, numbered from 1
     * @param occupancy how many may be in one where no entry holds
     */
    @Serdeable
    record Booths(long room, int booths, int occupancy, List<Size> sizes, List<Occupancy> occupancies) {}

    /** @param people for whom the booth is big enough */
    @Serdeable
    record Size(int booth, int people) {}

    /** @param validTo the last day */
    @Serdeable
    record Occupancy(
            long id,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            int occupancy,
            String source) {}

    /** @param validTo the last day */
    @Serdeable
    record OccupancySaid(
            int occupancy,
            @Nullable String source,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}
}
