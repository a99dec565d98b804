package org.hemicycle.bodies;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who presides over a body for a term.
 *
 * @param country alpha-2 code of the country they are from, if it is known
 * @param countryName in the language asked for, empty without one
 * @param zone IANA zone they work from, if it is known
 * @param last the last day, included; none if there is no end
 * @param version rises with every change
 */
@MappedEntity("officer")
public record Officer(
        @Id long id,
        long bodyId,
        Function function,
        String name,
        @Nullable String email,
        @Nullable String country,
        String countryName,
        @Nullable String zone,
        LocalDate first,
        @Nullable LocalDate last,
        int version,
        @Nullable String changedBy,
        @Nullable Instant changedAt)
        implements Termed {

    /** What an officer is. */
    public enum Function {
        CHAIR,
        VICE_CHAIR,
        RAPPORTEUR,
        OTHER
    }

    @Override
    public Term term() {
        return new Term(first, last);
    }
}
