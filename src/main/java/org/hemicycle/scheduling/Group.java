package org.hemicycle.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * The group whose meeting it is.
 *
 * @param name of a regional group, as the seats of the body name it; absent for the others
 */
public record Group(Of kind, @Nullable String name) {

    public Group {
        if ((kind == Of.REGIONAL) != (name != null)) {
            throw new IllegalArgumentException("A regional group, and no other, has a name.");
        }
    }

    /** What binds a group together. */
    public enum Of {
        REGIONAL,
        EMPLOYERS,
        WORKERS
    }
}
