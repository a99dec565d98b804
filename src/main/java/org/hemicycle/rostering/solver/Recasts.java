package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How few published seats need be given up for a roster with no more than some seats empty and all covered that can be,
 * by column generation: of each sitting only those recasts are looked at that pay at the prices of the others. Any
 * prices prove a bound, for every roster pays for each sitting at least what its cheapest recast costs.
 */
final class Recasts implements AutoCloseable {
    /** What is smaller is an error of calculation. */
    static final double NOTHING = 1e-6;

    private static final double MOST_TEAMS = 20_000;
    private static final int OFFERS = 6;
    private static final double NEAR = 0.25;
    private static final int MOST_GIVEN_AT_FIRST = 4;
    private static final int INSISTING = 5;
    private static final double NEARLY_WHOLE = 0.6;

    private final Plan plan;
    private final Budget budget;
    private final List<Recasting> sittings = new ArrayList<>();
    private final double[] least;
    private final BitSet decided = new BitSet();
    private final RecastPrices market;
    private double bound;
    private RecastPrices.@Nullable Prices center;

    /** @param mayBeEmpty how many seats of the sittings that are not frozen */
    Recasts(Plan plan, Budget budget, long mayBeEmpty) {
        this.plan = plan;
        this.budget = budget;
        ReachCount reach = new ReachCount(plan);
        Map<List<Object>, TeamChoices> known = new HashMap<>();
        plan.sittings().stream()
                .filter(sitting -> !sitting.frozen())
                .map(sitting -> new Recasting(plan, reach, sitting, mayBeEmpty > 0, known))
                .forEach(sittings::add);
        this.least = new double[sittings.size()];
        this.market =
                new RecastPrices(plan, sittings.stream().map(Recasting::sitting).toList(), mayBeEmpty);
    }

    /** Whether there are few enough teams to think of. */
    static boolean possible(Plan plan) {
        return plan.languages() <= ReachCount.MOST_LANGUAGES
                && plan.booths().stream().allMatch(booth -> TeamChoices.count(plan, booth) <= MOST_TEAMS);
    }

    /** Seats given up in every such roster, as far as can be proved until only so many seconds are left. */
    long fewest(double secondsLeft) {
        begin();
        int insisted = 0;
        boolean exact = false;
        while (budget.secondsLeft() > secondsLeft) {
            Optional<RecastPrices.Prices> found = market.prices(budget.secondsLeft() - secondsLeft);
            if (found.isEmpty()) {
                break;
            }
            RecastPrices.Prices prices = found.get();
            RecastPrices.Prices center = this.center;
            RecastPrices.Prices asked = center == null || exact ? prices : prices.halfway(center);
            boolean better = improve(prices, asked);
            boolean tight = whole(bound) >= whole(prices.given());
            if (tight || !better && asked == prices) {
                if (!prices.failed() || insisted++ == INSISTING) {
                    break;
                }
                market.insist();
            }
            exact = !better;
        }
        return Math.max(0, whole(bound));
    }

    private static long whole(double number) {
        return (long) Math.ceil(number - NOTHING);
    }

    /** What was published where that holds, else what needs the fewest others to leave. */
    private void begin() {
        double[] seats = new double[plan.seats().size()];
        plan.published().stream().forEach(seat -> seats[seat] = 1);
        for (Recasting sitting : sittings) {
            List<Recasting.Offer> offers = List.of();
            for (int given = 0; offers.isEmpty() && given < MOST_GIVEN_AT_FIRST; given++) {
                offers = sitting.cheapest(seats, 0, given + 0.5, OFFERS);
            }
            offers.forEach(offer -> market.add(offer.recast()));
        }
    }

    /** Asks every sitting for what pays at the prices asked; whether some of it does at the true ones. */
    private boolean improve(RecastPrices.Prices prices, RecastPrices.Prices asked) {
        double[] limits = new double[sittings.size()];
        for (int i = 0; i < limits.length; i++) {
            double worth = prices.worth(sittings.get(i).sitting());
            limits[i] = asked == prices ? worth - NOTHING : Math.max(worth, least[i]) + NEAR;
            if (decided.get(sittings.get(i).sitting().index())) {
                limits[i] = Double.NEGATIVE_INFINITY;
            }
        }
        List<List<Recasting.Offer>> offers = offers(asked, limits);
        double sum = asked.rest();
        double[] cheapest = new double[limits.length];
        boolean better = false;
        for (int i = 0; i < limits.length; i++) {
            cheapest[i] = offers.get(i).isEmpty()
                    ? limits[i]
                    : offers.get(i).getFirst().cost();
            sum += cheapest[i];
            double worth = prices.worth(sittings.get(i).sitting());
            for (Recasting.Offer offer : offers.get(i)) {
                if (offer.recast().cost(prices.seats(), prices.empty()) < worth - NOTHING) {
                    market.add(offer.recast());
                    better = true;
                }
            }
        }
        if (center == null || sum > bound) {
            bound = sum;
            center = asked;
            System.arraycopy(cheapest, 0, least, 0, cheapest.length);
        }
        return better;
    }

    private List<List<Recasting.Offer>> offers(RecastPrices.Prices prices, double[] limits) {
        IntStream all = IntStream.range(0, limits.length);
        return (budget.workers() > 1 ? all.parallel() : all)
                .mapToObj(i -> sittings.get(i).cheapest(prices.seats(), prices.empty(), limits[i], OFFERS))
                .toList();
    }

    /** A roster near the prices found: again and again what is nearly decided is decided, and what then pays is added. */
    Optional<BitSet> settled(double secondsLeft) {
        while (budget.secondsLeft() > secondsLeft) {
            Optional<RecastPrices.Prices> found = market.prices(budget.secondsLeft() - secondsLeft);
            if (found.isEmpty()) {
                break;
            }
            RecastPrices.Prices prices = found.get();
            int[] undecided = undecided(prices.shares());
            if (undecided.length == 0 && !prices.failed()) {
                return Optional.of(roster(prices.shares()));
            }
            boolean better = improve(prices, prices);
            if (undecided.length == 0 && !better) {
                break;
            }
            decide(undecided, prices.shares());
        }
        return Optional.empty();
    }

    private static int[] undecided(double[] shares) {
        return IntStream.range(0, shares.length)
                .filter(i -> shares[i] > NOTHING && shares[i] < 1 - NOTHING)
                .toArray();
    }

    private void decide(int[] undecided, double[] shares) {
        double most = Arrays.stream(undecided).mapToDouble(i -> shares[i]).max().orElse(0);
        Arrays.stream(undecided)
                .filter(i -> shares[i] >= Math.min(most, NEARLY_WHOLE))
                .limit(most < NEARLY_WHOLE ? 1 : undecided.length)
                .forEach(this::choose);
    }

    private void choose(int recast) {
        market.choose(recast);
        decided.set(market.recasts().get(recast).sitting().index());
    }

    private BitSet roster(double[] shares) {
        BitSet roster = (BitSet) plan.published().clone();
        roster.or(plan.required());
        for (int i = 0; i < shares.length; i++) {
            if (shares[i] > NEARLY_WHOLE) {
                market.recasts().get(i).apply(roster);
            }
        }
        return roster;
    }

    /** All that have been found to pay. */
    List<Recast> known() {
        return market.recasts();
    }

    @Override
    public void close() {
        market.close();
    }
}
