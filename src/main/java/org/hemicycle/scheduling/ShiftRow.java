package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;

@Introspected
record ShiftRow(long sittingId, long accountId, String person, Duty duty, Instant startsAt, Instant endsAt) {

    Shift shift() {
        return new Shift(accountId, person, duty, startsAt, endsAt);
    }
}
