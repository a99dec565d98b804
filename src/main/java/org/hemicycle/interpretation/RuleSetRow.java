package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One version of a rule set, without its rules. @param revision rises with every change of a draft */
@MappedEntity("rule_set")
public record RuleSetRow(
        @Id long id,
        String name,
        String organisation,
        int version,
        @Nullable Long bodyId,
        @Nullable Long copiedFrom,
        @Nullable Instant publishedAt,
        @Nullable String publishedBy,
        int revision) {

    /** Comes with Hemicycle: is copied, and never changed by anybody. */
    public boolean isShipped() {
        return organisation.equals("*");
    }

    public boolean isPublished() {
        return publishedAt != null;
    }
}
