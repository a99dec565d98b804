package org.hemicycle.interpretation;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.web.Reader;

/**
 * Somebody changed something.
 *
 * @param fields names of what was changed, with commas between
 */
@Introspected
record Change(String who, Instant at, String fields) {

    /** "Chief interpreter changed Name, Home zone on 9 June 2020, 14:00." for whoever edited an older state. */
    static String sentence(Reader reader, List<Change> since) {
        return since.stream()
                .max(Comparator.comparing(Change::at))
                .map(last -> reader.t(
                        "interpreter.changed-meanwhile",
                        last.who(),
                        since.stream()
                                .flatMap(change -> Stream.of(change.fields().split(",")))
                                .distinct()
                                .map(field -> reader.t("interpreter." + field))
                                .collect(Collectors.joining(", ")),
                        reader.moment(last.at())))
                .orElseGet(() -> reader.t("interpreter.changed-by-somebody"));
    }
}
