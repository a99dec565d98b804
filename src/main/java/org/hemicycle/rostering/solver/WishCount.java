package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wishes that are not met, counted as seats are taken and left. */
final class WishCount {
    private final Wishes wishes;
    private final int[] worked;
    private final Map<Integer, List<int[]>> likingsOf = new HashMap<>();
    private final List<List<Integer>> circlesOf = new ArrayList<>();
    private final int[] together;
    private final int[][] within;
    private final int[] members;
    private long unmet;

    WishCount(Plan plan) {
        this.wishes = plan.wishes();
        this.worked = new int[plan.people().size()];
        this.together = new int[wishes.likings().size()];
        this.within = new int[wishes.circles().size()][plan.people().size()];
        this.members = new int[within.length];
        this.unmet = wishes.eager().cardinality() + together.length;
        for (int liking = 0; liking < together.length; liking++) {
            Wishes.Liking one = wishes.likings().get(liking);
            know(one.person(), one.colleague(), liking);
            know(one.colleague(), one.person(), liking);
        }
        plan.booths().forEach(booth -> circlesOf.add(new ArrayList<>()));
        for (int circle = 0; circle < members.length; circle++) {
            for (PlannedBooth booth : wishes.circles().get(circle).booths()) {
                circlesOf.get(booth.index()).add(circle);
            }
        }
    }

    private void know(int person, int other, int liking) {
        likingsOf.computeIfAbsent(person, one -> new ArrayList<>()).add(new int[] {other, liking});
    }

    long unmet() {
        return unmet;
    }

    /** @param team in the booth, with or without this person */
    void take(PlannedSeat seat, List<PlannedSeat> team) {
        unmet -= worked[seat.person()]++ == 0 && wishes.eager().get(seat.person()) ? 1 : 0;
        meet(seat, team, 1);
        for (int circle : circlesOf.get(seat.booth())) {
            if (within[circle][seat.person()]++ == 0 && ++members[circle] > most(circle)) {
                unmet++;
            }
        }
    }

    /** @param team in the booth, with or without this person */
    void leave(PlannedSeat seat, List<PlannedSeat> team) {
        unmet += --worked[seat.person()] == 0 && wishes.eager().get(seat.person()) ? 1 : 0;
        meet(seat, team, -1);
        for (int circle : circlesOf.get(seat.booth())) {
            if (--within[circle][seat.person()] == 0 && members[circle]-- > most(circle)) {
                unmet--;
            }
        }
    }

    private int most(int circle) {
        return wishes.circles().get(circle).most();
    }

    private void meet(PlannedSeat seat, List<PlannedSeat> team, int step) {
        for (int[] liking : likingsOf.getOrDefault(seat.person(), List.of())) {
            for (PlannedSeat other : team) {
                if (other.person() == liking[0]) {
                    boolean before = together[liking[1]] > 0;
                    together[liking[1]] += step;
                    unmet += (before ? 1 : 0) - (together[liking[1]] > 0 ? 1 : 0);
                }
            }
        }
    }
}
