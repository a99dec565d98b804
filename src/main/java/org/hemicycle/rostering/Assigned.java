package org.hemicycle.rostering;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.jspecify.annotations.Nullable;

/**
 * A published assignment: an interpreter in a booth of a sitting.
 *
 * @param language of the booth
 * @param place {@code remote}, or room and booth number as in {@code Popov/3}
 * @param turn place in the rotation of the team, from 1
 * @param startsAt when its sitting started as it was published
 */
@MappedEntity("assignment")
public record Assigned(
        @Id long id,
        long sittingId,
        long interpreterId,
        String interpreter,
        String language,
        String place,
        int turn,
        @Nullable Instant confirmedAt,
        @Nullable Instant declinedAt,
        @Nullable String declineReason,
        Instant startsAt,
        Instant endsAt) {

    RosterProblem.Seat seat() {
        return new RosterProblem.Seat(Long.toString(sittingId), language, Long.toString(interpreterId));
    }

    RosterSolution.Assignment assignment() {
        return new RosterSolution.Assignment(
                Long.toString(sittingId), language, Long.toString(interpreterId), place, turn);
    }

    public boolean isDeclined() {
        return declinedAt != null;
    }
}
