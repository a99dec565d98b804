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
 * @param progress where the search stands, in the words of a level; empty before it began
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

    RosterProblem readProblem() {
        return RosterFiles.readProblem(problem);
    }

    Optional<RosterSolution> readSolution() {
        return Optional.ofNullable(solution).map(RosterFiles::readSolution);
    }
}
