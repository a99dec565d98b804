package org.hemicycle.scheduling.fairness;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.fairness.Rotation.Aim;
import org.hemicycle.scheduling.fairness.Rotation.Level;
import org.hemicycle.scheduling.fairness.RotationTable.Column;
import org.hemicycle.scheduling.fairness.RotationTable.Row;
import org.hemicycle.scheduling.fairness.RotationTable.Season;
import org.hemicycle.web.Messages;

/**
 * Finds the fairest rotation by CP-SAT: first the worst accumulated burden as small as it can be, then the total, then
 * the number of members who bear the worst. A level that is reached is kept while the next is made small; the worst may
 * be given some slack, for sharing alike can cost all much.
 */
final class RotationSolver {

    private static final double SHARE = 0.6;

    private final RotationProblem problem;
    private final RotationTable table;
    private final CpModel model = new CpModel();
    private final List<List<IntVar>> uses = new ArrayList<>();
    private final List<Level> levels = new ArrayList<>();
    private final int slack;
    private final int unit;
    private final int workers;
    private final long deadline;
    private int[][] counts;

    private RotationSolver(RotationProblem problem, int slack, Duration time, int workers) {
        this.problem = problem;
        this.slack = slack;
        this.table = new RotationTable(problem);
        this.unit = table.unit();
        this.workers = workers;
        this.deadline = System.nanoTime() + time.toNanos();
        this.counts = new int[0][];
    }

    /**
     * @param slack by how many hundredths the worst may be larger than it must be, for the sake of the total
     * @param time after which the best rotation found so far is given, with what is proved of it
     * @throws Refused if a day has no hour that host and interpreters accept
     */
    static Rotation solve(RotationProblem problem, int slack, Duration time, int workers) {
        Loader.loadNativeLibraries();
        long began = System.nanoTime();
        RotationSolver solver = new RotationSolver(problem, slack, time, workers);
        solver.run();
        List<Instant> starts = RotationOrder.fewestRedRuns(problem, solver.startsByDay());
        return new Rotation(
                starts, problem.outcome(starts), solver.reached(), Duration.ofNanos(System.nanoTime() - began));
    }

    private void run() {
        for (Season season : table.seasons()) {
            if (season.columns().isEmpty()) {
                throw Messages.refusal("fair.no-hour");
            }
            addSeason(season);
        }
        counts = new RotationStart(table).best();
        IntVar worst = model.newIntVar(0, allowed(value(Aim.WORST)) / unit, "worst");
        table.leading().forEach(row -> model.addLessOrEqual(borne(table.rows().get(row)), worst));
        improve(Aim.WORST, worst, worstBefore());
        improve(Aim.TOTAL, total(), 0);
        if (slack == 0) {
            improve(Aim.AT_WORST, membersAtWorst(), 1);
        }
    }

    /** A later level may have made an earlier one smaller still where that was not proved. */
    private List<Level> reached() {
        return levels.stream()
                .map(level -> {
                    long least = Math.min(level.value(), value(level.aim()));
                    return new Level(level.aim(), least, Math.min(level.bound(), least));
                })
                .toList();
    }

    private void addSeason(Season season) {
        List<IntVar> used = season.columns().stream()
                .map(column -> model.newIntVar(0, season.days().size(), "used"))
                .toList();
        model.addEquality(
                LinearExpr.sum(used.toArray(IntVar[]::new)), season.days().size());
        uses.add(used);
    }

    private long mostOf(Row row) {
        int number = table.rows().indexOf(row);
        return row.before() / unit
                + table.seasons().stream()
                        .mapToLong(season -> (long) season.days().size()
                                * season.columns().stream()
                                        .mapToInt(column -> column.costs()[number] / unit)
                                        .max()
                                        .orElse(0))
                        .sum();
    }

    private LinearExpr borne(Row row) {
        int number = table.rows().indexOf(row);
        LinearExprBuilder sum = LinearExpr.newBuilder().add(row.before() / unit);
        forEachUse((used, column) -> sum.addTerm(used, column.costs()[number] / unit));
        return sum.build();
    }

    private LinearExpr total() {
        LinearExprBuilder sum = LinearExpr.newBuilder();
        forEachUse((used, column) -> sum.addTerm(used, cost(column)));
        return sum.build();
    }

    private long cost(Column column) {
        long cost = 0;
        for (int row = 0; row < table.rows().size(); row++) {
            cost += (long) column.costs()[row] / unit * table.rows().get(row).members();
        }
        return cost;
    }

    private LinearExpr membersAtWorst() {
        long worst = value(Aim.WORST) / unit;
        LinearExprBuilder sum = LinearExpr.newBuilder();
        for (Row row : table.rows()) {
            if (mostOf(row) >= worst) {
                BoolVar bears = model.newBoolVar("at worst");
                model.addLessOrEqual(
                        LinearExpr.newBuilder()
                                .add(borne(row))
                                .addTerm(bears, -1)
                                .build(),
                        worst - 1);
                sum.addTerm(bears, row.members());
            }
        }
        return sum.build();
    }

    private long worstBefore() {
        return table.rows().stream().mapToLong(Row::before).max().orElse(0) / unit;
    }

    /** @param floor a bound that is known without a search, in units as the objective is, or in members */
    private void improve(Aim aim, LinearArgument objective, long floor) {
        long measure = aim == Aim.AT_WORST ? 1 : unit;
        model.clearObjective();
        model.minimize(objective);
        hint();
        CpSolver solver = new CpSolver();
        double left = Math.max(0.05, (deadline - System.nanoTime()) / 1e9);
        solver.getParameters()
                .setNumWorkers(workers)
                .setRandomSeed(1)
                .setLinearizationLevel(2)
                .setMaxTimeInSeconds(aim == Aim.AT_WORST ? left : left * SHARE);
        CpSolverStatus status = solver.solve(model);
        if (status == CpSolverStatus.OPTIMAL || status == CpSolverStatus.FEASIBLE) {
            keepIfBetter(aim, read(solver));
        }
        long value = value(aim);
        long proved = status == CpSolverStatus.MODEL_INVALID || status == CpSolverStatus.INFEASIBLE
                ? floor
                : Math.max(floor, Math.round(Math.ceil(solver.bestObjectiveBound() - 1e-6)));
        levels.add(new Level(aim, value, Math.min(proved * measure, value)));
        long kept = aim == Aim.WORST ? allowed(value) : value;
        model.addLessOrEqual(LinearExpr.newBuilder().add(objective).build(), kept / measure);
    }

    private long allowed(long worst) {
        return worst + worst * slack / 100;
    }

    /** The solver may have had no time to come as far as the rotation it was given. */
    private void keepIfBetter(Aim aim, int[][] found) {
        long before = value(aim);
        int[][] kept = counts;
        counts = found;
        if (value(aim) > before) {
            counts = kept;
        }
    }

    private int[][] read(CpSolver solver) {
        int[][] read = new int[uses.size()][];
        for (int season = 0; season < read.length; season++) {
            read[season] = uses.get(season).stream()
                    .mapToInt(used -> Math.toIntExact(solver.value(used)))
                    .toArray();
        }
        return read;
    }

    private void hint() {
        model.clearHints();
        for (int season = 0; season < counts.length; season++) {
            for (int column = 0; column < counts[season].length; column++) {
                model.addHint(uses.get(season).get(column), counts[season][column]);
            }
        }
    }

    /** Of the rotation as it stands, worked out without the solver. */
    private long value(Aim aim) {
        long[] borne = new long[table.rows().size()];
        long total = 0;
        for (int row = 0; row < borne.length; row++) {
            borne[row] = table.rows().get(row).before();
            for (int season = 0; season < counts.length; season++) {
                List<Column> columns = table.seasons().get(season).columns();
                for (int column = 0; column < columns.size(); column++) {
                    borne[row] +=
                            (long) counts[season][column] * columns.get(column).costs()[row];
                }
            }
            total += (borne[row] - table.rows().get(row).before())
                    * table.rows().get(row).members();
        }
        long worst = 0;
        for (long one : borne) {
            worst = Math.max(worst, one);
        }
        long atWorst = 0;
        for (int row = 0; row < borne.length; row++) {
            atWorst += borne[row] == worst ? table.rows().get(row).members() : 0;
        }
        return switch (aim) {
            case WORST -> worst;
            case TOTAL -> total;
            case AT_WORST -> atWorst;
        };
    }

    /** The chosen starts, each on a day that offers it; days of one season may still change them among themselves. */
    private List<RotationOrder.Turns> startsByDay() {
        List<RotationOrder.Turns> turns = new ArrayList<>();
        for (int season = 0; season < counts.length; season++) {
            List<Integer> starts = new ArrayList<>();
            List<Column> columns = table.seasons().get(season).columns();
            for (int column = 0; column < columns.size(); column++) {
                for (int time = 0; time < counts[season][column]; time++) {
                    starts.add(columns.get(column).start());
                }
            }
            turns.add(new RotationOrder.Turns(table.seasons().get(season).days(), starts));
        }
        return turns;
    }

    private void forEachUse(Use use) {
        for (int season = 0; season < uses.size(); season++) {
            List<Column> columns = table.seasons().get(season).columns();
            for (int column = 0; column < columns.size(); column++) {
                use.of(uses.get(season).get(column), columns.get(column));
            }
        }
    }

    private interface Use {
        void of(IntVar used, Column column);
    }
}
