package org.hemicycle.scheduling;

import java.util.Collection;
import java.util.Map;

/** How many people each delegation has; told by the room that knows delegations. */
public interface DelegationSizes {

    /** People by member's alpha-2 code, by session; a delegation that is not open yet is not told. */
    Map<Long, Map<String, Integer>> ofSessions(Collection<Long> sessions);
}
