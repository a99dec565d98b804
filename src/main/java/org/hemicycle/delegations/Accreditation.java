package org.hemicycle.delegations;

/** Where the registration of a delegate stands. */
public enum Accreditation {
    /** Put on the list, and nothing decided yet. */
    REGISTERED,
    ACCREDITED,
    REFUSED,
    /** The focal point is asked to mend something. */
    ASKED_BACK;

    /** The decisions that need a reason. */
    boolean needsReason() {
        return this == REFUSED || this == ASKED_BACK;
    }
}
