package org.hemicycle.web.sheets;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded spreadsheet on its way into the house.
 *
 * @param id a secret: who was given it may go on with the import
 * @param columns see {@link ColumnMatch#write}
 * @param answers of questions, by line number: {@code 2=update,17=skip}
 * @param byName who uploaded it
 * @param accountId empty for the holder of a link
 * @param lines in all
 * @param written lines that are done
 * @param failure why nothing was written
 */
@MappedEntity("sheet_import")
public record KeptSheet(
        @Id String id,
        String kind,
        long target,
        String fileName,
        byte[] content,
        String columns,
        String answers,
        String byName,
        @Nullable Long accountId,
        String language,
        String zone,
        Instant keptAt,
        Status status,
        int lines,
        int written,
        @Nullable String failure) {

    /** Where an import stands. */
    public enum Status {
        /** To be looked through and confirmed. */
        DRAFT,
        /** Confirmed. */
        QUEUED,
        WRITING,
        /** Everything is written. */
        DONE,
        /** Nothing is written. */
        FAILED
    }

    ColumnMatch match() {
        return ColumnMatch.parse(columns);
    }

    Map<Integer, String> answered() {
        return Arrays.stream(answers.split(","))
                .filter(answer -> !answer.isEmpty())
                .map(answer -> answer.split("=", 2))
                .collect(Collectors.toMap(
                        answer -> Integer.valueOf(answer[0]),
                        answer -> answer[1],
                        (first, second) -> second,
                        TreeMap::new));
    }

    static String write(Map<Integer, String> answers) {
        return answers.entrySet().stream()
                .map(answer -> answer.getKey() + "=" + answer.getValue())
                .collect(Collectors.joining(","));
    }

    /** Stands for whoever uploaded it where no request is at hand. */
    Reader reader() {
        return new Reader(
                Language.of(language).orElse(Language.ENGLISH), ZoneId.of(zone), Optional.empty(), "", "", "");
    }

    /** Waits for a job or is in its hands. */
    public boolean isUnderWay() {
        return status == Status.QUEUED || status == Status.WRITING;
    }

    public boolean isDone() {
        return status == Status.DONE;
    }
}
