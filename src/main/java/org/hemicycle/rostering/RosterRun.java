package org.hemicycle.rostering;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hemicycle.rostering.check.Filed;
import org.hemicycle.rostering.problem.House;
import org.hemicycle.rostering.problem.RosterArchive;
import org.hemicycle.rostering.problem.RosterFiles;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.jspecify.annotations.Nullable;

/**
 * A roster of a session in the making: by the solver, by hand or from elsewhere.
 *
 * @param ruleSetId the version of the rules it is made under
 * @param title what it is for, in the words of whoever asked; may be empty
 * @param basedOn the run whose roster was changed by hand
 * @param seconds the search may take; empty: as long as usual
 * @param workers threads the search may use; empty: as many as usual
 * @param problem as a problem file, but for what the house knows beyond it
 * @param progress where the search stands, as {@link ProgressNote} writes it; empty before it began
 * @param solution as a solution file, once it is done
 * @param change what was changed last by hand, by whom and when
 * @param version rises with every change by hand
 * @param house what it knows beyond a file; absent for a problem from a file
 */
@MappedEntity
public record RosterRun(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        long ruleSetId,
        Purpose purpose,
        String title,
        @Nullable Long basedOn,
        @Nullable Integer seconds,
        @Nullable Integer workers,
        State status,
        Instant askedAt,
        String askedBy,
        String problem,
        String progress,
        @Nullable String solution,
        @Nullable String failure,
        @Nullable Instant publishedAt,
        @Nullable Instant stopAskedAt,
        @Nullable Instant changedAt,
        @Nullable String changedBy,
        @Nullable String change,
        int version,
        @Nullable String house) {

    /** What a run is for. */
    public enum Purpose {
        /** A roster from scratch, near to what is published. */
        SOLVED,
        /** Changed seat by seat. */
        HAND,
        /** As few changes to what is published as can be. */
        REPAIR,
        /** What if; never published. */
        SCENARIO,
        /** Brought in a file. */
        BROUGHT
    }

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

    /** A run that waits for the solver. */
    static RosterRun queued(long session, long ruleSet, Wish wish, RosterProblem problem, Instant now, String by) {
        return new RosterRun(
                null,
                session,
                ruleSet,
                wish.purpose(),
                wish.title(),
                null,
                wish.seconds(),
                wish.workers(),
                State.QUEUED,
                now,
                by,
                RosterArchive.write(problem),
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                keep(problem.house()));
    }

    /** A roster that no solver made. */
    static RosterRun made(
            long session,
            long ruleSet,
            Purpose purpose,
            String title,
            @Nullable Long basedOn,
            RosterProblem problem,
            RosterSolution solution,
            Instant now,
            String by) {
        return new RosterRun(
                null,
                session,
                ruleSet,
                purpose,
                title,
                basedOn,
                null,
                null,
                State.DONE,
                now,
                by,
                RosterArchive.write(problem),
                "",
                RosterArchive.write(solution),
                null,
                null,
                null,
                null,
                null,
                null,
                0,
                keep(problem.house()));
    }

    /** Whether it can still be changed by hand without another being made of it. */
    public boolean isOpenDraft() {
        return purpose == Purpose.HAND && publishedAt == null && status == State.DONE;
    }

    public boolean isScenario() {
        return purpose == Purpose.SCENARIO;
    }

    public boolean isUnderWay() {
        return status == State.QUEUED || status == State.RUNNING;
    }

    /** Whether it waits for its turn, or for a node that has time. */
    public boolean isWaiting() {
        return status == State.QUEUED;
    }

    /** Where the search stands on each level it has come to, the one under way last. */
    public List<Stand> stands() {
        return Stand.all(progress);
    }

    /**
     * Where the search stands on a level.
     *
     * @param value the best so far
     * @param bound what no roster goes below
     */
    public record Stand(String level, long value, long bound) {

        public long gap() {
            return value - bound;
        }

        /** @param progress levels with value and bound, parted by semicolons */
        static List<Stand> all(String progress) {
            return Arrays.stream(progress.split(";"))
                    .map(one -> one.split(" "))
                    .filter(words -> words.length == 3)
                    .map(words -> new Stand(words[0], Long.parseLong(words[1]), Long.parseLong(words[2])))
                    .toList();
        }
    }

    RosterProblem readProblem() {
        RosterProblem read = RosterFiles.readProblem(problem);
        return house == null ? read : read.knowing(RosterArchive.readHouse(house));
    }

    static @Nullable String keep(House house) {
        return house.equals(House.NONE) ? null : RosterArchive.write(house);
    }

    Optional<RosterSolution> readSolution() {
        return Optional.ofNullable(solution).map(RosterArchive::readSolution);
    }

    /** The problem in the words of a file. */
    String problemFile() {
        return house == null ? problem : RosterFiles.write(readProblem());
    }

    /** The solution in the words of a file, once it is done. */
    Optional<String> solutionFile() {
        return house == null
                ? Optional.ofNullable(solution)
                : readSolution().map(made -> RosterFiles.write(Filed.of(readProblem(), made)));
    }
}
