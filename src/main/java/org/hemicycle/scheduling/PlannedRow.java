package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param languages BCP 47 tags with a space between */
@MappedEntity("sitting")
record PlannedRow(
        @Id long id,
        long sessionId,
        int number,
        Kind kind,
        Mode mode,
        LocalDateTime plannedStart,
        String zone,
        int minutes,
        Instant startsAt,
        Instant endsAt,
        @Nullable Long roomId,
        @Nullable Long platformId,
        @Nullable Integer licence,
        Group.@Nullable Of groupKind,
        @Nullable String groupName,
        @Nullable Long chairId,
        @Nullable String languages) {

    Planned planned(Host host, List<OnDuty> shifts) {
        Plan plan = new Plan(kind, mode, plannedStart, ZoneId.of(zone), minutes, roomId, platformId, null);
        Particulars particulars = new Particulars(
                languages == null ? List.of() : List.of(languages.split(" ")),
                groupKind == null ? null : new Group(groupKind, groupName),
                chairId,
                null,
                false,
                Unit.HEADQUARTERS,
                shifts,
                Map.of());
        return new Planned(id, host, number, plan, particulars, startsAt, endsAt, licence);
    }
}
