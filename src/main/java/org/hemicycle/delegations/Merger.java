package org.hemicycle.delegations;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/** Two persons turned out to be one. */
@MappedEntity("person_merger")
public record Merger(
        @Id long id, long keptId, long goneId, String goneName, String goneEmail, Instant at, String who) {}
