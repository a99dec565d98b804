package org.hemicycle.scheduling;

import org.jspecify.annotations.Nullable;

/**
 * Who in the house organises a sitting.
 *
 * @param name of the field office, or of the department at headquarters if it matters
 */
public record Unit(Of kind, @Nullable String name) {

    public static final Unit HEADQUARTERS = new Unit(Of.HEADQUARTERS, null);

    /** Where it is. */
    public enum Of {
        HEADQUARTERS,
        FIELD_OFFICE
    }
}
