package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.List;

/**
 * A way to make up a booth's team from kinds of people, and what it gives.
 *
 * @param kinds one entry per member, in order
 * @param retour members who work into their B language
 */
record TeamType(List<Kind> kinds, int retour) {
    /** Every type of at most {@code booth.team()} members, and of no fewer than {@code least} unless there are none. */
    static List<TeamType> of(PlannedBooth booth, List<Kind> kinds, int least) {
        List<TeamType> types = new ArrayList<>();
        extend(booth, kinds, 0, new ArrayList<>(), least, types);
        return types;
    }

    /** About how many types there are: no fewer. */
    static int count(PlannedBooth booth, List<Kind> kinds) {
        double count = 1;
        for (int member = 1; member <= booth.team(); member++) {
            count *= (kinds.size() + member) / (double) member;
        }
        return (int) Math.min(count, Integer.MAX_VALUE / 2);
    }

    private static void extend(
            PlannedBooth booth, List<Kind> kinds, int from, List<Kind> team, int least, List<TeamType> types) {
        if (team.size() >= least) {
            int retour = (int) team.stream()
                    .filter(kind -> !kind.mother().get(booth.language()))
                    .count();
            types.add(new TeamType(List.copyOf(team), retour));
        }
        if (team.size() == booth.team()) {
            return;
        }
        for (int next = from; next < kinds.size(); next++) {
            Kind kind = kinds.get(next);
            if (team.stream().filter(kind::equals).count() < kind.members().size()) {
                team.add(kind);
                extend(booth, kinds, next, team, least, types);
                team.removeLast();
            }
        }
    }

    boolean understands(int language) {
        return kinds.stream().anyMatch(kind -> kind.understands().get(language));
    }

    boolean gives(int floor, int givers) {
        return kinds.stream()
                        .filter(kind -> kind.understandsForRelay().get(floor))
                        .count()
                >= givers;
    }

    boolean worksOut(int language, int givers) {
        return kinds.stream()
                        .filter(kind -> kind.speaksForRelay().get(language))
                        .count()
                >= givers;
    }
}
