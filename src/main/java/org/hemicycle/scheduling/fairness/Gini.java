package org.hemicycle.scheduling.fairness;

import java.util.List;

/**
 * How unequally a burden is shared: 0 when all bear the same, towards 1 when one bears all. Source: C. Gini, 1912, as the
 * mean difference of all pairs over twice the mean.
 */
final class Gini {

    private static final long PER_MILLE = 1000;

    private Gini() {}

    /** Some members who bear the same each. */
    record Share(long burden, int members) {}

    /** In thousandths, rounded; 0 if nobody bears anything. */
    static int perMille(List<Share> shares) {
        List<Share> rising = shares.stream()
                .sorted((one, other) -> Long.compare(one.burden(), other.burden()))
                .toList();
        long members = 0;
        long total = 0;
        long ranked = 0;
        for (Share share : rising) {
            long ranks = share.members() * members + share.members() * (share.members() + 1L) / 2;
            ranked += ranks * share.burden();
            members += share.members();
            total += share.members() * share.burden();
        }
        if (total == 0) {
            return 0;
        }
        long spread = 2 * ranked - (members + 1) * total;
        return Math.toIntExact((2 * PER_MILLE * spread + members * total) / (2 * members * total));
    }
}
