package org.hemicycle.scheduling.fairness;

import io.micronaut.serde.annotation.Serdeable;

/**
 * What a member has borne.
 *
 * @param sittings held while it had a seat
 * @param burden weight times minutes
 * @param inRed sittings with any minute in red
 * @param redRun most sittings in red one after the other
 */
@Serdeable
public record LedgerLine(
        String country, String name, int sittings, long burden, long yellow, long red, int inRed, int redRun) {

    /** Weight times hours. */
    public double hours() {
        return burden / 60.0;
    }
}
