package org.hemicycle.rostering;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The assignments that nobody can keep when sittings move, one after the other. */
record Vacated(Set<Long> assignments) {

    /**
     * Whoever would have to be in two places gives up the place at the sitting that comes first in this order.
     *
     * @param sittings in the order in which they move
     */
    static Vacated of(List<Long> sittings, List<Obstacle> obstacles) {
        Set<Long> gone = new HashSet<>();
        for (long sitting : sittings) {
            obstacles.stream()
                    .filter(obstacle -> obstacle.sittingId() == sitting)
                    .filter(obstacle -> obstacle.other() == null || !gone.contains(obstacle.other()))
                    .map(Obstacle::assignment)
                    .toList()
                    .forEach(gone::add);
        }
        return new Vacated(gone);
    }
}
