package org.hemicycle.bodies;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** Who holds the seats of a body. */
@Singleton
class Membership {

    private final Bodies bodies;
    private final Seats seats;
    private final Audit audit;
    private final Clock clock;

    Membership(Bodies bodies, Seats seats, Audit audit, Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound if the body has no such seat */
    Seat seat(Reader reader, long body, long id) {
        return seats.find(id, reader.language())
                .filter(seat -> seat.bodyId() == body)
                .orElseThrow(() -> new NotFound(reader.t("bodies.seat.unknown")));
    }

    /** How many seats each region has, by region. */
    static Map<String, Long> byRegion(List<Seat> seats) {
        return seats.stream()
                .filter(seat -> !seat.region().isEmpty())
                .collect(Collectors.groupingBy(Seat::region, TreeMap::new, Collectors.counting()));
    }

    /** How many seats each group of a tripartite body has. */
    static Map<Constituency, Long> byConstituency(List<Seat> seats) {
        Map<Constituency, Long> counts = new TreeMap<>();
        seats.stream()
                .flatMap(seat -> Optional.ofNullable(seat.constituency()).stream())
                .forEach(constituency -> counts.merge(constituency, 1L, Long::sum));
        return counts;
    }

    /** @throws Refused if the member has a seat in that term already */
    @Transactional
    long add(Reader who, Body body, SeatDraft draft) {
        bodies.lock(body.number());
        refuseOverlap(who, draft, seats.all(body.number(), who.language()));
        long id = insert(who.person().name(), body, draft);
        audit.note(who.person(), "added seat", body.acronym() + " " + draft.text());
        return id;
    }

    /** Without looking for overlaps; the database refuses them. */
    long insert(String by, Body body, SeatDraft draft) {
        return seats.add(
                body.number(),
                draft.country(),
                draft.region(),
                draft.term().first(),
                draft.term().last(),
                draft.constituency(),
                draft.holder(),
                by,
                clock.instant());
    }

    /**
     * Ends a term, or says what was wrong about it.
     *
     * @param seen the version the secretary began with
     * @throws Refused if it would run into another term of the member, or somebody changed it in the meantime
     */
    @Transactional
    void correct(Reader who, Body body, Seat seat, int seen, SeatDraft draft) {
        bodies.lock(body.number());
        List<Seat> others = seats.all(body.number(), who.language()).stream()
                .filter(other -> other.id() != seat.id())
                .toList();
        refuseOverlap(who, draft, others);
        int changed = seats.correct(
                seat.id(),
                seen,
                draft.country(),
                draft.region(),
                draft.term().first(),
                draft.term().last(),
                draft.constituency(),
                draft.holder(),
                who.person().name(),
                clock.instant());
        if (changed == 0) {
            throw changedMeanwhile(who, body, seat);
        }
        audit.note(
                who.person(),
                "changed seat",
                body.acronym() + " " + SeatDraft.of(seat).text() + " is " + draft.text());
    }

    /** @throws Refused if somebody changed it in the meantime */
    @Transactional
    void remove(Reader who, Body body, Seat seat, int seen) {
        if (seats.remove(seat.id(), seen) == 0) {
            throw changedMeanwhile(who, body, seat);
        }
        audit.note(
                who.person(),
                "removed seat",
                body.acronym() + " " + SeatDraft.of(seat).text());
    }

    /** The seats held on a day. */
    List<Seat> asOf(Reader reader, Body body, LocalDate day) {
        return seats.asOf(body.number(), day, reader.language());
    }

    private static void refuseOverlap(Reader who, SeatDraft draft, List<Seat> others) {
        draft.overlapping(others).ifPresent(other -> {
            throw new Refused(overlap(who, other));
        });
    }

    static String overlap(Reader reader, Seat other) {
        return reader.t("bodies.seat.overlap", other.member(), other.term().text(reader));
    }

    private Refused changedMeanwhile(Reader who, Body body, Seat seat) {
        Seat now = seat(who, body.number(), seat.id());
        return Meanwhile.changed(
                who,
                now.changedBy(),
                now.changedAt(),
                now.member() + (now.region().isEmpty() ? "" : ", " + now.region()) + ", "
                        + now.term().text(who));
    }
}
