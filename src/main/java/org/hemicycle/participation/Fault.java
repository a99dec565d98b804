package org.hemicycle.participation;

import java.util.List;
import org.hemicycle.web.Reader;

/** Something in a file that keeps it from being stored. */
public record Fault(Kind kind, List<String> details) {

    public enum Kind {
        EMPTY,
        NO_COLUMN,
        UNREADABLE,
        WIDTH,
        NO_MEETING,
        DATE,
        COUNTRY,
        PRESENCE,
        COUNT,
        TOO_LONG,
        REPEATED,
        TWO_DATES,
        TWO_PLACES
    }

    static Fault of(Kind kind, Object... details) {
        return new Fault(
                kind,
                List.of(details).stream()
                        .map(String::valueOf)
                        .map(Line::shortened)
                        .toList());
    }

    public String sentence(Reader reader) {
        return reader.t("participation.fault." + kind, details.toArray());
    }
}
