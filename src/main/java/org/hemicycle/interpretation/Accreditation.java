package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A language of an interpreter with its dates.
 *
 * @param rank A, B or C
 * @param validFrom the first day, empty if it was always so
 * @param validTo the last day, empty if it goes on
 * @param source who accredited it, or after which test
 */
@Introspected
public record Accreditation(
        long id,
        String language,
        String rank,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable String source) {

    boolean holdsOn(LocalDate day) {
        return (validFrom == null || !validFrom.isAfter(day)) && (validTo == null || !validTo.isBefore(day));
    }
}
