package org.hemicycle.rostering;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A seat that one interpreter offers to another, as programs read it.
 *
 * @param exchangeSitting the sitting of the seat wanted for it, if any
 */
@Serdeable
record OfferAnswer(
        long id,
        long assignment,
        long sitting,
        String booth,
        long interpreter,
        String name,
        long colleague,
        String nameOfColleague,
        @Nullable Long exchangeSitting,
        @Nullable String exchangeBooth,
        String status,
        Instant offeredAt) {

    static OfferAnswer of(SwapOffer it) {
        return new OfferAnswer(
                it.id(),
                it.assignmentId(),
                it.sittingId(),
                it.language(),
                it.interpreterId(),
                it.interpreter(),
                it.colleagueId(),
                it.colleague(),
                it.exchangeSittingId(),
                it.exchangeLanguage(),
                RosterAnswer.word(it.status()),
                it.offeredAt());
    }
}
