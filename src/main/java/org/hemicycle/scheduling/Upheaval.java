package org.hemicycle.scheduling;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Puts a set of sittings, or a whole session, where a wish wants it, and looks at what follows. Tells nobody. */
@Singleton
class Upheaval {

    private final Sessions sessions;
    private final Sittings sittings;
    private final SittingMoves moves;
    private final Clashes clashes;
    private final Foresight foresight;
    private final JdbcOperations jdbc;
    private final Clock clock;

    Upheaval(
            Sessions sessions,
            Sittings sittings,
            SittingMoves moves,
            Clashes clashes,
            Foresight foresight,
            JdbcOperations jdbc,
            Clock clock) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.moves = moves;
        this.clashes = clashes;
        this.foresight = foresight;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * To be called in a transaction.
     *
     * @param wishes one for each session; whatever they move, they move together
     */
    List<Preview> carryOut(Reader reader, List<Wish> wishes) {
        List<Undertaking> all = wishes.stream()
                .sorted(Comparator.comparing(Wish::session))
                .map(wish -> begin(reader, wish))
                .toList();
        List<Target> targets =
                all.stream().flatMap(one -> one.targets().stream()).toList();
        lockPlaces(reader, targets);
        Map<Long, Set<Clash.Key>> known = known(all);
        execute("SET CONSTRAINTS room_is_free, licence_is_free DEFERRED");
        all.stream()
                .filter(one -> one.targets().isEmpty())
                .flatMap(one -> one.chosen().stream())
                .forEach(sitting -> sittings.cancel(sitting.id(), clock.instant()));
        move(reader, targets);
        all.forEach(one -> turnSession(one.wish(), one.session(), one.chosen()));
        return all.stream()
                .map(one -> look(reader, one, known.getOrDefault(one.session().id(), Set.of())))
                .toList();
    }

    /** A wish as it is carried out. @param session as it was before */
    private record Undertaking(Wish wish, Session session, List<Sitting> chosen, List<Target> targets) {}

    private Undertaking begin(Reader reader, Wish wish) {
        Session session = lock(reader, wish.session());
        refuseIllegal(reader, wish, session);
        List<Sitting> chosen = chosen(reader, wish, session);
        return new Undertaking(wish, session, chosen, targets(wish, session, chosen));
    }

    /** Before anything has moved. */
    private Map<Long, Set<Clash.Key>> known(List<Undertaking> all) {
        return all.stream()
                .filter(one -> !one.targets().isEmpty())
                .collect(Collectors.toMap(one -> one.session().id(), one -> foresight.known(one.chosen())));
    }

    private Preview look(Reader reader, Undertaking one, Set<Clash.Key> known) {
        Session now = sessions.find(one.session().id(), reader.language()).orElseThrow();
        return foresight.preview(
                reader, one.wish(), new Rescheduling(one.session(), steps(one.session(), one.chosen())), now, known);
    }

    /** The database looks at every row now, and not when it is too late to say a sentence. */
    void settle() {
        execute("SET CONSTRAINTS ALL IMMEDIATE");
    }

    private Session lock(Reader reader, long session) {
        return sittings.lockSession(session)
                .flatMap(locked -> sessions.find(locked, reader.language()))
                .orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private static void refuseIllegal(Reader reader, Wish wish, Session session) {
        SessionStatus end = wish.ends(session.status());
        boolean legal =
                end == session.status() ? session.isOpen() : session.status().mayBecome(end);
        boolean resumes = wish.what() != Wish.What.RESUME || session.status() == SessionStatus.POSTPONED;
        if (!legal || !resumes) {
            throw new Refused(reader.t(
                    "sessions.no-way",
                    session.code(),
                    reader.t("sessions.status." + session.status()),
                    reader.t("sessions.status." + end)));
        }
        if (wish.needsReason() && wish.reason().isBlank()) {
            throw new Refused(reader.t("sessions.reason-needed"));
        }
    }

    private List<Sitting> chosen(Reader reader, Wish wish, Session session) {
        List<Sitting> chosen = switch (wish.what()) {
            case MOVE, SWAP, CANCEL -> named(reader, wish);
            case POSTPONE -> sittings.heldIn(session.id());
            case CANCEL_SESSION -> heldOrWaiting(session);
            case RESUME -> waiting(session);
            case CLOSE -> List.of();
        };
        if (wish.isOfSittings() && chosen.isEmpty()) {
            throw new Refused(reader.t("moves.none-chosen"));
        }
        if (wish.what() == Wish.What.SWAP && chosen.size() != 2) {
            throw new Refused(reader.t("moves.two-to-swap"));
        }
        return chosen;
    }

    private List<Sitting> named(Reader reader, Wish wish) {
        List<Sitting> held = sittings.heldIn(wish.session()).stream()
                .filter(sitting -> wish.sittings().contains(sitting.id()))
                .toList();
        if (held.size() < wish.sittings().stream().distinct().count()) {
            throw new Refused(reader.t("moves.one-cancelled"));
        }
        return held;
    }

    /** Those who were told that a sitting is put off are told that it will not be held after all. */
    private List<Sitting> heldOrWaiting(Session session) {
        return Stream.concat(sittings.heldIn(session.id()).stream(), waiting(session).stream())
                .toList();
    }

    private List<Sitting> waiting(Session session) {
        List<Long> waiting = moves.waiting(session.id());
        return sittings.ofSession(session.id()).stream()
                .filter(sitting -> waiting.contains(sitting.id()))
                .toList();
    }

    /** Where the chosen go; empty if they are not to be held. */
    private static List<Target> targets(Wish wish, Session session, List<Sitting> chosen) {
        return switch (wish.what()) {
            case MOVE -> chosen.stream().map(wish.shift()::of).toList();
            case SWAP ->
                List.of(inPlaceOf(chosen.getFirst(), chosen.getLast()), inPlaceOf(chosen.getLast(), chosen.getFirst()));
            case POSTPONE, RESUME ->
                wish.firstDay() == null
                        ? List.of()
                        : chosen.stream()
                                .map(Shift.byDays(days(wish, session))::of)
                                .toList();
            case CANCEL, CANCEL_SESSION, CLOSE -> List.of();
        };
    }

    private static Target inPlaceOf(Sitting moved, Sitting other) {
        return new Target(moved, other.plannedStart(), other.zone(), moved.roomId(), moved.platformId());
    }

    private static long days(Wish wish, Session session) {
        LocalDate first = wish.firstDay();
        return first == null ? 0 : ChronoUnit.DAYS.between(session.firstDay(), first);
    }

    /** Rooms before platforms, each by number, as all who plan do: no two wait for each other. */
    private void lockPlaces(Reader reader, List<Target> targets) {
        for (Long room : distinct(targets, Target::room)) {
            refuseMissing(reader, sittings.lockRoom(room));
        }
        for (Long platform : distinct(targets, Target::platform)) {
            refuseMissing(reader, sittings.lockPlatform(platform));
        }
    }

    private static void refuseMissing(Reader reader, Optional<Long> locked) {
        if (locked.isEmpty()) {
            throw new NotFound(reader.t("form.choice"));
        }
    }

    private static TreeSet<Long> distinct(List<Target> targets, Function<Target, @Nullable Long> place) {
        return targets.stream().map(place).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
    }

    /** All leave their licences before the first takes another. */
    private void move(Reader reader, List<Target> targets) {
        for (Target target : targets) {
            Sitting sitting = target.sitting();
            Integer noLicence = target.platform() == null ? null : Math.toIntExact(-sitting.id());
            if (moves.place(
                            sitting.id(),
                            sitting.version(),
                            target.start(),
                            target.zone(),
                            target.startsAt(),
                            target.room(),
                            target.platform(),
                            noLicence)
                    == 0) {
                throw new Refused(reader.t("sitting.changed-meanwhile"));
            }
        }
        targets.stream()
                .sorted(Comparator.comparing(Target::startsAt))
                .map(target -> sittings.find(target.sitting().id()).orElseThrow())
                .forEach(placed -> clashes.freeLicence(placed.plan(), placed.id())
                        .ifPresent(licence -> moves.license(placed.id(), licence)));
    }

    private void turnSession(Wish wish, Session session, List<Sitting> chosen) {
        if (wish.isOfSittings()) {
            return;
        }
        moves.waitNoMore(session.id());
        if (wish.isOpen()) {
            chosen.forEach(sitting -> moves.keepWaiting(sitting.id()));
        }
        long days = days(wish, session);
        sessions.turn(
                session.id(),
                session.version(),
                session.firstDay().plusDays(days),
                session.lastDay().plusDays(days),
                wish.ends(session.status()).name());
    }

    private List<Rescheduling.Step> steps(Session session, List<Sitting> chosen) {
        Map<Long, Sitting> now =
                sittings.ofSession(session.id()).stream().collect(Collectors.toMap(Sitting::id, Function.identity()));
        List<Rescheduling.Step> steps = new ArrayList<>();
        for (Sitting before : chosen) {
            steps.add(new Rescheduling.Step(before, now.getOrDefault(before.id(), before)));
        }
        return steps;
    }

    private void execute(String statement) {
        jdbc.prepareStatement(statement, PreparedStatement::execute);
    }
}
