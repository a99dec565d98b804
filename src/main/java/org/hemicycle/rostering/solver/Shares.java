package org.hemicycle.rostering.solver;

import java.util.BitSet;

/** How unequally minutes of some kind are shared within pools, counted anew only where they have changed. */
final class Shares {
    private final Plan plan;
    private final long[] minutes;
    private final long[] spreads;
    private final long[] squares;
    private final BitSet changed = new BitSet();
    private long spread;
    private long unevenness;

    Shares(Plan plan) {
        this.plan = plan;
        this.minutes = new long[plan.people().size()];
        this.spreads = new long[plan.pools().size()];
        this.squares = new long[plan.pools().size()];
    }

    void add(Person person, long more) {
        if (more != 0) {
            minutes[person.index()] += more;
            changed.set(person.pool());
        }
    }

    long minutes(int person) {
        return minutes[person];
    }

    /** The sum over pools of the largest less the smallest share. */
    long spread() {
        settle();
        return spread;
    }

    /** How unequally all is shared, beyond the largest and the smallest share: breaks ties of {@link #spread}. */
    long unevenness() {
        settle();
        return unevenness;
    }

    private void settle() {
        for (int pool = changed.nextSetBit(0); pool >= 0; pool = changed.nextSetBit(pool + 1)) {
            respread(pool);
        }
        changed.clear();
    }

    private void respread(int index) {
        Pool pool = plan.pools().get(index);
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        long sum = 0;
        for (Person person : pool.people()) {
            long load = pool.load(person, minutes[person.index()]);
            least = Math.min(least, load);
            most = Math.max(most, load);
            sum += load * load;
        }
        spread += most - least - spreads[index];
        unevenness += sum - squares[index];
        spreads[index] = most - least;
        squares[index] = sum;
    }
}
