package org.hemicycle.rostering;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.SittingCancelled;
import org.hemicycle.scheduling.SittingMoved;

/**
 * A published roster follows its sittings: assignments take the new time and are to be confirmed again; the seat of
 * whoever is elsewhere or away then falls empty, for a repair to fill. Those concerned are told.
 */
@Singleton
class RosterFollowing {

    private final Assignments assignments;
    private final VacatedSeats vacated;
    private final RosterNews news;
    private final JdbcOperations jdbc;
    private final Clock clock;

    RosterFollowing(Assignments assignments, VacatedSeats vacated, RosterNews news, JdbcOperations jdbc, Clock clock) {
        this.assignments = assignments;
        this.vacated = vacated;
        this.news = news;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The next of a set of sittings that move together may still have to make place. */
    @EventListener
    @Transactional
    public void follow(SittingMoved move) {
        Sitting after = move.after();
        jdbc.prepareStatement("SET CONSTRAINTS one_place_at_a_time DEFERRED", PreparedStatement::execute);
        Set<Long> leaving = Vacated.of(List.of(after.id()), assignments.obstacles(List.of(after.id())))
                .assignments();
        List<Assigned> team = assignments.ofSitting(after.id());
        leaving.forEach(id -> vacated.add(id, clock.instant()));
        leaving.forEach(assignments::vacate);
        boolean atAnotherTime = assignments.follow(after.id()) > 0;
        tell(team, leaving, after.sessionId(), atAnotherTime, isElsewhere(move.before(), after));
    }

    private void tell(List<Assigned> team, Set<Long> leaving, long session, boolean atAnotherTime, boolean elsewhere) {
        for (Assigned one : team) {
            if (leaving.contains(one.id())) {
                news.of(session).vacate(one);
            } else if (atAnotherTime) {
                news.of(session).move(one);
            } else if (elsewhere) {
                news.of(session).displace(one);
            }
        }
    }

    private static boolean isElsewhere(Sitting before, Sitting after) {
        return !Objects.equals(before.roomId(), after.roomId())
                || !Objects.equals(before.platformId(), after.platformId());
    }

    @EventListener
    @Transactional
    public void release(SittingCancelled cancellation) {
        Sitting sitting = cancellation.sitting();
        assignments.ofAny(sitting.id()).forEach(one -> {
            if (cancellation.putOff()) {
                news.of(sitting.sessionId()).putOff(one);
            } else {
                news.of(sitting.sessionId()).end(one);
            }
        });
        assignments.vacateAll(sitting.id());
    }
}
