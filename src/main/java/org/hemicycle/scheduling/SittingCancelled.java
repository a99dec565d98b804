package org.hemicycle.scheduling;

import org.hemicycle.accounts.SignedIn;

/**
 * A sitting of a published session will not be held.
 *
 * @param putOff whether it will be, on a day to be told later, for its session was put off
 */
public record SittingCancelled(Sitting sitting, SignedIn by, boolean putOff) {

    public SittingCancelled(Sitting sitting, SignedIn by) {
        this(sitting, by, false);
    }
}
