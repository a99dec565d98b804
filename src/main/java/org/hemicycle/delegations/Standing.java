package org.hemicycle.delegations;

import java.time.Instant;
import java.util.Optional;

/**
 * A delegation as the overview of a session shows it.
 *
 * @param link the private link in force, if one is
 */
public record Standing(
        Delegation delegation, DelegationTally tally, Optional<Credentials> credentials, Optional<FocalLink> link) {

    /** How far a delegation is with its list. */
    public enum State {
        EMPTY,
        STARTED,
        HANDED_IN
    }

    public State state() {
        if (delegation.handedInAt() != null) {
            return State.HANDED_IN;
        }
        return tally.registered() == 0 ? State.EMPTY : State.STARTED;
    }

    /** When the focal point first opened the link in force. */
    public Optional<Instant> openedAt() {
        return link.flatMap(one -> Optional.ofNullable(one.openedAt()));
    }
}
