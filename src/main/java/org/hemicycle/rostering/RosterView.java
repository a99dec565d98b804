package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.check.Candidates;
import org.hemicycle.rostering.check.Coverage;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.check.Violation;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.rostering.problem.RosterSolution.Rule;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Reader;

/** A roster with all that its page shows of it. */
@Singleton
public class RosterView {

    private final RosterNames names;
    private final Pins pins;
    private final Assignments published;
    private final DeclinedAssignments declined;

    RosterView(RosterNames names, Pins pins, Assignments published, DeclinedAssignments declined) {
        this.names = names;
        this.pins = pins;
        this.published = published;
        this.declined = declined;
    }

    /**
     * @param violations what the independent check found
     * @param coverage of each sitting that has booths, by its number
     * @param publishedValues what the published roster is worth on the same problem; empty where nothing is published
     * @param changes between what is published and this
     */
    public record Shown(
            RosterProblem problem,
            RosterSolution solution,
            RosterGrid grid,
            List<Violation> violations,
            Map<Long, Coverage> coverage,
            Map<Objective, Long> publishedValues,
            List<RosterDifference.Change> changes,
            Map<String, String> people,
            Map<String, String> sittings) {

        public String person(String id) {
            return people.getOrDefault(id, id);
        }

        public String sitting(String id) {
            return sittings.getOrDefault(id, id);
        }

        public boolean isPublishable() {
            return violations.isEmpty() && solution.status() != RosterSolution.Status.INFEASIBLE;
        }

        /** Sittings of which one absence would break coverage. */
        public long fragile() {
            return coverage.values().stream()
                    .filter(one -> !one.losses().isEmpty())
                    .count();
        }
    }

    Shown of(Reader reader, Session session, RosterRun run, RosterSolution solution) {
        RosterProblem problem = run.readProblem();
        Map<String, String> people = names.interpreters(reader, problem);
        List<Violation> violations = names.in(reader, session.id()).violations(problem, solution);
        List<Assigned> now = published.ofSession(session.id());
        List<Seat> seats = now.stream().map(Assigned::seat).toList();
        return new Shown(
                problem,
                solution,
                RosterGrid.of(problem, solution, marks(session, people, problem, solution, violations)),
                violations,
                coverage(problem, solution),
                run.publishedAt() != null || now.isEmpty() ? Map.of() : values(problem, now),
                run.publishedAt() != null || now.isEmpty()
                        ? List.of()
                        : RosterDifference.between(seats, solution.seats()).byBooth(),
                people,
                names.sittings(reader, session.id()));
    }

    private RosterGrid.Marks marks(
            Session session,
            Map<String, String> people,
            RosterProblem problem,
            RosterSolution solution,
            List<Violation> violations) {
        return new RosterGrid.Marks(
                people,
                pins.ofSession(session.id()).stream().map(Pin::seat).toList(),
                declined.ofSession(session.id()).stream()
                        .map(one -> new Seat(
                                Long.toString(one.sittingId()), one.language(), Long.toString(one.interpreterId())))
                        .toList(),
                violations.isEmpty() ? Map.of() : broken(problem, solution));
    }

    /** The rule that each of those who do not belong where they sit is there against. */
    static Map<Seat, Rule> broken(RosterProblem problem, RosterSolution solution) {
        HandMade roster = HandMade.of(problem, solution.assignments());
        Map<Seat, Rule> broken = new HashMap<>();
        for (Assignment one : roster.assignments()) {
            Rule rule = Candidates.of(roster.without(one.seat()), one.sitting(), one.booth())
                    .rule(one.interpreter());
            if (rule != Rule.CHOICE && rule != Rule.FROZEN) {
                broken.put(one.seat(), rule);
            }
        }
        return broken;
    }

    static Map<Long, Coverage> coverage(RosterProblem problem, RosterSolution solution) {
        Map<Long, Coverage> coverage = new LinkedHashMap<>();
        problem.sittings().stream()
                .filter(sitting -> sitting.id().matches("\\d{1,18}"))
                .forEach(sitting -> coverage.put(
                        Long.valueOf(sitting.id()), new Coverage(problem, solution.assignments(), sitting)));
        return coverage;
    }

    private static Map<Objective, Long> values(RosterProblem problem, List<Assigned> published) {
        List<Assignment> assignments =
                published.stream().map(Assigned::assignment).toList();
        return RosterCheck.values(problem, HandMade.of(problem, assignments).assignments());
    }
}
