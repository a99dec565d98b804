package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record ShiftRow(long sittingId, long accountId, String person, Duty duty, Instant startsAt, Instant endsAt) {

    OnDuty shift() {
        return new OnDuty(accountId, person, duty, startsAt, endsAt);
    }
}
