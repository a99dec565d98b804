package org.hemicycle.surveys;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("survey_reply")
record ReplyRow(
        @Id long invitationId,
        Part part,
        @Nullable Barrier mainBarrier,
        @Nullable Integer lostPercent,
        String remark,
        boolean synthetic,
        Instant changedAt) {}
