package org.hemicycle.scheduling;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Somebody changed something about a session.
 *
 * @param what a line for each thing: see {@link Line}
 * @param reason why; always there where a session is postponed, cancelled or closed
 */
@MappedEntity("session_change")
public record SessionChange(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        Instant changedAt,
        String changedBy,
        Kind kind,
        String what,
        @Nullable String reason) {

    /** What was done. */
    public enum Kind {
        CREATED,
        COPIED,
        EDITED,
        AGENDA,
        PUBLISHED,
        MOVED,
        SWAPPED,
        SITTINGS_CANCELLED,
        POSTPONED,
        POSTPONED_OPENLY,
        RESUMED,
        CANCELLED,
        CLOSED
    }

    /**
     * A thing that changed, to be read in any language.
     *
     * @param key of the text that names it
     * @param argument of that text
     */
    record Line(String key, String argument, String before, String after) {

        /** For something that came or went. */
        static Line of(String key, String argument) {
            return new Line(key, argument, "", "");
        }

        private String stored() {
            return flat(key) + "\t" + flat(argument) + "\t" + flat(before) + "\t" + flat(after);
        }

        private static String flat(String text) {
            return text.replaceAll("[\t\r\n]+", " ");
        }

        private static Line read(String stored) {
            String[] parts = stored.split("\t", -1);
            return new Line(parts[0], parts[1], parts[2], parts[3]);
        }

        private String sentence(Reader reader) {
            String name = reader.t(key, argument);
            return before.isEmpty() && after.isEmpty() ? name : name + ": " + shown(before) + " → " + shown(after);
        }

        private static String shown(String value) {
            return value.isEmpty() ? "–" : value;
        }
    }

    static String stored(List<Line> lines) {
        return String.join("\n", lines.stream().map(Line::stored).toList());
    }

    /** Each thing that changed, in the reader's language. */
    public List<String> lines(Reader reader) {
        return what.lines().map(Line::read).map(line -> line.sentence(reader)).toList();
    }
}
