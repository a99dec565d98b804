package org.hemicycle.scheduling;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Says how long people travel between rooms. */
@Singleton
class TravelBook {

    private static final int LONGEST = 720;

    private final Rooms rooms;
    private final RoomTravels travels;
    private final Audit audit;

    TravelBook(Rooms rooms, RoomTravels travels, Audit audit) {
        this.rooms = rooms;
        this.travels = travels;
        this.audit = audit;
    }

    Room room(Reader reader, long id) {
        return rooms.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    List<Room> others(Room room) {
        return rooms.all().stream().filter(other -> other.id() != room.id()).toList();
    }

    List<RoomTravels.Way> from(Room room) {
        return travels.from(room.id());
    }

    /** Minutes by room; one that is left out is no distance away. */
    Map<Long, Integer> read(Form form, Room room) {
        Map<Long, Integer> minutes = new TreeMap<>();
        for (Room other : others(room)) {
            String field = field(other.id());
            if (!form.value(field).isEmpty()) {
                minutes.put(other.id(), form.number(field, 1, LONGEST));
            }
        }
        return minutes;
    }

    static String field(long room) {
        return "minutes-" + room;
    }

    /** Replaces all that is known from this room. */
    @Transactional
    public void set(Reader reader, Room room, Map<Long, Integer> minutes) {
        travels.lock(room.id());
        travels.clear(room.id());
        minutes.forEach((to, most) -> travels.insert(room.id(), to, most));
        audit.note(reader.person(), "set travel between rooms", room.name() + " " + minutes);
    }
}
