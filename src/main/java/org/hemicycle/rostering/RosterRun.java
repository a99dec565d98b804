package org.hemicycle.rostering;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A run of the solver for a session.
 *
 * @param ruleSetId the version of the rules it worked under
 * @param problem as a problem file
 * @param progress where the search stands: a level, its value and bound; empty before it began
 * @param solution as a solution file, once it is done
 */
@MappedEntity
public record RosterRun(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        long ruleSetId,
        State status,
        Instant askedAt,
        String askedBy,
        String problem,
        String progress,
        @Nullable String solution,
        @Nullable String failure,
        @Nullable Instant publishedAt) {

    /** How far a run has come. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED
    }

    public long number() {
        if (id == null) {
            throw new IllegalStateException("The run was not stored yet.");
        }
        return id;
    }

    public boolean isUnderWay() {
        return status == State.QUEUED || status == State.RUNNING;
    }

    /** Where the search stands, once it has begun. */
    public Optional<Stand> stand() {
        String[] words = progress.split(" ");
        return words.length == 3
                ? Optional.of(new Stand(words[0], Long.parseLong(words[1]), Long.parseLong(words[2])))
                : Optional.empty();
    }

    /** The level that is being made better, the best value so far, and what no roster goes below. */
    public record Stand(String level, long value, long bound) {}

    RosterProblem readProblem() {
        return RosterFiles.readProblem(problem);
    }

    Optional<RosterSolution> readSolution() {
        return Optional.ofNullable(solution).map(RosterFiles::readSolution);
    }
}
