package org.hemicycle.rostering;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Counts, by bit masks over languages, the pairs of one sitting that nobody covers and those covered by relay only. Much
 * faster than {@link Teams} and kept equal to it by a test.
 */
final class ReachCount {
    static final int MOST_LANGUAGES = Long.SIZE;

    private final Plan plan;
    private final long[] understands;
    private final long[] speaks;
    private final long[] floors;
    private final long[] booths;

    ReachCount(Plan plan) {
        this.plan = plan;
        this.understands = masks(plan, Person::understands);
        this.speaks = masks(plan, Person::speaks);
        this.floors = plan.sittings().stream()
                .mapToLong(sitting -> mask(sitting.floor().stream()))
                .toArray();
        this.booths = plan.sittings().stream()
                .mapToLong(sitting -> mask(sitting.booths().stream().map(PlannedBooth::language)))
                .toArray();
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

    private static Count count(Heard heard) {
        int uncovered = 0;
        int relays = 0;
        for (PlannedBooth booth : heard.sitting.booths()) {
            int language = booth.language();
            long asked = heard.floor & ~(1L << language);
            long missing = asked & ~heard.direct[language];
            long relayed = missing & heard.relayed(language);
            relays += Long.bitCount(relayed);
            uncovered += Long.bitCount(missing ^ relayed);
        }
        return new Count(uncovered, relays);
    }

    private static long[] masks(Plan plan, Function<Person, BitSet> languages) {
        return LongStream.concat(
                        plan.people().stream().mapToLong(person -> mask(languages.apply(person))), LongStream.of(-1))
                .toArray();
    }

    private static long mask(Stream<Integer> languages) {
        return languages.mapToLong(language -> 1L << language).reduce(0, (one, other) -> one | other);
    }

    private static long mask(BitSet set) {
        return set.isEmpty() ? 0 : set.toLongArray()[0];
    }

    private static long atLeast(int members, int[] team, long[] masks) {
        if (members <= 2) {
            return members == 1 ? one(team, masks) : two(team, masks);
        }
        long[] reached = new long[members + 1];
        reached[0] = -1;
        for (int person : team) {
            for (int number = members; number > 0; number--) {
                reached[number] |= reached[number - 1] & masks[person];
            }
        }
        return reached[members];
    }

    private static long one(int[] team, long[] masks) {
        long one = 0;
        for (int person : team) {
            one |= masks[person];
        }
        return one;
    }

    private static long two(int[] team, long[] masks) {
        long one = 0;
        long two = 0;
        for (int person : team) {
            two |= one & masks[person];
            one |= masks[person];
        }
        return two;
    }

    /** By language of a booth: what its team understands, the floors that reach it directly, and those it gives on relay. */
    private final class Heard {
        private final PlannedSitting sitting;
        private final long[] understood = new long[plan.languages()];
        private final long[] direct = new long[plan.languages()];
        private final long[] given = new long[plan.languages()];
        private final long floor;

        Heard(PlannedSitting sitting, Function<PlannedBooth, int[]> members) {
            this.sitting = sitting;
            this.floor = floors[sitting.index()];
            for (PlannedBooth booth : sitting.booths()) {
                int language = booth.language();
                int[] team = members.apply(booth);
                understood[language] = atLeast(1, team, understands);
                direct[language] |= understood[language];
                given[language] |= atLeast(booth.givers(), team, understands) & ~(1L << language);
                if (booth.twoWay()) {
                    giveAll(language, atLeast(booth.givers(), team, speaks) & ~(1L << language));
                }
            }
        }

        /** A two-way booth gives its own language in those of the other booths that enough of its team speak. */
        private void giveAll(int language, long out) {
            for (long rest = out & booths[sitting.index()]; rest != 0; rest &= rest - 1) {
                int other = Long.numberOfTrailingZeros(rest);
                direct[other] |= 1L << language;
                given[other] |= 1L << language;
            }
        }

        /** The floors that the booth can take from others which it understands. */
        long relayed(int language) {
            long relayed = 0;
            for (PlannedBooth pivot : sitting.booths()) {
                boolean heard = (understood[language] >> pivot.language() & 1) != 0;
                relayed |= heard && pivot.language() != language ? given[pivot.language()] : 0;
            }
            return relayed;
        }
    }
}
