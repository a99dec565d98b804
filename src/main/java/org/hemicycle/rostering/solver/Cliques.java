package org.hemicycle.rostering.solver;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Groups of things each of which excludes each other one of its group. */
final class Cliques {
    private Cliques() {}

    /** Groups that together hold every excluding pair; as few as a greedy search finds. */
    static List<BitSet> covering(List<BitSet> excluded) {
        List<BitSet> cliques = new ArrayList<>();
        List<BitSet> open = new ArrayList<>();
        excluded.forEach(others -> open.add((BitSet) others.clone()));
        for (int one = 0; one < open.size(); one++) {
            while (!open.get(one).isEmpty()) {
                BitSet clique = grown(one, open.get(one).nextSetBit(0), excluded);
                clique.stream().forEach(member -> open.get(member).andNot(clique));
                cliques.add(clique);
            }
        }
        return cliques;
    }

    private static BitSet grown(int one, int other, List<BitSet> excluded) {
        BitSet clique = new BitSet();
        clique.set(one);
        clique.set(other);
        BitSet common = (BitSet) excluded.get(one).clone();
        common.and(excluded.get(other));
        for (int next = common.nextSetBit(0); next >= 0; next = common.nextSetBit(next + 1)) {
            clique.set(next);
            common.and(excluded.get(next));
        }
        return clique;
    }
}
