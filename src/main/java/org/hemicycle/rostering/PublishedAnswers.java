package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.hemicycle.interpretation.PublishedRoster;

/** Tells the room below what is published: where teams sit, and who is assigned when. */
@Singleton
class PublishedAnswers implements PublishedRoster {

    private final Assignments assignments;

    PublishedAnswers(Assignments assignments) {
        this.assignments = assignments;
    }

    @Override
    public List<Placed> places(long sitting) {
        return assignments.ofSitting(sitting).stream()
                .map(one -> new Placed(one.language(), one.interpreter(), one.place(), one.turn()))
                .toList();
    }

    @Override
    public int duties(long interpreter, Instant start, Instant end) {
        return assignments.during(interpreter, start, end);
    }
}
