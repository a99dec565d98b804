package org.hemicycle.interpretation;

import java.util.List;

/**
 * A room with its booths on a day.
 *
 * @param capacities people who may be in each booth at a time, booth 1 first
 * @param platforms codes of those its booths are wired to
 */
public record BoothRoom(long id, String name, List<Integer> capacities, List<String> platforms) {

    public BoothRoom {
        capacities = List.copyOf(capacities);
        platforms = List.copyOf(platforms);
    }

    public int booths() {
        return capacities.size();
    }

    /** People who may be in a booth, counted from 1. */
    public int capacity(int booth) {
        return capacities.get(booth - 1);
    }

    /** What all its booths allow. */
    public int leastCapacity() {
        return capacities.stream().mapToInt(Integer::intValue).min().orElse(0);
    }
}
