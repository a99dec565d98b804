package org.hemicycle.participation;

import java.util.Optional;

/**
 * A group in all sides of a comparison, under one reading of who belongs to it.
 *
 * @param alternative the baseline's meetings with other presences, if that is another set of figures
 */
public record Cohort(Standing baseline, Optional<Standing> alternative, Standing compared) {

    public Change change() {
        return new Change(baseline.number(), compared.number());
    }

    public Optional<Change> alternativeChange() {
        return alternative.map(other -> new Change(other.number(), compared.number()));
    }

    /** Whether the answer turns around with the other baseline. */
    public boolean flips() {
        return alternativeChange().map(other -> other.contradicts(change())).orElse(false);
    }
}
