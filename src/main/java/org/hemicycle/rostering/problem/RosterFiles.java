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
        return new SolutionReader(root(json)).solution();
    }

    public static RosterProblem readProblem(Path file) throws IOException {
        return readProblem(Files.readString(file, StandardCharsets.UTF_8));
    }

    public static RosterSolution readSolution(Path file) throws IOException {
        return readSolution(Files.readString(file, StandardCharsets.UTF_8));
    }

    public static String write(RosterProblem problem) {
        return text(ProblemWriter.json(problem));
    }

    public static String write(RosterSolution solution) {
        return text(SolutionWriter.json(solution));
    }

    private static Fields root(String json) {
        try {
            return Fields.of(JSON.readTree(json));
        } catch (JsonProcessingException broken) {
            throw new BrokenFile("", "This is not JSON: " + broken.getOriginalMessage() + ".");
        }
    }

    private static String text(JsonNode tree) {
        return tree.toPrettyString() + "\n";
    }
}
