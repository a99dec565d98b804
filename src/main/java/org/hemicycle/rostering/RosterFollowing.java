package org.hemicycle.rostering;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.util.List;
import org.hemicycle.scheduling.SittingCancelled;
import org.hemicycle.scheduling.SittingMoved;

/**
 * A published roster follows its sittings: assignments take the new time and are to be confirmed again; the seat of
 * whoever is elsewhere or away then falls empty, for a repair to fill.
 */
@Singleton
class RosterFollowing {

    private final Assignments assignments;
    private final JdbcOperations jdbc;

    RosterFollowing(Assignments assignments, JdbcOperations jdbc) {
        this.assignments = assignments;
        this.jdbc = jdbc;
    }

    /** The next of a set of sittings that move together may still have to make place. */
    @EventListener
    @Transactional
    public void follow(SittingMoved news) {
        long sitting = news.after().id();
        jdbc.prepareStatement("SET CONSTRAINTS one_place_at_a_time DEFERRED", PreparedStatement::execute);
        Vacated.of(List.of(sitting), assignments.obstacles(List.of(sitting)))
                .assignments()
                .forEach(assignments::vacate);
        assignments.follow(sitting);
    }

    @EventListener
    @Transactional
    public void release(SittingCancelled news) {
        assignments.vacateAll(news.sitting().id());
    }
}
