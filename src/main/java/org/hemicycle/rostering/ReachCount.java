package org.hemicycle.rostering;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;

/**
 * Counts, by bit masks over languages, the pairs of one sitting that nobody covers and those covered by relay only. Much
 * faster than {@link Teams} and kept equal to it by a test.
 */
final class ReachCount {
    static final int MOST_LANGUAGES = Long.SIZE;

    private final Plan plan;
    private final long[] understands;
    private final long[] speaks;

    ReachCount(Plan plan) {
        this.plan = plan;
        this.understands = masks(plan, Person::understands);
        this.speaks = masks(plan, Person::speaks);
    }

    /** @param uncovered pairs reached by nobody */
    record Count(int uncovered, int relays) {}

    /** Stands for somebody who has every language: whatever such a team does not cover, no team covers. */
    int polyglot() {
        return understands.length - 1;
    }

    /** Whether nothing is left uncovered by the teams, given as indices of people or {@link #polyglot}. */
    boolean covered(PlannedSitting sitting, Function<PlannedBooth, int[]> teams) {
        return count(new Heard(sitting, teams)).uncovered() == 0;
    }

    /** @param teams the people of each of the plan's booths, by index */
    Count of(PlannedSitting sitting, List<List<PlannedSeat>> teams) {
        return count(new Heard(sitting, booth -> members(teams.get(booth.index()))));
    }

    /** @param kinds the kinds of people of each booth */
    Count ofKinds(PlannedSitting sitting, Function<PlannedBooth, List<Kind>> kinds) {
        return count(new Heard(
                sitting,
                booth -> kinds.apply(booth).stream()
                        .mapToInt(kind -> kind.members().getFirst().index())
                        .toArray()));
    }

    private static int[] members(List<PlannedSeat> team) {
        int[] members = new int[team.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = team.get(i).person();
        }
        return members;
    }

    private Count count(Heard heard) {
        PlannedSitting sitting = heard.sitting;
        int uncovered = 0;
        int relays = 0;
        for (int floor : sitting.floor()) {
            long given = heard.given(floor);
            long out = heard.worksOut[floor];
            for (PlannedBooth booth : sitting.booths()) {
                int language = booth.language();
                if (language != floor && ((heard.any[language] >> floor | out >> language) & 1) == 0) {
                    boolean relayed = (heard.any[language] & given & ~(1L << language)) != 0;
                    relays += relayed ? 1 : 0;
                    uncovered += relayed ? 0 : 1;
                }
            }
        }
        return new Count(uncovered, relays);
    }

    private static long[] masks(Plan plan, Function<Person, BitSet> languages) {
        return LongStream.concat(
                        plan.people().stream().mapToLong(person -> mask(languages.apply(person))), LongStream.of(-1))
                .toArray();
    }

    private static long mask(BitSet set) {
        return set.isEmpty() ? 0 : set.toLongArray()[0];
    }

    private static long atLeast(int members, int[] team, long[] masks) {
        long[] reached = new long[members + 1];
        reached[0] = -1;
        for (int person : team) {
            for (int number = members; number > 0; number--) {
                reached[number] |= reached[number - 1] & masks[person];
            }
        }
        return reached[members];
    }

    /** By language of a booth: what its team understands, what enough of it understand, what it works into besides. */
    private final class Heard {
        private final PlannedSitting sitting;
        private final long[] any;
        private final long[] enough;
        private final long[] worksOut;

        Heard(PlannedSitting sitting, Function<PlannedBooth, int[]> members) {
            this.sitting = sitting;
            this.any = new long[plan.languages()];
            this.enough = new long[plan.languages()];
            this.worksOut = new long[plan.languages()];
            for (PlannedBooth booth : sitting.booths()) {
                int[] team = members.apply(booth);
                any[booth.language()] = atLeast(1, team, understands);
                enough[booth.language()] = atLeast(booth.givers(), team, understands);
                worksOut[booth.language()] = booth.twoWay() ? atLeast(booth.givers(), team, speaks) : 0;
            }
        }

        /** The booth languages in which the floor language is given on relay. */
        long given(int floor) {
            long given = 0;
            for (PlannedBooth pivot : sitting.booths()) {
                int language = pivot.language();
                if (language != floor && ((enough[language] >> floor | worksOut[floor] >> language) & 1) != 0) {
                    given |= 1L << language;
                }
            }
            return given;
        }
    }
}
