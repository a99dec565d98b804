package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.annotation.QueryValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What an address asks of a timetable. A field that is empty, or makes no sense, asks for nothing. */
@Introspected
record TimetableQuery(
        @QueryValue @Nullable String from,
        @QueryValue @Nullable String to,
        @QueryValue @Nullable String by,
        @QueryValue @Nullable String session,
        @QueryValue @Nullable String body,
        @QueryValue @Nullable String room,
        @QueryValue @Nullable String platform) {

    TimetableQuestion question(Reader reader, Timetables timetables) {
        return timetables.question(
                reader, day(from), day(to), by(by), key(session), key(body), key(room), key(platform));
    }

    static @Nullable LocalDate day(@Nullable String said) {
        try {
            return said == null || said.isBlank() ? null : LocalDate.parse(said);
        } catch (DateTimeException malformed) {
            return null;
        }
    }

    static @Nullable Long key(@Nullable String said) {
        return said != null && said.matches("\\d{1,18}") ? Long.valueOf(said) : null;
    }

    private static TimetableQuestion.@Nullable By by(@Nullable String said) {
        return Stream.of(TimetableQuestion.By.values())
                .filter(by -> said != null && by.name().equals(said.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }
}
