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
import org.hemicycle.rostering.problem.House;
import org.hemicycle.rostering.problem.House.Engagement;
import org.hemicycle.rostering.problem.House.Liking;
import org.hemicycle.rostering.problem.House.Subject;
import org.hemicycle.rostering.problem.House.Travel;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Room;

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
