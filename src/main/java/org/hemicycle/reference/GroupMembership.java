package org.hemicycle.reference;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A country's membership of a group, from a day up to the day it left.
 *
 * @param group code of the group
 * @param groupName in the language asked for
 * @param country alpha-2 code
 * @param first none if it is older than anything compared here
 * @param leftOn the first day on which the country no longer belonged to the group; none if it has no end
 * @param source the decision or list that says so
 * @param version rises with every change
 * @param changedBy who entered or corrected it last; nobody if it came with a release
 */
@Introspected
public record GroupMembership(
        long id,
        String group,
        String groupName,
        String country,
        String name,
        @Nullable LocalDate first,
        @Nullable LocalDate leftOn,
        String source,
        int version,
        @Nullable String changedBy,
        @Nullable Instant changedAt) {

    public boolean holdsOn(LocalDate day) {
        return (first == null || !day.isBefore(first)) && (leftOn == null || day.isBefore(leftOn));
    }

    /** The same membership as somebody saw it who knew that version. */
    public GroupMembership inVersion(int seen) {
        return new GroupMembership(
                id, group, groupName, country, name, first, leftOn, source, seen, changedBy, changedAt);
    }
}
