package org.hemicycle.rostering.solver;

import com.google.ortools.Loader;
import com.google.ortools.linearsolver.MPConstraint;
import com.google.ortools.linearsolver.MPSolver;
import com.google.ortools.linearsolver.MPSolverParameters;
import com.google.ortools.linearsolver.MPVariable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Of the recasts known so far, the shares of each with which as little as possible is given up, and the prices that
 * follow: what it is worth that a person is free, and a seat empty.
 */
final class RecastPrices implements AutoCloseable {
    static {
        Loader.loadNativeLibraries();
    }

    /** At first no sitting is worth giving up more than so many seats: high prices take long to come down. */
    private static final double DEAR = 3;

    private final Plan plan;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final MPSolverParameters parameters = new MPSolverParameters();
    private final Map<PlannedSitting, MPConstraint> sittings = new HashMap<>();
    private final List<Allowance> allowances;
    private final List<MPConstraint> limits = new ArrayList<>();
    private final List<Long> left = new ArrayList<>();
    private final Map<List<Integer>, List<Integer>> limitsOf = new HashMap<>();
    private final MPConstraint empty;
    private final long mayBeEmpty;
    private final List<MPVariable> failures = new ArrayList<>();
    private final List<Recast> recasts = new ArrayList<>();
    private final List<MPVariable> shares = new ArrayList<>();
    private double dear = DEAR;

    RecastPrices(Plan plan, Collection<PlannedSitting> sittings, long mayBeEmpty) {
        this.plan = plan;
        this.mayBeEmpty = mayBeEmpty;
        this.allowances = Allowance.of(plan);
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.PRESOLVE, MPSolverParameters.PresolveValues.PRESOLVE_OFF.swigValue());
        parameters.setIntegerParam(
                MPSolverParameters.IntegerParam.SCALING, MPSolverParameters.ScalingValues.SCALING_OFF.swigValue());
        sittings.forEach(this::add);
        allowances.forEach(this::add);
        this.empty = solver.makeConstraint(-MPSolver.infinity(), mayBeEmpty);
        solver.objective().setMinimization();
    }

    private void add(PlannedSitting sitting) {
        MPConstraint once = solver.makeConstraint(1, 1);
        once.setCoefficient(failure(), 1);
        sittings.put(sitting, once);
    }

    private void add(Allowance allowance) {
        long open = allowance.most() - allowance.used(plan, plan.published());
        MPConstraint limit = solver.makeConstraint(-MPSolver.infinity(), open);
        if (open < 0) {
            limit.setCoefficient(failure(), open);
        }
        allowance
                .weights()
                .keySet()
                .forEach(sitting -> limitsOf.computeIfAbsent(
                                List.of(allowance.person().index(), sitting), key -> new ArrayList<>())
                        .add(limits.size()));
        limits.add(limit);
        left.add(open);
    }

    private MPVariable failure() {
        MPVariable failure = variable(dear);
        failures.add(failure);
        return failure;
    }

    private MPVariable variable(double cost) {
        MPVariable variable = solver.makeNumVar(0, MPSolver.infinity(), "");
        solver.objective().setCoefficient(variable, cost);
        return variable;
    }

    List<Recast> recasts() {
        return recasts;
    }

    void add(Recast recast) {
        MPVariable share = variable(recast.lost().length);
        sitting(recast.sitting()).setCoefficient(share, 1);
        empty.setCoefficient(share, recast.empty());
        Map<Integer, Integer> used = new HashMap<>();
        for (int seat : recast.gained()) {
            use(plan.seat(seat), 1, used);
        }
        for (int seat : recast.lost()) {
            use(plan.seat(seat), -1, used);
        }
        used.forEach((limit, weight) -> limits.get(limit).setCoefficient(share, weight));
        recasts.add(recast);
        shares.add(share);
    }

    /** How much of each seat is taken in these shares. */
    double[] taken(double[] shares) {
        double[] taken = new double[plan.seats().size()];
        plan.published().stream().forEach(seat -> taken[seat] = 1);
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > Recasts.NOTHING) {
                for (int seat : recasts.get(i).gained()) {
                    taken[seat] += shares[i];
                }
                for (int seat : recasts.get(i).lost()) {
                    taken[seat] -= shares[i];
                }
            }
        }
        return taken;
    }

    /** Allows of the sitting only recasts that keep to what is decided. */
    void keepTo(Decided decided, PlannedSitting sitting) {
        for (int i = 0; i < recasts.size(); i++) {
            Recast recast = recasts.get(i);
            if (recast.sitting() == sitting) {
                shares.get(i).setUb(recast.keepsTo(decided, plan) ? MPSolver.infinity() : 0);
            }
        }
    }

    /** Makes it dearer to fail. */
    void insist() {
        dear *= 2;
        failures.forEach(failure -> solver.objective().setCoefficient(failure, dear));
    }

    private void use(PlannedSeat seat, int step, Map<Integer, Integer> used) {
        for (int limit : limitsOf(seat)) {
            used.merge(limit, step * weight(limit, seat), Integer::sum);
        }
    }

    private int weight(int limit, PlannedSeat seat) {
        return allowances.get(limit).weights().getOrDefault(plan.booth(seat).sitting(), 0);
    }

    private List<Integer> limitsOf(PlannedSeat seat) {
        return limitsOf.getOrDefault(List.of(seat.person(), plan.booth(seat).sitting()), List.of());
    }

    private MPConstraint sitting(PlannedSitting sitting) {
        return Objects.requireNonNull(sittings.get(sitting));
    }

    /**
     * What everything is worth.
     *
     * @param given what is given up at best, of shares that need not be whole
     * @param failed whether some sitting is not staffed, or somebody works too much
     * @param shares of each recast
     * @param seats what it costs to give up each published seat, and to take each other one
     * @param empty what an empty seat costs
     * @param sittings by index: a recast that costs less makes all cheaper
     * @param rest what every roster pays beside the cheapest of all recasts of each sitting: less than nothing
     */
    record Prices(
            double given,
            boolean failed,
            double[] shares,
            double[] seats,
            double empty,
            double[] sittings,
            double rest) {
        /** These, but drawn so far towards others. */
        Prices towards(Prices other, double share) {
            double[] drawn = new double[seats.length];
            for (int seat = 0; seat < drawn.length; seat++) {
                drawn[seat] = between(seats[seat], other.seats[seat], share);
            }
            return new Prices(
                    given,
                    failed,
                    shares,
                    drawn,
                    between(empty, other.empty, share),
                    sittings,
                    between(rest, other.rest, share));
        }

        private static double between(double one, double other, double share) {
            return one + share * (other - one);
        }

        double worth(PlannedSitting sitting) {
            return sittings[sitting.index()];
        }
    }

    /** The prices when nobody's time is worth anything. */
    Prices free() {
        double[] seats = new double[plan.seats().size()];
        plan.published().stream().forEach(seat -> seats[seat] = 1);
        return new Prices(
                0, true, new double[0], seats, 0, new double[plan.sittings().size()], 0);
    }

    /** The prices of what is known, if they are found within so many seconds. */
    Optional<Prices> prices(double seconds) {
        solver.setTimeLimit(Math.max(1, Math.round(1000 * seconds)));
        if (solver.solve(parameters) != MPSolver.ResultStatus.OPTIMAL) {
            return Optional.empty();
        }
        double[] worth = new double[plan.sittings().size()];
        sittings.forEach((sitting, once) -> worth[sitting.index()] = once.dualValue());
        double[] held = limits.stream().mapToDouble(RecastPrices::price).toArray();
        double rest = -price(empty) * mayBeEmpty;
        for (int limit = 0; limit < held.length; limit++) {
            rest -= held[limit] * left.get(limit);
        }
        return Optional.of(new Prices(
                solver.objective().value(),
                failures.stream().anyMatch(failure -> failure.solutionValue() > Recasts.NOTHING),
                shares.stream().mapToDouble(MPVariable::solutionValue).toArray(),
                plan.seats().stream().mapToDouble(seat -> price(seat, held)).toArray(),
                price(empty),
                worth,
                rest));
    }

    private double price(PlannedSeat seat, double[] held) {
        double hold = 0;
        for (int limit : limitsOf(seat)) {
            hold += held[limit] * weight(limit, seat);
        }
        return plan.published().get(seat.index()) ? 1 - hold : hold;
    }

    private static double price(MPConstraint constraint) {
        return Math.max(0, -constraint.dualValue());
    }

    @Override
    public void close() {
        solver.delete();
    }
}
