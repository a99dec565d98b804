package org.hemicycle.rostering.problem;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Span;
import org.jspecify.annotations.Nullable;

/**
 * What the house knows of a roster and a problem file has no words for. Whoever and whatever is named here and is not in
 * the problem is left aside.
 *
 * <p>The first three forbid, the others are judged: where a problem comes from the house there is a level of undesirable
 * hours after that of load, and one of unmet wishes after that of cost.
 *
 * <ul>
 *   <li><em>Undesirable</em>: pools as in the level of load, their minutes of work between 21:00 and 07:00 at home in the
 *       place of all minutes.
 *   <li><em>Wishes</em>: the sum of three counts. Everybody {@code eager} who works in no sitting; every {@code liking}
 *       of somebody for a colleague with whom they share no booth of any sitting; and of each subject and language
 *       everybody in booths of that language, over the subject's sittings, beyond the largest team asked for there.
 * </ul>
 *
 * @param judges whether there are these two levels
 * @param elsewhere by interpreter, what they work in other sessions: it counts for every rule of working time, but never
 *     against sittings that are frozen
 * @param travel between two rooms, either way; between others there is none
 * @param withoutRelay interpreters who give no relay: the rules count them nowhere among relay givers
 * @param eager interpreters who would rather work for the body of these sittings
 * @param likings of interpreters for colleagues
 * @param subjects that are best followed by the same people
 */
public record House(
        boolean judges,
        Map<String, List<Engagement>> elsewhere,
        List<Travel> travel,
        Set<String> withoutRelay,
        Set<String> eager,
        List<Liking> likings,
        List<Subject> subjects) {

    /** Of a problem from a file. */
    public static final House NONE = new House(false, Map.of(), List.of(), Set.of(), Set.of(), List.of(), List.of());

    public House {
        elsewhere = elsewhere.entrySet().stream()
                .filter(one -> !one.getValue().isEmpty())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, one -> List.copyOf(one.getValue())));
        travel = List.copyOf(travel);
        withoutRelay = Set.copyOf(withoutRelay);
        eager = Set.copyOf(eager);
        likings = List.copyOf(likings);
        subjects = List.copyOf(subjects);
    }

    /**
     * Work in a booth of another session.
     *
     * @param room its name; absent for who works remotely
     */
    public record Engagement(
            Instant from, Instant to, @Nullable String room) {
        public Engagement {
            Refusal.unless(from.isBefore(to), "Work elsewhere ends before it starts, on " + to + ".");
        }

        public long minutes() {
            return Duration.between(from, to).toMinutes();
        }
    }

    /** From one room to another, or back. */
    public record Travel(String from, String to, int minutes) {
        public Travel {
            Refusal.unlessPositive("minutes", minutes);
        }

        public boolean isBetween(String one, String other) {
            return from.equals(one) && to.equals(other) || from.equals(other) && to.equals(one);
        }
    }

    /** Somebody would rather share a booth with a colleague. */
    public record Liking(String interpreter, String colleague) {}

    /**
     * Sittings about one thing.
     *
     * @param name the item of the agenda; empty for the body itself, where sittings take up no item
     */
    public record Subject(String name, Set<String> sittings) {
        public Subject {
            sittings = Set.copyOf(sittings);
        }
    }

    /** Whether it forbids anything, so that a file can't say all of the problem. */
    public boolean forbids() {
        return !elsewhere.isEmpty() || !travel.isEmpty() || !withoutRelay.isEmpty();
    }

    public List<Engagement> elsewhere(Interpreter one) {
        return elsewhere.getOrDefault(one.id(), List.of());
    }

    /** Minutes from one room to another; none within one. */
    public int travel(String from, String to) {
        return from.equals(to)
                ? 0
                : travel.stream()
                        .filter(one -> one.isBetween(from, to))
                        .mapToInt(Travel::minutes)
                        .max()
                        .orElse(0);
    }

    /**
     * As near to it as a file comes: whoever works elsewhere is unavailable for as long, and for a break before and after,
     * or for a rest where that is shorter.
     */
    List<Interpreter> filed(List<Interpreter> people, Limits limits) {
        Duration pause = Duration.ofMinutes(Math.min(limits.breakMinutes(), limits.restMinutes()));
        return people.stream()
                .map(one -> elsewhere(one).isEmpty()
                        ? one
                        : one.awayDuring(Stream.concat(
                                        one.unavailable().stream(),
                                        elsewhere(one).stream()
                                                .map(work -> new Span(
                                                        work.from().minus(pause),
                                                        work.to().plus(pause))))
                                .toList()))
                .toList();
    }
}
