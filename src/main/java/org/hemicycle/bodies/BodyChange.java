package org.hemicycle.bodies;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.web.Reader;

/**
 * Somebody changed something about a body.
 *
 * @param version the one that the change made
 * @param fields what was changed, keys separated by commas
 */
@Introspected
public record BodyChange(int version, String fields, String changedBy, Instant changedAt) {

    /** "name, quorum" in the reader's language. */
    public String what(Reader reader) {
        return Stream.of(fields.split(","))
                .map(field -> reader.t("bodies.field." + field))
                .collect(Collectors.joining(", "));
    }

    /** Who changed what when, each change in a sentence. */
    static String sentences(List<BodyChange> changes, Reader reader) {
        return changes.stream()
                .map(change -> reader.t(
                        "bodies.changed-by",
                        change.changedBy(),
                        change.what(reader),
                        reader.moment(change.changedAt())))
                .collect(Collectors.joining(" "));
    }
}
