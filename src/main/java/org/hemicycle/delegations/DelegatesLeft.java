package org.hemicycle.delegations;

import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.SignedIn;

/**
 * Delegates are not expected at a session any more: withdrawn or refused.
 *
 * @param delegates their numbers
 * @param by none if a focal point withdrew them
 */
public record DelegatesLeft(long session, List<Long> delegates, Optional<SignedIn> by) {

    public DelegatesLeft {
        delegates = List.copyOf(delegates);
    }
}
