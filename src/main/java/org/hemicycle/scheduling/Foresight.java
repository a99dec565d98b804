package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.hemicycle.web.Reader;

/** Looks at what follows from sittings that stand at their new places already, in a transaction that may be undone. */
@Singleton
class Foresight {

    private final ClashTelling telling;
    private final List<Consequences> rooms;

    Foresight(ClashTelling telling, List<Consequences> rooms) {
        this.telling = telling;
        this.rooms = rooms;
    }

    /** What sittings clash with before they move, which is no consequence of it. */
    Set<Clash.Key> known(List<Sitting> sittings) {
        return telling.known(sittings);
    }

    /** @param after the session as it stands now */
    Preview preview(Reader reader, Wish wish, Rescheduling rescheduling, Session after, Set<Clash.Key> known) {
        return new Preview(
                wish,
                rescheduling,
                after,
                telling.of(reader, rescheduling, known),
                rooms.stream()
                        .flatMap(room -> room.of(rescheduling, reader).stream())
                        .sorted(Comparator.comparing(Consequence::weight).thenComparing(Consequence::sentence))
                        .toList());
    }
}
