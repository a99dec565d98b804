package org.hemicycle.bodies;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A seat on a body from the first day to the last, both included.
 *
 * @param country alpha-2 code of the member; of the Employers' and Workers' groups the holder's, if there is one
 * @param name of the country in the language asked for, empty without one
 * @param region in which the body elects the member, as the body calls it; may be empty
 * @param last none if the term has no end
 * @param constituency of a tripartite body
 * @param holder by name; always with the Employers' and Workers' groups
 * @param version rises with every change
 */
@MappedEntity("seat")
public record Seat(
        @Id long id,
        long bodyId,
        @Nullable String country,
        String name,
        String region,
        LocalDate first,
        @Nullable LocalDate last,
        @Nullable Constituency constituency,
        @Nullable String holder,
        int version,
        @Nullable String changedBy,
        @Nullable Instant changedAt)
        implements Termed {

    @Override
    public Term term() {
        return new Term(first, last);
    }

    /** Whose seat it is: the country's, or the person's. */
    public String member() {
        return constituency != null && constituency.isOfPersons() && holder != null ? holder : name;
    }

    /** What else is to be known of the member: who holds a government's seat, or where a person is from. */
    public String beside() {
        if (constituency != null && constituency.isOfPersons()) {
            return name;
        }
        return holder == null ? "" : holder;
    }
}
