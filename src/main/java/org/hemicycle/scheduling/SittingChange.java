package org.hemicycle.scheduling;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who changed a sitting, when, and what about it.
 *
 * @param fields of the form, with a comma between
 */
@Introspected
public record SittingChange(int version, String fields, String changedBy, Instant changedAt) {

    public List<String> names() {
        return List.of(fields.split(","));
    }

    /** The fields of the form in which two states differ. */
    static List<String> between(Plan before, Particulars known, Plan after, Particulars now) {
        List<String> fields = new ArrayList<>();
        note(fields, "kind", before.kind(), after.kind());
        note(fields, "mode", before.mode(), after.mode());
        note(fields, "start", before.start(), after.start());
        note(fields, "zone", before.zone(), after.zone());
        note(fields, "minutes", before.minutes(), after.minutes());
        note(fields, "room", before.room(), after.room());
        note(fields, "platform", before.platform(), after.platform());
        note(fields, "joinLink", before.joinLink(), after.joinLink());
        note(fields, "languages", known.languages(), now.languages());
        note(fields, "group", known.group(), now.group());
        note(fields, "chair", known.chair(), now.chair());
        note(fields, "expected", known.expected(), now.expected());
        note(fields, "restricted", known.restricted(), now.restricted());
        note(fields, "unit", known.unit(), now.unit());
        note(fields, "shifts", known.shifts(), now.shifts());
        note(fields, "titles", known.titles(), now.titles());
        return fields;
    }

    private static void note(List<String> fields, String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(field);
        }
    }
}
