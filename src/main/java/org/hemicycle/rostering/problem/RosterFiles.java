package org.hemicycle.rostering.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Problems and solutions as JSON, as {@code src/docs/roster-problem.schema.json} and
 * {@code src/docs/roster-solution.schema.json} describe them.
 *
 * <p>Reading is strict: whatever is unknown, missing, doubled or malformed is refused with {@link BrokenFile}.
 */
public final class RosterFiles {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private RosterFiles() {}

    public static RosterProblem readProblem(String json) {
        return new ProblemReader(root(json)).problem();
    }

    public static RosterSolution readSolution(String json) {
        return new SolutionReader(root(json), false).solution();
    }

    public static RosterProblem readProblem(Path file) throws IOException {
        return readProblem(Files.readString(file, StandardCharsets.UTF_8));
    }

    public static RosterSolution readSolution(Path file) throws IOException {
        return readSolution(Files.readString(file, StandardCharsets.UTF_8));
    }

    /** What the house knows beyond a file is written as far as a file has words for it. */
    public static String write(RosterProblem problem) {
        return text(ProblemWriter.json(problem.filed()));
    }

    /** @throws IllegalArgumentException for a solution with words that no file knows */
    public static String write(RosterSolution solution) {
        Refusal.unless(solution.isFiled(), "A file has no words for all of this solution.");
        return text(SolutionWriter.json(solution));
    }

    static Fields root(String json) {
        try {
            return Fields.of(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new BrokenFile("", "This is not JSON: " + broken.getOriginalMessage() + ".");
        }
    }

    static String text(JsonNode tree) {
        return tree.toPrettyString() + "\n";
    }
}
