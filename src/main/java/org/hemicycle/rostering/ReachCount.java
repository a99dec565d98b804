package org.hemicycle.rostering;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;

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

    /** What the team, given as indices of people, has to say in its booth. */
    Voice voice(PlannedBooth booth, int[] team) {
        return new Voice(
                atLeast(1, team, understands),
                atLeast(booth.givers(), team, understands),
                booth.twoWay() ? atLeast(booth.givers(), team, speaks) : 0);
    }

    /** What no team of the booth goes beyond. */
    static Voice loudest(PlannedBooth booth) {
        return new Voice(-1, -1, booth.twoWay() ? -1 : 0);
    }

    /** How many pairs of a sitting are uncovered whoever sits there. */
    int unavoidable(PlannedSitting sitting) {
        return of(sitting, plan::seatsOf).uncovered();
    }

    /** What is heard in the sitting if each booth has the voice given. */
    Heard heard(PlannedSitting sitting, Function<PlannedBooth, Voice> voices) {
        return new Heard(sitting, voices);
    }

    /** @param teams the people of each of the plan's booths, by index */
    Count of(PlannedSitting sitting, List<List<PlannedSeat>> teams) {
        return of(sitting, booth -> teams.get(booth.index()));
    }

    Count of(PlannedSitting sitting, Function<PlannedBooth, List<PlannedSeat>> teams) {
        return new Heard(sitting, booth -> voice(booth, members(teams.apply(booth)))).count();
    }

    /** @param kinds the kinds of people of each booth */
    Count ofKinds(PlannedSitting sitting, Function<PlannedBooth, List<Kind>> kinds) {
        return new Heard(
                        sitting,
                        booth -> voice(
                                booth,
                                kinds.apply(booth).stream()
                                        .mapToInt(kind ->
                                                kind.members().getFirst().index())
                                        .toArray()))
                .count();
    }

    private static int[] members(List<PlannedSeat> team) {
        int[] members = new int[team.size()];
        for (int i = 0; i < members.length; i++) {
            members[i] = team.get(i).person();
        }
        return members;
    }

    private static long[] masks(Plan plan, Function<Person, BitSet> languages) {
        return plan.people().stream()
                .mapToLong(person -> mask(languages.apply(person)))
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

    /**
     * What a team can do, as masks of languages.
     *
     * @param any what somebody understands
     * @param enough what enough to give relay understand
     * @param out what enough of a two-way booth work into
     */
    record Voice(long any, long enough, long out) {
        boolean atLeast(Voice other) {
            return (other.any & ~any) == 0 && (other.enough & ~enough) == 0 && (other.out & ~out) == 0;
        }
    }

    /** The voices of a sitting by language of the booth. */
    final class Heard {
        private final PlannedSitting sitting;
        private final long[] any;
        private final long[] enough;
        private final long[] worksOut;

        Heard(PlannedSitting sitting, Function<PlannedBooth, Voice> voices) {
            this.sitting = sitting;
            this.any = new long[plan.languages()];
            this.enough = new long[plan.languages()];
            this.worksOut = new long[plan.languages()];
            sitting.booths().forEach(booth -> hear(booth, voices.apply(booth)));
        }

        /** From now on the booth has this voice. */
        void hear(PlannedBooth booth, Voice voice) {
            any[booth.language()] = voice.any;
            enough[booth.language()] = voice.enough;
            worksOut[booth.language()] = voice.out;
        }

        Count count() {
            int uncovered = 0;
            int relays = 0;
            for (int floor : sitting.floor()) {
                long given = given(floor);
                long out = worksOut[floor];
                for (PlannedBooth booth : sitting.booths()) {
                    int language = booth.language();
                    if (language != floor && ((any[language] >> floor | out >> language) & 1) == 0) {
                        boolean relayed = (any[language] & given & ~(1L << language)) != 0;
                        relays += relayed ? 1 : 0;
                        uncovered += relayed ? 0 : 1;
                    }
                }
            }
            return new Count(uncovered, relays);
        }

        /** The booth languages in which the floor language is given on relay. */
        private long given(int floor) {
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
