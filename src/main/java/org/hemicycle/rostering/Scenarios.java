package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.interpretation.RuleSet;
import org.hemicycle.interpretation.RuleSets;
import org.hemicycle.interpretation.Workforce;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Messages;
import org.jspecify.annotations.Nullable;

/** Rosters as they would be if something were otherwise. They are made like any other and never published. */
@Singleton
class Scenarios {

    private static final Duration MARGIN = Duration.ofDays(2);

    private final Rosters rosters;
    private final RosterRuns runs;
    private final ScenarioRows rows;
    private final CurrentProblem problems;
    private final RuleSets ruleSets;
    private final Workforce workforce;
    private final Assignments assignments;

    Scenarios(
            Rosters rosters,
            RosterRuns runs,
            ScenarioRows rows,
            CurrentProblem problems,
            RuleSets ruleSets,
            Workforce workforce,
            Assignments assignments) {
        this.rosters = rosters;
        this.runs = runs;
        this.rows = rows;
        this.problems = problems;
        this.ruleSets = ruleSets;
        this.workforce = workforce;
        this.assignments = assignments;
    }

    /** A scenario with what it supposes. */
    record Asked(RosterRun run, Scenario scenario) {

        /** What its roster is worth, once it is made. */
        Optional<Weighed> weighed() {
            return run.readSolution()
                    .filter(solution -> !solution.levels().isEmpty())
                    .map(Weighed::of);
        }
    }

    /** @throws Refused if too many wait, there is nothing to solve, or what is supposed contradicts itself */
    @Transactional
    public RosterRun ask(
            SignedIn who,
            Session session,
            String title,
            Scenario scenario,
            @Nullable Integer seconds,
            @Nullable Integer workers) {
        Wish wish = new Wish(RosterRun.Purpose.SCENARIO, title, seconds, workers);
        RosterRun run = rosters.ask(who, session, wish, problem(session, scenario));
        rows.add(run.number(), scenario.write());
        return run;
    }

    private RosterProblem problem(Session session, Scenario scenario) {
        Long ruleSet = scenario.ruleSet();
        RuleSet rules = ruleSet == null ? problems.rules(session) : ruleSets.find(ruleSet);
        Set<Long> known = new HashSet<>();
        members(session).forEach(member -> known.add(member.id()));
        if (!known.containsAll(scenario.available())) {
            throw Messages.missing("missing.interpreter");
        }
        RosterProblem problem = problems.supposing(session, rules, Set.copyOf(scenario.available()));
        try {
            return new Supposing(scenario, session.hostZone()).in(problem);
        } catch (IllegalArgumentException contradiction) {
            throw new Refused(String.valueOf(contradiction.getMessage()));
        }
    }

    /** Who could be supposed to be there all the time: those off the list and those with an absence. */
    List<Workforce.Member> missing(Session session) {
        return members(session).stream()
                .filter(one -> !one.isWanted() || !one.absences().isEmpty())
                .toList();
    }

    private List<Workforce.Member> members(Session session) {
        Instant from = session.firstDay().atStartOfDay(session.hostZone()).toInstant();
        Instant to =
                session.lastDay().plusDays(1).atStartOfDay(session.hostZone()).toInstant();
        return workforce.forBody(session.bodyId(), session.firstDay(), from.minus(MARGIN), to.plus(MARGIN));
    }

    /** The newest first. */
    List<Asked> of(Session session) {
        return runs.scenarios(session.id()).stream()
                .map(run -> new Asked(run, scenario(run)))
                .toList();
    }

    /** How many runs one waits for. */
    int ahead(RosterRun run) {
        return run.isWaiting() ? runs.ahead(run.number()) : 0;
    }

    /** What a run supposes. */
    Scenario scenario(RosterRun run) {
        return rows.find(run.number()).map(Scenario::read).orElse(Scenario.NOTHING);
    }

    /** What the published roster is worth as things are; a bound only where it was proved for things as they are. */
    Optional<Weighed> published(Session session) {
        List<Assigned> published = assignments.ofSession(session.id());
        if (published.isEmpty()) {
            return Optional.empty();
        }
        RosterProblem now = problems.of(session);
        HandMade roster =
                HandMade.of(now, published.stream().map(Assigned::assignment).toList());
        Optional<RosterRun> run = runs.published(session.id()).filter(one -> isOf(one.readProblem(), now));
        List<Level> proved =
                run.flatMap(RosterRun::readSolution).map(RosterSolution::levels).orElse(List.of());
        return Optional.of(Weighed.published(
                RosterCheck.values(now, roster.assignments()),
                proved,
                run.map(one -> one.readProblem().replans()).orElse(false)));
    }

    /** Pins and absences may have come since: they only ever forbid. */
    private static boolean isOf(RosterProblem then, RosterProblem now) {
        return then.frozenBefore() == null
                && bare(then).equals(bare(now))
                && then.house().equals(now.house())
                && new HashSet<>(now.pins()).containsAll(then.pins())
                && IntStream.range(0, now.interpreters().size())
                        .allMatch(at -> now.interpreters()
                                .get(at)
                                .unavailable()
                                .containsAll(then.interpreters().get(at).unavailable()));
    }

    private static RosterProblem bare(RosterProblem problem) {
        return new RosterProblem(
                problem.name(),
                problem.limits(),
                problem.rooms(),
                problem.sittings(),
                problem.interpreters().stream()
                        .map(one -> one.awayDuring(List.of()))
                        .toList(),
                List.of(),
                List.of(),
                null);
    }
}
