package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.interpretation.RuleSet;
import org.hemicycle.interpretation.RuleSets;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Span;
import org.hemicycle.scheduling.Session;
import org.jspecify.annotations.Nullable;

/** What a roster for a session has to solve now: what the house knows, and what people decided about the roster. */
@Singleton
class CurrentProblem {

    private final ProblemOfSession problems;
    private final RuleSets ruleSets;
    private final Pins pins;
    private final DeclinedAssignments declined;

    CurrentProblem(ProblemOfSession problems, RuleSets ruleSets, Pins pins, DeclinedAssignments declined) {
        this.problems = problems;
        this.ruleSets = ruleSets;
        this.pins = pins;
        this.declined = declined;
    }

    /** The rules that the session's rosters are made under now. */
    RuleSet rules(Session session) {
        return ruleSets.inForce(session.bodyId());
    }

    RosterProblem of(Session session) {
        return of(session, null);
    }

    /**
     * @param frozenBefore sittings that start before it keep what is published
     * @throws org.hemicycle.reference.Refused if there is nothing to solve
     */
    RosterProblem of(Session session, @Nullable Instant frozenBefore) {
        return decided(session, problems.write(session, rules(session), Set.of()), Set.of(), frozenBefore);
    }

    /**
     * What there would be to solve from scratch, under other rules or with other people.
     *
     * @param available interpreters who are there all the time
     */
    RosterProblem supposing(Session session, RuleSet rules, Set<Long> available) {
        return decided(session, problems.write(session, rules, available), available, null)
                .replanning(List.of(), null);
    }

    private RosterProblem decided(
            Session session, RosterProblem problem, Set<Long> available, @Nullable Instant frozenBefore) {
        Map<String, List<String>> declinedBy = declined.ofSession(session.id()).stream()
                .filter(one -> !available.contains(one.interpreterId()))
                .collect(Collectors.groupingBy(
                        one -> Long.toString(one.interpreterId()),
                        Collectors.mapping(one -> Long.toString(one.sittingId()), Collectors.toList())));
        return new RosterProblem(
                problem.name(),
                problem.limits(),
                problem.rooms(),
                problem.sittings(),
                problem.interpreters().stream()
                        .map(one -> withoutThose(problem, one, declinedBy.getOrDefault(one.id(), List.of())))
                        .toList(),
                pins(session, problem),
                problem.previous(),
                frozenBefore,
                problem.house());
    }

    private List<Seat> pins(Session session, RosterProblem problem) {
        return pins.ofSession(session.id()).stream()
                .map(Pin::seat)
                .filter(seat -> HandMade.knows(problem, seat))
                .toList();
    }

    /** Who declined a sitting is not there while it lasts. */
    private static Interpreter withoutThose(RosterProblem problem, Interpreter one, List<String> sittings) {
        List<Span> spans = Stream.concat(
                        one.unavailable().stream(),
                        problem.sittings().stream()
                                .filter(sitting -> sittings.contains(sitting.id()))
                                .map(sitting -> new Span(sitting.start(), sitting.end())))
                .toList();
        return sittings.isEmpty() ? one : one.awayDuring(spans);
    }
}
