package org.hemicycle.rostering;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.jspecify.annotations.Nullable;

/**
 * A seat that one interpreter offers to another.
 *
 * @param exchangeSittingId the sitting of the seat wanted for it; empty where nothing is
 * @param exchangeLanguage its booth
 */
@Introspected
public record SwapOffer(
        long id,
        long sessionId,
        long assignmentId,
        long sittingId,
        String language,
        long interpreterId,
        String interpreter,
        long colleagueId,
        String colleague,
        @Nullable Long exchangeSittingId,
        @Nullable String exchangeLanguage,
        Status status,
        Instant offeredAt) {

    /** How far an offer has come. */
    public enum Status {
        OFFERED,
        ACCEPTED,
        REFUSED,
        REJECTED,
        WITHDRAWN,
        APPROVED
    }

    public boolean isOpen() {
        return status == Status.OFFERED || status == Status.ACCEPTED;
    }

    Seat seat() {
        return new Seat(Long.toString(sittingId), language, Long.toString(interpreterId));
    }

    /** The roster with the offer carried out. */
    HandMade in(HandMade roster) {
        return exchangeSittingId == null || exchangeLanguage == null
                ? roster.instead(seat(), Long.toString(colleagueId))
                : roster.swapped(
                        seat(),
                        new Seat(Long.toString(exchangeSittingId), exchangeLanguage, Long.toString(colleagueId)));
    }
}
