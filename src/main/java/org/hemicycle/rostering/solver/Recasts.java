package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How few published seats need be given up for a roster with no more than some seats empty and all covered that can be,
 * by column generation: of each sitting only those recasts are looked at that pay at the prices of the others. Any
 * prices prove a bound, for every roster pays for each sitting at least what its cheapest recast costs.
 */
final class Recasts implements AutoCloseable {
    /** What is smaller is an error of calculation. */
    static final double NOTHING = 1e-6;

    private static final double MOST_TEAMS = 20_000;
    private static final int OFFERS = 3;
    private static final double NEAR = 0.05;
    private static final int MOST_GIVEN_AT_FIRST = 4;
    /** How much of the best prices so far goes into those asked next: the newest alone swing to and fro. */
    private static final double STEADY = 0.7;

    private static final int INSISTING = 5;
    private static final double NEARLY_WHOLE = 0.75;

    private final Plan plan;
    private final Budget budget;
    private final List<Recasting> sittings = new ArrayList<>();
    private final double[] least;
    private final Decided decided;
    private final RecastPrices market;
    private double[] shares = new double[0];
    private double bound;
    private RecastPrices.Prices center;

    /** @param mayBeEmpty how many seats of the sittings that are not frozen */
    Recasts(Plan plan, Budget budget, long mayBeEmpty) {
        this.plan = plan;
        this.budget = budget;
        this.decided = new Decided(plan.required());
        ReachCount reach = new ReachCount(plan);
        Map<List<Object>, TeamChoices> known = new HashMap<>();
        plan.sittings().stream()
                .filter(sitting -> !sitting.frozen())
                .map(sitting -> new Recasting(plan, reach, sitting, mayBeEmpty > 0, known))
                .forEach(sittings::add);
        this.least = new double[sittings.size()];
        this.market =
                new RecastPrices(plan, sittings.stream().map(Recasting::sitting).toList(), mayBeEmpty);
        this.center = market.free();
    }

    /** Whether there are few enough teams to think of. */
    static boolean possible(Plan plan) {
        return plan.languages() <= ReachCount.MOST_LANGUAGES
                && plan.booths().stream().allMatch(booth -> TeamChoices.count(plan, booth) <= MOST_TEAMS);
    }

    /** Seats given up in every such roster, as far as can be proved until only so many seconds are left. */
    long fewest(double secondsLeft) {
        begin();
        reach(-1, Double.POSITIVE_INFINITY, secondsLeft);
        return Math.max(0, whole(bound));
    }

    /**
     * How much of each seat is taken in shares of recasts that keep to what is decided and give up no more than {@code
     * most}; nothing, where there are none or they are not found in time.
     */
    Optional<double[]> within(long most, double secondsLeft) {
        bound = Double.NEGATIVE_INFINITY;
        Optional<RecastPrices.Prices> prices = reach(most, most, secondsLeft);
        shares = prices.map(RecastPrices.Prices::shares).orElseGet(() -> new double[0]);
        return prices.map(found -> market.taken(found.shares()));
    }

    /** Whether it is proved that there was nothing within so many. */
    boolean beyond(long most) {
        return bound > most + NOTHING;
    }

    /** From now on the seat must be taken, or must not be. */
    void decide(int seat, boolean take) {
        decided.decide(seat, take);
        market.keepTo(decided, plan.sitting(plan.seat(seat)));
    }

    void undo(int seat) {
        decided.undo(seat);
        market.keepTo(decided, plan.sitting(plan.seat(seat)));
    }

    /** From now on sittings have the recast that has nearly all of their shares, or at least the one with most does. */
    void settle() {
        int[] inParts = IntStream.range(0, shares.length)
                .filter(i -> shares[i] > NOTHING && shares[i] < 1 - NOTHING)
                .toArray();
        double most = Arrays.stream(inParts).mapToDouble(i -> shares[i]).max().orElse(0);
        Arrays.stream(inParts)
                .filter(i -> shares[i] >= Math.min(most, NEARLY_WHOLE))
                .limit(most < NEARLY_WHOLE ? 1 : inParts.length)
                .mapToObj(market.recasts()::get)
                .forEach(this::settle);
    }

    private void settle(Recast recast) {
        BitSet taken = recast.taken(plan);
        recast.seats(plan)
                .filter(seat -> !plan.required().get(seat))
                .forEach(seat -> decided.decide(seat, taken.get(seat)));
        market.keepTo(decided, recast.sitting());
    }

    /** Nothing is decided any more. */
    void unsettle() {
        decided.clear();
        sittings.forEach(sitting -> market.keepTo(decided, sitting.sitting()));
    }

    private static long whole(double number) {
        return (long) Math.ceil(number - NOTHING);
    }

    /** What was published where that holds, else what needs the fewest others to leave, when everybody has time. */
    private void begin() {
        for (int i = 0; i < least.length; i++) {
            List<Recasting.Offer> offers = List.of();
            for (int given = 0; offers.isEmpty() && given < MOST_GIVEN_AT_FIRST; given++) {
                offers = sittings.get(i).cheapest(center.seats(), center.empty(), decided, given + 0.5, OFFERS);
            }
            offers.forEach(offer -> market.add(offer.recast()));
            least[i] =
                    offers.isEmpty() ? MOST_GIVEN_AT_FIRST : offers.getFirst().cost();
        }
        bound = Arrays.stream(least).sum();
    }

    /** Asks until the shares found give up no more than is enough, or the bound leaves no hope of it. */
    private Optional<RecastPrices.Prices> reach(double enough, double hopeless, double secondsLeft) {
        int insisted = 0;
        boolean exact = false;
        while (budget.secondsLeft() > secondsLeft && bound <= hopeless + NOTHING) {
            Optional<RecastPrices.Prices> found = market.prices(budget.secondsLeft() - secondsLeft);
            if (found.isEmpty()) {
                break;
            }
            RecastPrices.Prices prices = found.get();
            if (!prices.failed() && prices.given() <= enough + NOTHING) {
                return found;
            }
            boolean better = improve(prices, exact ? prices : prices.towards(center, STEADY));
            if (whole(bound) >= whole(prices.given()) || exact && !better) {
                if (!prices.failed() || insisted++ == INSISTING) {
                    break;
                }
                market.insist();
            }
            exact = !better;
        }
        return Optional.empty();
    }

    /** Asks every sitting for what pays at the prices asked; whether some of it does at the true ones. */
    private boolean improve(RecastPrices.Prices prices, RecastPrices.Prices asked) {
        double[] limits = new double[sittings.size()];
        for (int i = 0; i < limits.length; i++) {
            double worth = prices.worth(sittings.get(i).sitting());
            limits[i] = asked == prices ? worth - NOTHING : Math.max(worth, least[i]) + NEAR;
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
        if (sum > bound) {
            bound = sum;
            center = asked;
            System.arraycopy(cheapest, 0, least, 0, cheapest.length);
        }
        return better;
    }

    private List<List<Recasting.Offer>> offers(RecastPrices.Prices prices, double[] limits) {
        IntStream all = IntStream.range(0, limits.length);
        return (budget.workers() > 1 ? all.parallel() : all)
                .mapToObj(i -> sittings.get(i).cheapest(prices.seats(), prices.empty(), decided, limits[i], OFFERS))
                .toList();
    }

    /** How the roster staffs those of its sittings that it covers as well as can be. */
    List<Recast> of(BitSet roster) {
        return sittings.stream().flatMap(sitting -> sitting.of(roster).stream()).toList();
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
