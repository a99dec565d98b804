package org.hemicycle.scheduling;

import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sitting as a program would like to have it. Read by the same form that people fill in, so that both are told the same.
 *
 * @param session in which; not read when a sitting is changed
 * @param start local time at {@code zone}
 * @param zone the session's if it is not said
 * @param room by number
 * @param platform by number
 * @param languages BCP 47 tags; the working languages of the body if they are not said
 * @param groupKind of a group meeting
 * @param titles by language
 * @param version the version that was read; only needed to change a sitting
 */
@Serdeable
record SittingWish(
        @Nullable Long session,
        Kind kind,
        Mode mode,
        LocalDateTime start,
        @Nullable String zone,
        int minutes,
        @Nullable Long room,
        @Nullable Long platform,
        @Nullable String joinLink,
        @Nullable List<String> languages,
        Group.@Nullable Of groupKind,
        @Nullable String groupName,
        @Nullable Long chair,
        @Nullable Integer expected,
        @Nullable Boolean restricted,
        Unit.@Nullable Of unitKind,
        @Nullable String unit,
        @Nullable List<ShiftWish> shifts,
        @Nullable Map<String, TitleWish> titles,
        @Nullable Integer version) {

    /**
     * Somebody on duty.
     *
     * @param from local time; that of the sitting if it is not said, as is {@code until}
     */
    @Serdeable
    record ShiftWish(
            long account,
            Duty duty,
            @Nullable LocalTime from,
            @Nullable LocalTime until) {}

    @Serdeable
    record TitleWish(String title, @Nullable String subtitle) {}
}
