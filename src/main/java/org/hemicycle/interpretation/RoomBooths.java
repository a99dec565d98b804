package org.hemicycle.interpretation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Room;
import org.hemicycle.scheduling.Rooms;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The booths of all rooms: how big each is, and how many may be in one on a day. */
@Singleton
public class RoomBooths {

    private final BoothRows rows;
    private final Rooms rooms;
    private final Audit audit;

    RoomBooths(BoothRows rows, Rooms rooms, Audit audit) {
        this.rows = rows;
        this.rooms = rooms;
        this.audit = audit;
    }

    /**
     * The rooms that have booths. In a booth may be as many as its size, the room's occupancy of the day and the rule set
     * allow, whichever is least.
     */
    public List<BoothRoom> on(LocalDate day, RuleSet rules, Mode mode) {
        int rule = rules.find("occupancy", mode).map(Rule::value).orElse(Integer.MAX_VALUE);
        List<BoothRows.Size> sizes = rows.sizes();
        List<BoothRows.Limit> limits = rows.limits();
        return rooms.all().stream()
                .filter(room -> room.booths() > 0)
                .map(room -> new BoothRoom(
                        room.id(),
                        room.name(),
                        IntStream.rangeClosed(1, room.booths())
                                .mapToObj(booth -> Math.min(
                                        rule, Math.min(size(sizes, room, booth), occupancy(limits, room, day))))
                                .toList(),
                        rooms.platforms(room.id())))
                .toList();
    }

    private static int size(List<BoothRows.Size> sizes, Room room, int booth) {
        return sizes.stream()
                .filter(size -> size.roomId() == room.id() && size.number() == booth)
                .mapToInt(BoothRows.Size::people)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private static int occupancy(List<BoothRows.Limit> limits, Room room, LocalDate day) {
        return limits.stream()
                .filter(limit -> limit.roomId() == room.id() && limit.holdsOn(day))
                .mapToInt(BoothRows.Limit::occupancy)
                .findFirst()
                .orElse(room.occupancy());
    }

    Room room(Reader reader, long id) {
        return rooms.all().stream()
                .filter(room -> room.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    List<BoothRows.Size> sizes(Room room) {
        return rows.sizes().stream().filter(size -> size.roomId() == room.id()).toList();
    }

    List<BoothRows.Limit> limits(Room room) {
        return rows.limits().stream()
                .filter(limit -> limit.roomId() == room.id())
                .toList();
    }

    /** @param people for each booth whose size is known */
    @Transactional
    public void size(Reader reader, Room room, Map<Integer, Integer> people) {
        rows.lock(room.id());
        rows.clearSizes(room.id());
        people.forEach((booth, size) -> rows.insertSize(room.id(), booth, size));
        audit.note(reader.person(), "sized booths", room.name() + " " + people);
    }

    /** @throws Refused if another occupancy holds on one of the days */
    @Transactional
    public void limit(
            Reader reader,
            Room room,
            @Nullable LocalDate first,
            @Nullable LocalDate last,
            int occupancy,
            String source) {
        rows.lock(room.id());
        boolean overlaps = limits(room).stream()
                .anyMatch(one -> (last == null
                                || one.validFrom() == null
                                || !one.validFrom().isAfter(last))
                        && (first == null
                                || one.validTo() == null
                                || !one.validTo().isBefore(first)));
        if (overlaps) {
            throw new Refused(reader.t("booths.overlap"));
        }
        rows.insertLimit(
                room.id(), first, last, occupancy, source, reader.person().name());
        audit.note(reader.person(), "set occupancy of booths", room.name() + " " + occupancy);
    }

    @Transactional
    public void removeLimit(Reader reader, Room room, long entry) {
        if (rows.removeLimit(room.id(), entry) == 0) {
            throw new NotFound(reader.t("interpreter.no-entry"));
        }
        audit.note(reader.person(), "struck occupancy of booths", room.name());
    }

    /** The least capacity of each room with booths on any of the days and in any of the modes. */
    public List<BoothRoom> strictest(List<LocalDate> days, RuleSet rules, List<Mode> modes) {
        List<BoothRoom> strictest = new ArrayList<>();
        for (LocalDate day : days) {
            for (Mode mode : modes) {
                List<BoothRoom> now = on(day, rules, mode);
                if (strictest.isEmpty()) {
                    strictest.addAll(now);
                } else {
                    strictest.replaceAll(room -> now.stream()
                            .filter(one -> one.id() == room.id() && one.leastCapacity() < room.leastCapacity())
                            .findFirst()
                            .orElse(room));
                }
            }
        }
        return strictest;
    }
}
