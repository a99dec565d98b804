package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/** With whom, or for which body, an interpreter would rather or would not work. One of the two is named. */
@Introspected
public record Preference(
        long id,
        String kind,
        @Nullable Long bodyId,
        @Nullable String body,
        @Nullable Long colleagueId,
        @Nullable String colleague) {

    public String about() {
        return body != null ? body : colleague != null ? colleague : "";
    }
}
