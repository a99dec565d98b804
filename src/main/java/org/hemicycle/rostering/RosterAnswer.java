package org.hemicycle.rostering;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.rostering.check.Violation;
import org.hemicycle.rostering.problem.RosterSolution;
import org.jspecify.annotations.Nullable;

/**
 * A roster as programs read it.
 *
 * @param version to be told with the next change by hand
 * @param result optimal, feasible, infeasible or stopped, once it is done
 * @param levels with values and proved bounds; while a search goes on those it has come to, the one under way last
 */
@Serdeable
record RosterAnswer(
        long id,
        long session,
        String purpose,
        String title,
        String status,
        int version,
        @Nullable String result,
        @Nullable String failure,
        @Nullable Instant publishedAt,
        List<LevelAnswer> levels,
        List<ViolationAnswer> violations) {

    static RosterAnswer of(RosterRun it, List<Violation> violations) {
        Optional<RosterSolution> solution = it.readSolution();
        return new RosterAnswer(
                it.number(),
                it.sessionId(),
                word(it.purpose()),
                it.title(),
                word(it.status()),
                it.version(),
                solution.map(made -> made.status().word()).orElse(null),
                it.failure(),
                it.publishedAt(),
                it.isUnderWay()
                        ? it.stands().stream().map(LevelAnswer::of).toList()
                        : solution.map(RosterSolution::levels).orElse(List.of()).stream()
                                .map(LevelAnswer::of)
                                .toList(),
                violations.stream().map(ViolationAnswer::of).toList());
    }

    static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT);
    }

    /** @param bound no roster with the earlier levels as they are goes below it */
    @Serdeable
    record LevelAnswer(String name, long value, long bound, long gap) {
        static LevelAnswer of(RosterSolution.Level it) {
            return new LevelAnswer(it.name().word(), it.value(), it.bound(), it.value() - it.bound());
        }

        static LevelAnswer of(RosterRun.Stand it) {
            return new LevelAnswer(
                    RosterSolution.Objective.valueOf(it.level()).word(), it.value(), it.bound(), it.gap());
        }
    }

    @Serdeable
    record ViolationAnswer(String rule, String sentence, String source) {
        static ViolationAnswer of(Violation it) {
            return new ViolationAnswer(it.rule(), it.sentence(), it.source());
        }
    }
}
