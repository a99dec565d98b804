package org.hemicycle.rostering.solver;

import java.util.BitSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Counts, by bit masks over languages, the pairs of one sitting that nobody covers and those covered by relay only. Much
 * faster than {@link Teams} and kept equal to it by a test.
 */
final class ReachCount {
    static final int MOST_LANGUAGES = Long.SIZE;

    private final Plan plan;
    private final long[] understands;
    private final long[] understandsForRelay;
    private final long[] speaksForRelay;
    private final long[] floors;
    private final long[] booths;

    ReachCount(Plan plan) {
        this.plan = plan;
        this.understands = masks(plan, Person::understands);
        this.understandsForRelay = masks(plan, Person::understandsForRelay);
        this.speaksForRelay = masks(plan, Person::speaksForRelay);
        this.floors = plan.sittings().stream()
                .mapToLong(sitting -> mask(sitting.floor().stream()))
                .toArray();
        this.booths = plan.sittings().stream()
                .mapToLong(sitting -> mask(sitting.booths().stream().map(PlannedBooth::language)))
                .toArray();
    }

    /** @param uncovered pairs reached by nobody */
    record Count(int uncovered, int relays) {}

    /** What the team, given as indices of people, has to say in its booth. */
    Voice voice(PlannedBooth booth, int[] team) {
        return new Voice(
                atLeast(1, team, understands),
                atLeast(booth.givers(), team, understandsForRelay),
                booth.twoWay() ? atLeast(booth.givers(), team, speaksForRelay) : 0);
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

    /** The voices of a sitting by language of the booth, and the floors that reach it directly and that it can give. */
    final class Heard {
        private final PlannedSitting sitting;
        private final long[] any = new long[plan.languages()];
        private final long[] enough = new long[plan.languages()];
        private final long[] out = new long[plan.languages()];
        private final long[] direct = new long[plan.languages()];
        private final long[] given = new long[plan.languages()];

        Heard(PlannedSitting sitting, Function<PlannedBooth, Voice> voices) {
            this.sitting = sitting;
            sitting.booths().forEach(booth -> hear(booth, voices.apply(booth)));
        }

        /** From now on the booth has this voice. */
        void hear(PlannedBooth booth, Voice voice) {
            int language = booth.language();
            any[language] = voice.any;
            enough[language] = voice.enough & ~(1L << language);
            out[language] = voice.out & ~(1L << language);
        }

        Count count() {
            give();
            int uncovered = 0;
            int relays = 0;
            for (PlannedBooth booth : sitting.booths()) {
                int language = booth.language();
                long missing = floors[sitting.index()] & ~direct[language] & ~(1L << language);
                long relayed = missing & relayed(language);
                relays += Long.bitCount(relayed);
                uncovered += Long.bitCount(missing ^ relayed);
            }
            return new Count(uncovered, relays);
        }

        private void give() {
            for (PlannedBooth booth : sitting.booths()) {
                direct[booth.language()] = any[booth.language()];
                given[booth.language()] = enough[booth.language()];
            }
            for (PlannedBooth booth : sitting.booths()) {
                giveOut(booth.language());
            }
        }

        /** A two-way booth gives its own language in those of the other booths that enough of its team speak. */
        private void giveOut(int language) {
            for (long rest = out[language] & booths[sitting.index()]; rest != 0; rest &= rest - 1) {
                int other = Long.numberOfTrailingZeros(rest);
                direct[other] |= 1L << language;
                given[other] |= 1L << language;
            }
        }

        /** The floors that the booth can take from others which it understands. */
        private long relayed(int language) {
            long relayed = 0;
            for (PlannedBooth pivot : sitting.booths()) {
                boolean heard = (any[language] >> pivot.language() & 1) != 0;
                relayed |= heard && pivot.language() != language ? given[pivot.language()] : 0;
            }
            return relayed;
        }
    }
}
