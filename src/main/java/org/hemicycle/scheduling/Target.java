package org.hemicycle.scheduling;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Where a sitting is to go. @param start local time at {@code zone} */
record Target(
        Sitting sitting,
        LocalDateTime start,
        String zone,
        @Nullable Long room,
        @Nullable Long platform) {

    Instant startsAt() {
        return start.atZone(ZoneId.of(zone)).toInstant();
    }
}
