package org.hemicycle.scheduling;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which sittings somebody wants to see, and in which order.
 *
 * @param from first day at the hosts, included
 * @param to last day at the hosts, included; never more than a year after the first
 * @param session none for all; the same for body, room and platform
 */
public record TimetableQuestion(
        LocalDate from,
        LocalDate to,
        By by,
        @Nullable Long session,
        @Nullable Long body,
        @Nullable Long room,
        @Nullable Long platform) {

    private static final int LONGEST_DAYS = 366;

    /** What the sittings are put together by. */
    public enum By {
        DAY,
        ROOM,
        PLATFORM,
        BODY
    }

    public TimetableQuestion {
        to = to.isBefore(from) ? from : to;
        LocalDate last = from.plusDays(LONGEST_DAYS - 1L);
        to = to.isAfter(last) ? last : to;
    }

    LocalDateTime first() {
        return from.atStartOfDay();
    }

    LocalDateTime end() {
        return to.plusDays(1).atStartOfDay();
    }

    public TimetableQuestion by(By other) {
        return new TimetableQuestion(from, to, other, session, body, room, platform);
    }

    /** The same as the query of an address. */
    public String query() {
        return Stream.of(
                        "from=" + from,
                        "to=" + to,
                        "by=" + by,
                        part("session", session),
                        part("body", body),
                        part("room", room),
                        part("platform", platform))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&"));
    }

    private static @Nullable String part(String name, @Nullable Long value) {
        return value == null ? null : name + "=" + value;
    }
}
