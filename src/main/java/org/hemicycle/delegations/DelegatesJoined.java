package org.hemicycle.delegations;

import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.SignedIn;

/**
 * Delegates are expected at a session who were not before: new on its list, or back on it.
 *
 * @param delegates their numbers
 * @param by none if a focal point or a spreadsheet put them there
 */
public record DelegatesJoined(long session, List<Long> delegates, Optional<SignedIn> by) {

    public DelegatesJoined {
        delegates = List.copyOf(delegates);
    }
}
