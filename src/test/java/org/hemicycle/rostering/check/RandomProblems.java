package org.hemicycle.rostering.check;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterProblem.Span;
import org.hemicycle.rostering.problem.RosterSolution;

/** Small problems that touch every rule, the same for the same seed, and small enough to try every roster. */
public final class RandomProblems {
    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "zh");
    private static final List<String> ZONES = List.of("Europe/Zurich", "Pacific/Auckland", "America/New_York");
    private static final Instant MONDAY = Instant.parse("2020-06-08T08:00:00Z");

    private static final int MOST_CHAIRS = 11;

    private final Random random;
    private final List<String> languages;

    private RandomProblems(long seed) {
        this.random = new Random(seed * 7919 + 17);
        this.languages = LANGUAGES.subList(0, between(2, 4));
    }

    public static RosterProblem problem(long seed) {
        RandomProblems problems = new RandomProblems(seed);
        return seed % 3 == 0 ? problems.relayed() : problems.problem();
    }

    /** The problem once this was published and somebody who works in it cannot work at all; nothing is pinned any more. */
    public static RosterProblem afterOneFellIll(RosterProblem problem, RosterSolution published, long seed) {
        List<Seat> seats = published.seats();
        String ill = seats.get((int) (seed % seats.size())).interpreter();
        List<Interpreter> interpreters = problem.interpreters().stream()
                .map(one -> one.id().equals(ill) ? away(one) : one)
                .toList();
        return new RosterProblem(
                problem.name(),
                problem.limits(),
                problem.rooms(),
                problem.sittings(),
                interpreters,
                List.of(),
                seats,
                null,
                problem.house());
    }

    private static Interpreter away(Interpreter one) {
        Span always = new Span(MONDAY.minus(30, ChronoUnit.DAYS), MONDAY.plus(30, ChronoUnit.DAYS));
        return one.awayDuring(List.of(always));
    }

    /** Everybody can sit anywhere in their A language, but nobody understands much. */
    private RosterProblem relayed() {
        Limits limits = new Limits(3, 600, 7, 0, 0, 30, between(1, 2), random.nextBoolean());
        List<Sitting> sittings = new ArrayList<>();
        for (int i = between(1, 2); i > 0; i--) {
            List<Booth> booths = LANGUAGES.subList(0, between(3, 4)).stream()
                    .map(language -> new Booth(language, between(1, 2), random.nextInt(3) == 0))
                    .toList();
            Instant start = MONDAY.plus(random.nextInt(30), ChronoUnit.HOURS);
            sittings.add(new Sitting("S" + i, start, 60, Mode.VIRTUAL, "zoom", null, LANGUAGES, booths));
        }
        List<Interpreter> interpreters = new ArrayList<>();
        for (int i = between(4, 7); i > 0 && chairs(sittings, interpreters) < MOST_CHAIRS; i--) {
            interpreters.add(new Interpreter(
                    "I" + i,
                    List.of(LANGUAGES.get(i % 4)),
                    random.nextInt(3) == 0 ? some(LANGUAGES, 1) : List.of(),
                    some(LANGUAGES, 2),
                    List.of("zoom"),
                    false,
                    true,
                    ZoneId.of("Europe/Zurich"),
                    List.of(),
                    random.nextInt(2) * 100,
                    0,
                    List.of()));
        }
        List<Seat> previous = random.nextInt(3) == 0 ? seats(5, sittings, interpreters) : List.of();
        return new RosterProblem("relayed", limits, List.of(), sittings, interpreters, List.of(), previous, null);
    }

    private RosterProblem problem() {
        boolean strict = random.nextBoolean();
        Limits limits = new Limits(
                strict ? between(1, 2) : 3,
                strict ? between(2, 5) * 60 : 600,
                strict ? between(1, 4) : 7,
                strict ? random.nextInt(3) * 60 : 0,
                strict ? random.nextInt(3) * 360 : 0,
                30,
                between(1, 2),
                random.nextBoolean());
        List<Room> rooms = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            rooms.add(new Room(
                    "room" + i, between(1, 2), between(1, 2), random.nextBoolean() ? List.of("zoom") : List.of()));
        }
        List<Sitting> sittings = new ArrayList<>();
        for (int i = between(1, 3); i > 0; i--) {
            sittings.add(sitting("S" + i, rooms));
        }
        List<Interpreter> interpreters = new ArrayList<>();
        for (int i = between(3, 7); i > 0; i--) {
            interpreters.add(interpreter("I" + i));
        }
        while (interpreters.size() > 1 && chairs(sittings, interpreters) > MOST_CHAIRS) {
            interpreters.removeLast();
        }
        List<Seat> pins = random.nextInt(4) == 0 ? seats(1, sittings, interpreters) : List.of();
        List<Seat> previous = random.nextInt(3) == 0 ? seats(5, sittings, interpreters) : List.of();
        Instant frozen = random.nextInt(6) == 0 ? MONDAY.plus(random.nextInt(24), ChronoUnit.HOURS) : null;
        return new RosterProblem("random", limits, rooms, sittings, interpreters, pins, previous, frozen);
    }

    private static long chairs(List<Sitting> sittings, List<Interpreter> interpreters) {
        return sittings.stream()
                .flatMap(sitting -> sitting.booths().stream())
                .mapToLong(booth -> interpreters.stream()
                        .filter(interpreter -> CheckedRoster.speaks(interpreter, booth.language()))
                        .count())
                .sum();
    }

    private Sitting sitting(String id, List<Room> rooms) {
        List<Booth> booths = new ArrayList<>();
        for (String language : some(languages, 3)) {
            booths.add(new Booth(language, between(1, 2), random.nextBoolean()));
        }
        return new Sitting(
                id,
                MONDAY.plus(random.nextInt(40), ChronoUnit.HOURS),
                between(1, 3) * 60,
                Mode.values()[random.nextInt(3)],
                random.nextInt(4) > 0 ? "zoom" : null,
                rooms.isEmpty() || random.nextInt(4) == 0
                        ? null
                        : rooms.get(random.nextInt(rooms.size())).id(),
                some(languages, 4),
                booths);
    }

    private Interpreter interpreter(String id) {
        boolean remote = random.nextInt(4) > 0;
        return new Interpreter(
                id,
                some(languages, random.nextInt(4) == 0 ? 2 : 1),
                random.nextInt(3) == 0 ? some(languages, 1) : List.of(),
                random.nextInt(4) > 0 ? some(languages, 3) : List.of(),
                random.nextInt(5) > 0 ? List.of("zoom") : List.of(),
                !remote || random.nextBoolean(),
                remote,
                ZoneId.of(ZONES.get(random.nextInt(3))),
                random.nextInt(5) == 0 ? List.of(span()) : List.of(),
                random.nextInt(3) * 100,
                random.nextBoolean() ? between(1, 3) * 300 : 0,
                random.nextInt(4) == 0 ? List.of("I" + between(1, 5)) : List.of());
    }

    private Span span() {
        Instant from = MONDAY.plus(random.nextInt(40), ChronoUnit.HOURS);
        return new Span(from, from.plus(between(1, 10), ChronoUnit.HOURS));
    }

    private List<Seat> seats(int most, List<Sitting> sittings, List<Interpreter> interpreters) {
        List<Seat> seats = new ArrayList<>();
        for (int i = between(1, most); i > 0; i--) {
            Sitting sitting = sittings.get(random.nextInt(sittings.size()));
            Booth booth = sitting.booths().get(random.nextInt(sitting.booths().size()));
            seats.add(new Seat(
                    sitting.id(),
                    booth.language(),
                    interpreters.get(random.nextInt(interpreters.size())).id()));
        }
        return seats;
    }

    private List<String> some(List<String> from, int most) {
        List<String> some = new ArrayList<>(from);
        Collections.shuffle(some, random);
        return List.copyOf(some.subList(0, between(1, Math.min(most, some.size()))));
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
