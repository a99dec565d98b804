package org.hemicycle.rostering.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The working time of a pool as the check counts it. */
final class LoadRange {
    private final List<Long> minutes = new ArrayList<>();
    private final List<Long> shares = new ArrayList<>();
    private boolean contracted = true;

    void add(long worked, int contractMinutes) {
        minutes.add(worked);
        contracted &= contractMinutes > 0;
        shares.add(contractMinutes > 0 ? worked * 1000 / contractMinutes : 0);
    }

    long spread() {
        List<Long> compared = contracted ? shares : minutes;
        return Collections.max(compared) - Collections.min(compared);
    }
}
