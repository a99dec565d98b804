package org.hemicycle.rostering;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Slice;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;

/** What interpreters told the chief interpreter, for programs: who cannot come, and who wants to change places. */
@Controller("/api/v1/rosters")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class RosterNotesApi {

    private final Sessions sessions;
    private final DeclinedAssignments declined;
    private final SwapOffers offers;
    private final Swaps swaps;

    RosterNotesApi(Sessions sessions, DeclinedAssignments declined, SwapOffers offers, Swaps swaps) {
        this.sessions = sessions;
        this.declined = declined;
        this.offers = offers;
        this.swaps = swaps;
    }

    /** Who declined a seat of the session, and why. */
    @Get("/declined")
    Slice<DeclinedAnswer> declined(
            Reader reader,
            @QueryValue long session,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(declined.ofSession(session(reader, session).id()), page, size, DeclinedAnswer::of);
    }

    /** Swaps of the session that are not decided: offered to a colleague, or accepted and waiting for approval. */
    @Get("/offers")
    Slice<OfferAnswer> offers(
            Reader reader,
            @QueryValue long session,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(offers.open(session(reader, session).id()), page, size, OfferAnswer::of);
    }

    /** Approves a swap that both want and publishes it; 422 if it does not hold any more. */
    @Post("/offers/{offer}/approval")
    @Status(HttpStatus.NO_CONTENT)
    void approve(Reader reader, long offer) {
        swaps.approve(reader.person(), sessionOf(reader, offer), offer);
    }

    /** Does not approve a swap; both keep their seats. */
    @Post("/offers/{offer}/rejection")
    @Status(HttpStatus.NO_CONTENT)
    void reject(Reader reader, long offer) {
        swaps.reject(reader.person(), sessionOf(reader, offer), offer);
    }

    private Session sessionOf(Reader reader, long offer) {
        return session(
                reader,
                offers.find(offer)
                        .orElseThrow(() -> Messages.missing("missing.offer"))
                        .sessionId());
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> Messages.missing("missing.session"));
    }

    @Serdeable
    record DeclinedAnswer(
            long sitting, String booth, long interpreter, String name, String reason, Instant declinedAt) {
        static DeclinedAnswer of(DeclinedAssignment it) {
            return new DeclinedAnswer(
                    it.sittingId(), it.language(), it.interpreterId(), it.interpreter(), it.reason(), it.declinedAt());
        }
    }
}
