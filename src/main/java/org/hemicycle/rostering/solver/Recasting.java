package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;

/** Every way to staff one sitting so that all of it is covered that can be; the cheapest are found for any prices. */
final class Recasting {
    /** More than anything else costs together: what must be, stays. */
    private static final double NEVER = 1e6;

    private final Plan plan;
    private final ReachCount reach;
    private final PlannedSitting sitting;
    private final List<TeamChoices> choices;
    private final int unavoidable;

    /**
     * @param partial whether seats may stay empty
     * @param known teams of booths with the same people
     */
    Recasting(
            Plan plan,
            ReachCount reach,
            PlannedSitting sitting,
            boolean partial,
            Map<List<Object>, TeamChoices> known) {
        this.plan = plan;
        this.reach = reach;
        this.sitting = sitting;
        this.unavoidable = reach.unavoidable(sitting);
        this.choices = sitting.booths().stream()
                .map(booth -> TeamChoices.of(plan, reach, booth, partial, known))
                .toList();
    }

    PlannedSitting sitting() {
        return sitting;
    }

    /** How the roster staffs it, if all of it is covered that can be. */
    Optional<Recast> of(BitSet roster) {
        BitSet taken = new BitSet();
        int seats = 0;
        for (PlannedBooth booth : sitting.booths()) {
            seats += booth.team();
            plan.seatsOf(booth).stream()
                    .map(PlannedSeat::index)
                    .filter(roster::get)
                    .forEach(taken::set);
        }
        int uncovered = reach.of(
                        sitting,
                        booth -> plan.seatsOf(booth).stream()
                                .filter(seat -> taken.get(seat.index()))
                                .toList())
                .uncovered();
        return uncovered > unavoidable
                ? Optional.empty()
                : Optional.of(Recast.of(plan, sitting, taken, seats - taken.cardinality()));
    }

    /** @param cost at the prices asked for */
    record Offer(Recast recast, double cost) {}

    /**
     * The cheapest that cost less than the limit, the cheapest first. Of teams with the same languages only the cheapest
     * counts.
     *
     * @param seats what it costs to give up each published seat, and to take each other one
     * @param empty what an empty seat costs
     * @param decided seats that must be taken, or must not
     */
    List<Offer> cheapest(double[] seats, double empty, Decided decided, double limit, int most) {
        return new Market(seats, empty, decided, limit, most).offers();
    }

    /** One search: booth by booth, the cheapest team first, for as long as the rest could still be covered and cheap. */
    private final class Market {
        private final int most;
        private final List<List<TeamChoices.Priced>> goods = new ArrayList<>();
        private final double[] rest;
        private final TeamChoices.Team[] chosen = new TeamChoices.Team[choices.size()];
        private final ReachCount.Heard heard = reach.heard(sitting, ReachCount::loudest);
        private final PriorityQueue<Offer> found =
                new PriorityQueue<>(Comparator.comparingDouble(Offer::cost).reversed());
        private double base;
        private double limit;

        Market(double[] seats, double empty, Decided decided, double limit, int most) {
            this.limit = limit;
            this.most = most;
            this.rest = new double[choices.size() + 1];
            for (int at = 0; at < choices.size(); at++) {
                goods.add(choices.get(at).best(prices(sitting.booths().get(at), seats, empty, decided)));
            }
            for (int at = choices.size() - 1; at >= 0; at--) {
                List<TeamChoices.Priced> of = goods.get(at);
                rest[at] = rest[at + 1]
                        + (of.isEmpty()
                                ? Double.POSITIVE_INFINITY
                                : of.getFirst().cost());
            }
        }

        /** Who stays saves what it costs to give the seat up, which everybody has paid at first. */
        private double[] prices(PlannedBooth booth, double[] seats, double empty, Decided decided) {
            List<PlannedSeat> all = plan.seatsOf(booth);
            double[] prices = new double[all.size() + 1];
            for (int i = 0; i < all.size(); i++) {
                int seat = all.get(i).index();
                boolean published = plan.published().get(seat);
                double price = published ? -seats[seat] : seats[seat];
                base += published ? seats[seat] : 0;
                if (decided.taken(seat)) {
                    price -= NEVER;
                    base += NEVER;
                } else if (decided.open(seat)) {
                    price += NEVER;
                }
                prices[i] = price;
            }
            prices[all.size()] = empty;
            return prices;
        }

        List<Offer> offers() {
            choose(0, base);
            return found.stream()
                    .sorted(Comparator.comparingDouble(Offer::cost))
                    .toList();
        }

        private void choose(int at, double cost) {
            if (at == choices.size()) {
                take(cost);
                return;
            }
            PlannedBooth booth = sitting.booths().get(at);
            for (TeamChoices.Priced one : goods.get(at)) {
                if (cost + one.cost() + rest[at + 1] >= limit) {
                    break;
                }
                chosen[at] = one.team();
                heard.hear(booth, one.team().voice());
                if (heard.count().uncovered() <= unavoidable) {
                    choose(at + 1, cost + one.cost());
                }
            }
            heard.hear(booth, ReachCount.loudest(booth));
        }

        private void take(double cost) {
            found.add(new Offer(recast(), cost));
            if (found.size() > most) {
                found.poll();
                limit = found.element().cost();
            }
        }

        private Recast recast() {
            BitSet taken = new BitSet();
            int empty = 0;
            for (int at = 0; at < chosen.length; at++) {
                PlannedBooth booth = sitting.booths().get(at);
                List<PlannedSeat> seats = plan.seatsOf(booth);
                Arrays.stream(chosen[at].members())
                        .forEach(member -> taken.set(seats.get(member).index()));
                empty += booth.team() - chosen[at].members().length;
            }
            return Recast.of(plan, sitting, taken, empty);
        }
    }
}
