package org.hemicycle.surveys;

import java.util.Map;
import java.util.Optional;

/**
 * What somebody answered.
 *
 * @param severities of the barriers they judged, 0 to {@value Barrier#WORST}; those they left out are not there
 * @param main the barrier that weighed most
 * @param lostPercent share of the session they could not follow
 * @param remark in their own words, empty if none
 */
public record Answers(
        Part part,
        Map<Barrier, Integer> severities,
        Optional<Barrier> main,
        Optional<Integer> lostPercent,
        String remark) {

    static final int LONGEST_REMARK = 2000;

    public Answers {
        severities = Map.copyOf(severities);
        if (severities.values().stream().anyMatch(severity -> severity < 0 || severity > Barrier.WORST)) {
            throw new IllegalArgumentException("A severity is a number from 0 to " + Barrier.WORST + ".");
        }
        if (lostPercent.filter(percent -> percent < 0 || percent > 100).isPresent()) {
            throw new IllegalArgumentException("A share is a number from 0 to 100.");
        }
    }

    public Optional<Integer> severity(Barrier barrier) {
        return Optional.ofNullable(severities.get(barrier));
    }
}
