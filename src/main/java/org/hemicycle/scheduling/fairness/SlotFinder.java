package org.hemicycle.scheduling.fairness;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Ranks every slot of a search. Members that share their clocks are one company and are looked at once. */
final class SlotFinder {

    private static final int MINUTE = 60;

    private final BurdenScale scale;
    private final Comparator<Exposure> order;
    private final SlotSearch search;
    private final Instant from;
    private final Instant to;
    private final Clocks clocks;
    private final List<Company> companies;

    /** @param redBefore codes of the members that were in red at the body's last sitting */
    SlotFinder(Collection<Member> members, Set<String> redBefore, SlotSearch search, BurdenScale scale) {
        this.scale = scale;
        this.order = Exposure.worstLast(scale);
        this.search = search;
        ZoneId host = search.host().zone();
        this.from = search.first().atStartOfDay(host).toInstant();
        this.to = search.last().plusDays(1).atStartOfDay(host).toInstant();
        Set<ZoneId> zones =
                members.stream().flatMap(member -> member.zones().stream()).collect(Collectors.toSet());
        this.clocks = Clocks.over(
                from, to.plus(Duration.ofMinutes(search.minutes())), zones, scale, grain(search.step(), search));
        this.companies = companies(members, redBefore);
    }

    /** The best first. */
    List<Slot> ranked() {
        List<Slot> slots = new ArrayList<>();
        ZoneId host = search.host().zone();
        for (Instant start = from; start.isBefore(to); start = start.plusSeconds((long) search.step() * MINUTE)) {
            ZonedDateTime there = start.atZone(host);
            if (search.accepts(there)) {
                slots.add(slot(start));
            }
        }
        slots.sort(search.ranking().order());
        return slots;
    }

    private Slot slot(Instant start) {
        List<Gini.Share> shares = new ArrayList<>(companies.size());
        long total = 0;
        int worst = 0;
        int atWorst = 0;
        int inRed = 0;
        int inYellow = 0;
        int redAgain = 0;
        int members = 0;
        for (Company company : companies) {
            Exposure exposure = worst(company, start);
            int burden = exposure.burden(scale);
            shares.add(new Gini.Share(burden, company.members()));
            members += company.members();
            total += (long) burden * company.members();
            atWorst = burden > worst ? 0 : atWorst;
            worst = Math.max(worst, burden);
            atWorst += burden == worst ? company.members() : 0;
            switch (exposure.worst()) {
                case RED -> {
                    inRed += company.members();
                    redAgain += company.redBefore();
                }
                case YELLOW -> inYellow += company.members();
                case GREEN -> {}
            }
        }
        int gini = Gini.perMille(shares);
        return new Slot(start, search.minutes(), members, total, worst, atWorst, inRed, inYellow, redAgain, gini);
    }

    private Exposure worst(Company company, Instant start) {
        Exposure worst = clocks.exposure(company.clocks()[0], start, search.minutes());
        for (int other = 1; other < company.clocks().length; other++) {
            Exposure exposure = clocks.exposure(company.clocks()[other], start, search.minutes());
            worst = order.compare(exposure, worst) > 0 ? exposure : worst;
        }
        return worst;
    }

    private List<Company> companies(Collection<Member> members, Set<String> redBefore) {
        Map<List<Integer>, List<Member>> together = new LinkedHashMap<>();
        for (Member member : members) {
            Set<Integer> of = member.zones().stream().map(clocks::clock).collect(Collectors.toCollection(TreeSet::new));
            together.computeIfAbsent(List.copyOf(of), key -> new ArrayList<>()).add(member);
        }
        return together.entrySet().stream()
                .map(entry -> new Company(
                        entry.getKey().stream().mapToInt(Integer::intValue).toArray(),
                        entry.getValue().size(),
                        (int) entry.getValue().stream()
                                .filter(member -> redBefore.contains(member.country()))
                                .count()))
                .toList();
    }

    private static int grain(int step, SlotSearch search) {
        int one = step;
        int other = search.minutes();
        while (other != 0) {
            int rest = one % other;
            one = other;
            other = rest;
        }
        return one;
    }

    /**
     * Members whose clocks show the same.
     *
     * @param clocks by number
     * @param redBefore how many of them were in red at the last sitting
     */
    private record Company(int[] clocks, int members, int redBefore) {}
}
