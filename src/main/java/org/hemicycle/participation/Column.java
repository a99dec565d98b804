package org.hemicycle.participation;

import java.util.List;
import java.util.Locale;

/** A column of a participation file, with the names it goes by. */
enum Column {
    MEETING("meeting", "session", "event", "conference"),
    DATE("date", "month", "day", "held", "heldon", "start", "startdate", "from"),
    PLACE("place", "city", "venue", "host", "hostcity", "location"),
    COUNTRY("country", "countryalpha2", "alpha2", "countrycode", "iso2", "isoalpha2", "cc", "iso3166alpha2"),
    PRESENCE("presence", "mode", "attendance", "participation", "how"),
    COUNT("count", "n", "number", "people", "persons", "participants", "delegates", "registrations", "total");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    /** Where the column stands in a header, or -1. */
    int in(List<String> header) {
        List<String> plain = header.stream().map(Column::plain).toList();
        return names.stream()
                .mapToInt(plain::indexOf)
                .filter(place -> place >= 0)
                .findFirst()
                .orElse(-1);
    }

    boolean mayBeMissing() {
        return this == PLACE;
    }

    /** The name a file should use. */
    String proper() {
        return names.getFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }
}
