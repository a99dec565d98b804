package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** Sets of sittings across sessions: those that are offered to be chosen, and those chosen put to their sessions. */
@Singleton
class SittingSets {

    /** As many as a page can show. */
    private static final int OFFERED = 300;

    private final Timetables timetables;
    private final Sittings sittings;

    SittingSets(Timetables timetables, Sittings sittings) {
        this.timetables = timetables;
        this.sittings = sittings;
    }

    /** @param left how many more there are, for a narrower question */
    record Offer(List<Timetables.Group> groups, long left) {}

    /** The sittings that may move: of sessions that are open, and not cancelled. */
    Offer offer(Reader reader, TimetableQuestion question) {
        List<TimetableEntry> movable = timetables.find(reader, question).stream()
                .filter(entry -> !entry.isCancelled() && entry.status().isOpen())
                .toList();
        List<TimetableEntry> shown = movable.stream().limit(OFFERED).toList();
        return new Offer(timetables.groups(reader, question, shown), movable.size() - shown.size());
    }

    /**
     * A wish for each session, in the order in which sessions are locked.
     *
     * @throws Refused if somebody took one of the sittings away
     */
    List<Wish> bySession(Reader reader, Wish wish) {
        Map<Long, List<Long>> chosen = new TreeMap<>();
        for (long id : wish.sittings()) {
            Sitting sitting = sittings.find(id).orElseThrow(() -> new Refused(reader.t("moves.one-cancelled")));
            chosen.computeIfAbsent(sitting.sessionId(), absent -> new ArrayList<>())
                    .add(id);
        }
        return chosen.entrySet().stream()
                .map(entry -> wish.in(entry.getKey(), entry.getValue()))
                .toList();
    }
}
