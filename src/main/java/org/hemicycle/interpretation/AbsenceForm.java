package org.hemicycle.interpretation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Days, or hours of days, for which an interpreter is away: in the home zone, the last day included.
 *
 * @param start the first instant
 * @param end the instant after the last
 */
record AbsenceForm(Instant start, Instant end, @Nullable String reason) {

    /** Empty with faults in the form. */
    static Optional<AbsenceForm> read(Form form, Reader reader, ZoneId home) {
        LocalDate first = form.date("fromDay");
        LocalDate last = form.value("toDay").isEmpty() ? first : form.date("toDay");
        LocalTime from = time(form, reader, "fromTime");
        Instant start = (from == null ? first.atStartOfDay() : first.atTime(from))
                .atZone(home)
                .toInstant();
        LocalTime to = time(form, reader, "toTime");
        Instant end = (to == null ? last.plusDays(1).atStartOfDay() : last.atTime(to))
                .atZone(home)
                .toInstant();
        @Nullable String reason = form.value("reason").isEmpty() ? null : form.text("reason", 200);
        if (!form.isFaulty() && !end.isAfter(start)) {
            form.fault("toDay", reader.t("absence.ends-early"));
        }
        return form.isFaulty() ? Optional.empty() : Optional.of(new AbsenceForm(start, end, reason));
    }

    private static @Nullable LocalTime time(Form form, Reader reader, String field) {
        if (form.value(field).isEmpty()) {
            return null;
        }
        try {
            return LocalTime.parse(form.value(field));
        } catch (DateTimeParseException malformed) {
            form.fault(field, reader.t("absence.time"));
            return null;
        }
    }
}
