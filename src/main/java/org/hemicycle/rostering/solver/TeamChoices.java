package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The teams that can be made up of some people for a booth, those with the same voice together. Booths with the same
 * people share them.
 */
final class TeamChoices {
    private final Plan plan;
    private final ReachCount reach;
    private final PlannedBooth booth;
    private final List<PlannedSeat> seats;
    private final int least;
    private final Map<ReachCount.Voice, List<Team>> byVoice = new HashMap<>();

    private TeamChoices(Plan plan, ReachCount reach, PlannedBooth booth, boolean partial) {
        this.plan = plan;
        this.reach = reach;
        this.booth = booth;
        this.seats = plan.seatsOf(booth);
        this.least = partial ? 0 : booth.team();
        extend(0, new ArrayList<>());
    }

    /** @param partial whether seats may stay empty */
    static TeamChoices of(
            Plan plan, ReachCount reach, PlannedBooth booth, boolean partial, Map<List<Object>, TeamChoices> known) {
        List<Object> alike = List.of(
                booth.team(),
                booth.givers(),
                booth.twoWay(),
                plan.seatsOf(booth).stream().map(PlannedSeat::person).toList());
        return known.computeIfAbsent(alike, key -> new TeamChoices(plan, reach, booth, partial));
    }

    /** About how many teams there are to think of for a booth: no fewer. */
    static double count(Plan plan, PlannedBooth booth) {
        double teams = 1;
        for (int member = 1; member <= booth.team(); member++) {
            teams *= (plan.seatsOf(booth).size() + 1.0) / member;
        }
        return teams;
    }

    /** @param members as positions among those who can sit in the booth */
    record Team(int[] members, ReachCount.Voice voice) {}

    /** A team and what it costs. */
    record Priced(Team team, double cost) {}

    /**
     * All teams, the cheapest first.
     *
     * @param prices of each who can sit in the booth, and last of an empty seat
     */
    List<Priced> all(double[] prices) {
        return byVoice.values().stream()
                .flatMap(Collection::stream)
                .map(team -> new Priced(team, cost(team, prices)))
                .sorted(Comparator.comparingDouble(Priced::cost))
                .toList();
    }

    /** The cheapest first, but for those that another one replaces at no more cost. */
    List<Priced> best(double[] prices) {
        List<Priced> best = new ArrayList<>();
        byVoice.values().forEach(same -> best.add(cheapest(same, prices)));
        best.sort(Comparator.comparingDouble(Priced::cost));
        List<Priced> kept = new ArrayList<>();
        for (Priced one : best) {
            if (kept.stream().noneMatch(other -> other.team.voice.atLeast(one.team.voice))) {
                kept.add(one);
            }
        }
        return kept;
    }

    private Priced cheapest(List<Team> teams, double[] prices) {
        Team cheapest = teams.getFirst();
        double least = Double.POSITIVE_INFINITY;
        for (Team team : teams) {
            double cost = cost(team, prices);
            if (cost < least) {
                least = cost;
                cheapest = team;
            }
        }
        return new Priced(cheapest, least);
    }

    private double cost(Team team, double[] prices) {
        double cost = (booth.team() - team.members.length) * prices[prices.length - 1];
        for (int member : team.members) {
            cost += prices[member];
        }
        return cost;
    }

    private void extend(int from, List<Integer> members) {
        if (members.size() >= least) {
            add(members);
        }
        if (members.size() == booth.team()) {
            return;
        }
        for (int next = from; next < seats.size(); next++) {
            PlannedSeat seat = seats.get(next);
            if (members.stream().noneMatch(member -> plan.excludes(seat, seats.get(member)))) {
                members.add(next);
                extend(next + 1, members);
                members.removeLast();
            }
        }
    }

    private void add(List<Integer> members) {
        int[] team = members.stream().mapToInt(Integer::intValue).toArray();
        int[] people =
                members.stream().mapToInt(member -> seats.get(member).person()).toArray();
        ReachCount.Voice voice = reach.voice(booth, people);
        byVoice.computeIfAbsent(voice, same -> new ArrayList<>()).add(new Team(team, voice));
    }
}
