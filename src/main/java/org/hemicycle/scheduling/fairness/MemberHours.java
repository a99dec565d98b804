package org.hemicycle.scheduling.fairness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** A sitting as a member's clock shows it. */
public record MemberHours(
        Member member, ZoneId zone, Instant start, Instant end, Exposure exposure, int burden, Band band) {

    MemberHours(Member member, ZoneId zone, Instant start, Instant end, Exposure exposure, BurdenScale scale) {
        this(member, zone, start, end, exposure, exposure.burden(scale), exposure.worst());
    }

    public LocalTime localStart() {
        return start.atZone(zone).toLocalTime();
    }

    public LocalDate localDay() {
        return start.atZone(zone).toLocalDate();
    }

    /** Days by which the member's calendar is ahead of another place's as the sitting begins: -1, 0 or 1. */
    public int daysFrom(ZoneId other) {
        return (int) ChronoUnit.DAYS.between(start.atZone(other).toLocalDate(), localDay());
    }
}
