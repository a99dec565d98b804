package org.hemicycle.rostering.check;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.hemicycle.rostering.TestRosters;
import org.hemicycle.rostering.problem.House;
import org.hemicycle.rostering.problem.House.Engagement;
import org.hemicycle.rostering.problem.House.Liking;
import org.hemicycle.rostering.problem.House.Subject;
import org.hemicycle.rostering.problem.House.Travel;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;

/** What a house might know of {@link RandomProblems}. */
public final class RandomHouses {
    private static final Instant MONDAY = Instant.parse("2020-06-08T08:00:00Z");

    private final Random random;
    private final RosterProblem problem;

    private RandomHouses(RosterProblem problem, long seed) {
        this.problem = problem;
        this.random = new Random(seed * 31 + 5);
    }

    public static RosterProblem problem(long seed) {
        RosterProblem problem = RandomProblems.problem(seed);
        return problem.knowing(new RandomHouses(problem, seed).house());
    }

    /** A few people who have to be there, in rooms that are apart, at sittings with little time between them. */
    public static RosterProblem travelling(long seed) {
        Random random = new Random(seed * 97 + 3);
        List<Room> rooms = new ArrayList<>();
        List<Travel> travel = new ArrayList<>();
        for (int i = 1; i <= 2 + random.nextInt(2); i++) {
            rooms.add(new Room(
                    "room" + i,
                    1 + random.nextInt(2) * (i % 2),
                    1 + random.nextInt(2),
                    random.nextInt(3) > 0 ? List.of("zoom") : List.of()));
            for (int other = 1; other < i; other++) {
                travel.add(new Travel("room" + other, "room" + i, 30 + 30 * random.nextInt(5)));
            }
        }
        List<Sitting> sittings = new ArrayList<>();
        for (int i = 1; i <= 2 + random.nextInt(2); i++) {
            sittings.add(new Sitting(
                    "S" + i,
                    MONDAY.plus(Duration.ofMinutes(90L * i + 30 * random.nextInt(3))),
                    60,
                    Mode.values()[random.nextInt(3)],
                    "zoom",
                    rooms.get(random.nextInt(rooms.size())).id(),
                    List.of("en", "fr"),
                    List.of(new Booth("fr", 1 + random.nextInt(2), false))));
        }
        List<Interpreter> people = new ArrayList<>();
        Map<String, List<Engagement>> elsewhere = new HashMap<>();
        for (int i = 1; i <= 2; i++) {
            people.add(TestRosters.from(
                    TestRosters.interpreter("I" + i, "fr", "", "en"), true, random.nextInt(4) == 0, "zoom"));
            if (random.nextInt(3) == 0) {
                Instant start = MONDAY.plus(Duration.ofMinutes(30L * random.nextInt(12)));
                elsewhere.put("I" + i, List.of(new Engagement(start, start.plusSeconds(1800), "room1")));
            }
        }
        Limits limits = new Limits(9, 999, 9, 0, 0, 30, 1, false);
        House house = new House(true, elsewhere, travel, Set.of(), Set.of(), List.of(), List.of());
        return new RosterProblem("travelling", limits, rooms, sittings, people, List.of(), List.of(), null, house);
    }

    private House house() {
        return new House(
                random.nextInt(4) > 0,
                elsewhere(),
                travel(),
                some(4),
                some(3),
                List.of(liking(), liking()),
                List.of(new Subject("1", sittings()), new Subject("2", sittings())));
    }

    private Map<String, List<Engagement>> elsewhere() {
        Map<String, List<Engagement>> elsewhere = new HashMap<>();
        for (Interpreter one : problem.interpreters()) {
            List<Engagement> works = new ArrayList<>();
            while (random.nextInt(3) == 0) {
                Instant from = MONDAY.plus(Duration.ofHours(random.nextInt(60) - 10));
                Duration length = Duration.ofMinutes(60L + 60 * random.nextInt(2));
                works.add(new Engagement(from, from.plus(length), random.nextBoolean() ? "room1" : null));
            }
            elsewhere.put(one.id(), works);
        }
        return elsewhere;
    }

    private List<Travel> travel() {
        List<Travel> travel = new ArrayList<>();
        for (Room one : problem.rooms()) {
            for (Room other : problem.rooms()) {
                if (one != other && random.nextBoolean()) {
                    travel.add(new Travel(one.id(), other.id(), 60 + 60 * random.nextInt(12)));
                }
            }
        }
        return travel;
    }

    private Set<String> some(int oneIn) {
        Set<String> some = new HashSet<>();
        problem.interpreters().stream()
                .filter(one -> random.nextInt(oneIn) == 0)
                .forEach(one -> some.add(one.id()));
        return some;
    }

    private Liking liking() {
        return new Liking(anybody(), anybody());
    }

    private String anybody() {
        return problem.interpreters()
                .get(random.nextInt(problem.interpreters().size()))
                .id();
    }

    private Set<String> sittings() {
        Set<String> sittings = new HashSet<>();
        problem.sittings().stream().filter(one -> random.nextBoolean()).forEach(one -> sittings.add(one.id()));
        return sittings;
    }
}
