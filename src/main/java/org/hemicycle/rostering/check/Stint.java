package org.hemicycle.rostering.check;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.List;
import org.hemicycle.rostering.problem.House.Engagement;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;

/**
 * Work of one person, here or in another session.
 *
 * @param name of the sitting, for sentences
 * @param elsewhere whether it is not of this roster
 * @param fixed whether the roster can't change it
 */
record Stint(String name, Instant start, Instant end, boolean elsewhere, boolean fixed) {

    static Stint of(Sitting sitting, boolean frozen) {
        return new Stint(sitting.id(), sitting.start(), sitting.end(), false, frozen);
    }

    static Stint of(Engagement work) {
        return new Stint("a sitting of another session on " + work.from(), work.from(), work.to(), true, true);
    }

    long minutes() {
        return Duration.between(start, end).toMinutes();
    }

    LocalDate day(Interpreter one) {
        return start.atZone(one.zone()).toLocalDate();
    }

    /** An ISO week, as its year and number. */
    List<Integer> week(Interpreter one) {
        LocalDate day = day(one);
        return List.of(day.get(IsoFields.WEEK_BASED_YEAR), day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** Whether less than so many minutes lie between the two. */
    boolean tooNear(Stint other, long minutes) {
        return start.isBefore(other.end.plusSeconds(60 * minutes))
                && other.start.isBefore(end.plusSeconds(60 * minutes));
    }

    /** Seconds between the two; less than 0 where they overlap. */
    long gap(Stint other) {
        return start.isBefore(other.start)
                ? Duration.between(end, other.start).toSeconds()
                : Duration.between(other.end, start).toSeconds();
    }
}
