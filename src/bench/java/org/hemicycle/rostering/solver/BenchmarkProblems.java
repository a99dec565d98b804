package org.hemicycle.rostering.solver;

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
import org.hemicycle.rostering.problem.RosterProblem.Sitting;

/** The problems that the benchmarks solve, the same for the same seed. */
final class BenchmarkProblems {
    private static final List<String> SIX = List.of("ar", "zh", "en", "fr", "ru", "es");
    private static final List<String> EUROPE = List.of(
            "en", "fr", "de", "es", "it", "pl", "pt", "nl", "el", "cs", "hu", "ro", "bg", "sv", "da", "fi", "sk", "sl",
            "hr", "lt", "lv", "et", "mt", "ga");
    private static final Limits UN = new Limits(2, 360, 7, 90, 660, 30, 2, false);

    private final Random random;

    private BenchmarkProblems(long seed) {
        this.random = new Random(seed);
    }

    /** The first virtual consultation of councillors: four days of June 2020, two sittings a day, on one platform. */
    static RosterProblem consultation(long seed) {
        BenchmarkProblems problems = new BenchmarkProblems(seed);
        List<Sitting> sittings = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Instant start = Instant.parse(i % 2 == 0 ? "2020-06-09T10:00:00Z" : "2020-06-09T13:30:00Z");
            sittings.add(new Sitting(
                    "S" + (i + 1),
                    start.plus(i / 2, ChronoUnit.DAYS),
                    120,
                    Mode.VIRTUAL,
                    "interprefy",
                    "popov",
                    SIX,
                    sixBooths()));
        }
        List<Room> rooms = List.of(
                new Room("popov", 8, 1, List.of("interprefy", "zoom", "mymeetings")),
                new Room("a", 7, 1, List.of("interprefy", "zoom", "mymeetings")),
                new Room("c", 6, 1, List.of("interprefy", "zoom", "mymeetings")),
                new Room("l", 6, 1, List.of("interprefy", "zoom", "mymeetings")));
        Limits limits = new Limits(2, 240, 5, 90, 660, 30, 2, false);
        return new RosterProblem(
                "VCC-1",
                limits,
                rooms,
                sittings,
                problems.sixPools(List.of(7, 7, 5, 5, 5, 4)),
                List.of(),
                List.of(),
                null);
    }

    /** A Council of two weeks: four rooms, two sittings a day in each, 14 seats a sitting. */
    static RosterProblem council(long seed) {
        return council(seed, 80, 1);
    }

    /** As many sittings as asked, eight a day, and people in proportion to {@code share} of a Council's. */
    static RosterProblem council(long seed, int number, int share) {
        BenchmarkProblems problems = new BenchmarkProblems(seed);
        List<String> names = List.of("popov", "a", "c", "l");
        List<Room> rooms = names.stream()
                .map(name -> new Room(name, 8, 3, List.of("zoom")))
                .toList();
        List<Sitting> sittings = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            int day = i / 8;
            Instant start = Instant.parse(i % 8 < 4 ? "2020-06-08T08:00:00Z" : "2020-06-08T12:30:00Z")
                    .plus(day / 5 * 7 + day % 5, ChronoUnit.DAYS);
            sittings.add(
                    new Sitting("S" + (i + 1), start, 180, Mode.HYBRID, "zoom", names.get(i % 4), SIX, sixBooths()));
        }
        List<Interpreter> people =
                problems.sixPools(List.of(19 * share, 19 * share, 13 * share, 13 * share, 13 * share, 13 * share));
        return new RosterProblem("Council", UN, rooms, sittings, people, List.of(), List.of(), null);
    }

    /** Four weeks like a parliament's: four to ten booths a sitting out of 24 languages, 300 interpreters. */
    static RosterProblem parliament(long seed) {
        BenchmarkProblems problems = new BenchmarkProblems(seed);
        List<Room> rooms = new ArrayList<>();
        for (int i = 1; i <= 10; i++) {
            rooms.add(new Room("room" + i, 12, 3, List.of("interactio")));
        }
        List<Sitting> sittings = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            sittings.add(problems.parliamentSitting(i));
        }
        List<Interpreter> people = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            people.add(problems.parliamentInterpreter(i));
        }
        return new RosterProblem(
                "Parliament",
                new Limits(2, 420, 8, 60, 660, 30, 2, true),
                rooms,
                sittings,
                people,
                List.of(),
                List.of(),
                null);
    }

    private Sitting parliamentSitting(int i) {
        int day = i / 20;
        List<String> languages = new ArrayList<>(EUROPE);
        Collections.shuffle(languages.subList(3, 24), random);
        int number = 4 + random.nextInt(7);
        List<Booth> booths = new ArrayList<>();
        for (String language : languages.subList(0, number)) {
            booths.add(new Booth(language, 2, language.equals("fi") || language.equals("mt")));
        }
        Instant start = Instant.parse(i % 20 < 10 ? "2021-03-01T08:00:00Z" : "2021-03-01T13:00:00Z")
                .plus(day / 5 * 7 + day % 5, ChronoUnit.DAYS);
        return new Sitting(
                "S" + (i + 1),
                start,
                180,
                Mode.HYBRID,
                "interactio",
                "room" + (i % 10 + 1),
                languages.subList(0, number),
                booths);
    }

    private Interpreter parliamentInterpreter(int i) {
        String mother = EUROPE.get(i < 90 ? i % 3 : i % 21 + 3);
        List<String> others = new ArrayList<>(EUROPE);
        others.remove(mother);
        Collections.shuffle(others.subList(3, others.size()), random);
        Collections.shuffle(others.subList(0, 4), random);
        List<String> b = random.nextInt(4) == 0 ? List.of(others.get(0)) : List.of();
        return person("I" + (i + 1), mother, b, others.subList(1, 3 + random.nextInt(3)), i % 3 == 0 ? 600 : 0);
    }

    private static List<Booth> sixBooths() {
        return SIX.stream()
                .map(language -> new Booth(language, twoWay(language) ? 3 : 2, twoWay(language)))
                .toList();
    }

    private static boolean twoWay(String language) {
        return language.equals("ar") || language.equals("zh");
    }

    /** People of the six languages: the Arabic and Chinese with English or French as B, the others with two or three C. */
    private List<Interpreter> sixPools(List<Integer> sizes) {
        List<Interpreter> people = new ArrayList<>();
        for (int pool = 0; pool < sizes.size(); pool++) {
            for (int i = 0; i < sizes.get(pool); i++) {
                people.add(sixPerson(SIX.get(pool), "I" + (people.size() + 1)));
            }
        }
        return people;
    }

    private Interpreter sixPerson(String mother, String id) {
        List<String> others = new ArrayList<>(SIX);
        others.remove(mother);
        Collections.shuffle(others, random);
        int cost = random.nextInt(3) == 0 ? 500 : 0;
        if (twoWay(mother)) {
            String b = random.nextInt(3) == 0 ? "fr" : "en";
            others.remove(b);
            return person(id, mother, List.of(b), others.subList(0, random.nextInt(2)), cost);
        }
        return person(id, mother, List.of(), others.subList(0, 2 + random.nextInt(2)), cost);
    }

    private static Interpreter person(String id, String mother, List<String> b, List<String> c, int cost) {
        return new Interpreter(
                id,
                List.of(mother),
                b,
                c,
                List.of("interprefy", "zoom", "interactio"),
                true,
                true,
                ZoneId.of("Europe/Zurich"),
                List.of(),
                cost,
                0,
                List.of());
    }
}
