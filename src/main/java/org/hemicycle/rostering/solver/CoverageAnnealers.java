package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/**
 * Several {@link CoverageAnnealing}s side by side, one for each worker. Where there are weeks enough each worker has weeks
 * of its own, for what is covered in one hardly depends on who works in another.
 */
final class CoverageAnnealers {
    private static final long DAY = 24L * 60 * 60 * 1000;
    private static final int DAYS = 7;
    private static final int THURSDAY = 3;

    private final Plan plan;
    private final Budget budget;
    private final Incumbent incumbent;

    CoverageAnnealers(Plan plan, Budget budget, Incumbent incumbent) {
        this.plan = plan;
        this.budget = budget;
        this.incumbent = incumbent;
    }

    /** @param level {@link Objective#UNCOVERED} or {@link Objective#RELAYS}, once everything before it is good */
    void improve(Objective level, double seconds) {
        double end = Math.max(0, budget.secondsLeft() - seconds);
        List<List<PlannedBooth>> parts = parts();
        List<BitSet> found = IntStream.range(0, parts.size())
                .parallel()
                .mapToObj(part -> annealed(level, parts.get(part), part, end))
                .toList();
        found.forEach(incumbent::offer);
        incumbent.offer(together(parts, found));
        incumbent.report(level, incumbent.value(level), incumbent.bound(level));
    }

    private BitSet annealed(Objective level, List<PlannedBooth> booths, long seed, double end) {
        long least = level == Objective.UNCOVERED ? uncoveredElsewhere(booths) : 0;
        return new CoverageAnnealing(plan, budget, incumbent.roster(), booths, level, seed)
                .cooled(end, Math.max(least, incumbent.bound(level)));
    }

    /** What stays uncovered whatever happens in these booths. */
    private long uncoveredElsewhere(List<PlannedBooth> booths) {
        Set<Integer> here = booths.stream().map(PlannedBooth::sitting).collect(Collectors.toSet());
        Teams teams = new Teams(plan, incumbent.roster());
        return plan.sittings().stream()
                .filter(sitting -> !here.contains(sitting.index()))
                .mapToLong(teams::uncovered)
                .sum();
    }

    private List<List<PlannedBooth>> parts() {
        int workers = budget.workers();
        List<Long> weeks =
                plan.sittings().stream().map(CoverageAnnealers::week).distinct().toList();
        List<List<PlannedBooth>> parts = new ArrayList<>();
        for (int part = 0; part < workers; part++) {
            int mine = part;
            parts.add(
                    weeks.size() < workers
                            ? plan.booths()
                            : plan.booths().stream()
                                    .filter(booth ->
                                            weeks.indexOf(week(plan.sittings().get(booth.sitting()))) % workers == mine)
                                    .toList());
        }
        return parts;
    }

    private static long week(PlannedSitting sitting) {
        return Math.floorDiv(Math.floorDiv(sitting.start(), DAY) + THURSDAY, DAYS);
    }

    /** What each has made of its booths, as far as the rules let all of it stand at once. */
    private BitSet together(List<List<PlannedBooth>> parts, List<BitSet> found) {
        Draft draft = new Draft(plan, plan.required());
        for (int part = 0; part < parts.size(); part++) {
            BitSet roster = found.get(part);
            for (PlannedBooth booth : parts.get(part)) {
                plan.seatsOf(booth).stream()
                        .filter(seat -> roster.get(seat.index()) && !draft.taken(seat) && draft.allows(seat))
                        .forEach(draft::take);
            }
        }
        return draft.roster();
    }
}
