package org.hemicycle.rostering;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The assignments of the interpreter whose token it is, for programs. */
@Controller("/api/v1/my-assignments")
@Secured(Role.Named.INTERPRETER)
class MyAssignmentApi {

    private final MyAssignments mine;
    private final Swaps swaps;
    private final MyOffers offers;

    MyAssignmentApi(MyAssignments mine, Swaps swaps, MyOffers offers) {
        this.mine = mine;
        this.swaps = swaps;
        this.offers = offers;
    }

    /** All published assignments of one's own, by time. */
    @Get
    Slice<AssignmentAnswer> all(
            Reader reader, @QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(mine.of(reader.person(), reader.language()), page, size, AssignmentAnswer::of);
    }

    /** One of them; 404 if it is not one's own. */
    @Get("/{id}")
    AssignmentAnswer one(Reader reader, long id) {
        return AssignmentAnswer.of(mine.find(reader.person(), id, reader.language()));
    }

    /** Confirms it, even after it was declined; 422 if it was confirmed already. */
    @Post("/{id}/confirmation")
    AssignmentAnswer confirm(Reader reader, long id) {
        mine.confirm(reader.person(), id);
        return one(reader, id);
    }

    /** Declines it; the chief interpreter is told why. */
    @Post("/{id}/decline")
    AssignmentAnswer decline(Reader reader, long id, @Body Declined said) {
        mine.decline(reader.person(), id, said.reason());
        return one(reader, id);
    }

    /** The colleagues who could take the seat without any rule being broken. */
    @Get("/{id}/partners")
    List<PartnerAnswer> partners(Reader reader, long id) {
        return swaps.partners(reader.person(), id).stream()
                .map(PartnerAnswer::of)
                .toList();
    }

    /** Offers the seat to a colleague, perhaps for one of theirs; 422 if a rule forbids it or it is offered already. */
    @Post("/{id}/offers")
    @Status(HttpStatus.CREATED)
    List<OfferAnswer> offer(Reader reader, long id, @Body Offered to) {
        swaps.offer(reader.person(), id, to.colleague(), Optional.ofNullable(to.exchange()));
        return offers(reader);
    }

    /** The open offers that one made or was made. */
    @Get("/offers")
    List<OfferAnswer> offers(Reader reader) {
        return offers.of(reader).stream()
                .map(one -> OfferAnswer.of(one.offer()))
                .toList();
    }

    /** Accepts a seat; it then waits for a chief interpreter. */
    @Post("/offers/{offer}/acceptance")
    @Status(HttpStatus.NO_CONTENT)
    void accept(Reader reader, long offer) {
        swaps.accept(reader.person(), offer);
    }

    /** Does not take a seat. */
    @Post("/offers/{offer}/refusal")
    @Status(HttpStatus.NO_CONTENT)
    void refuse(Reader reader, long offer) {
        swaps.refuse(reader.person(), offer);
    }

    /** Takes an offer of one's own back. */
    @Post("/offers/{offer}/withdrawal")
    @Status(HttpStatus.NO_CONTENT)
    void withdraw(Reader reader, long offer) {
        swaps.withdraw(reader.person(), offer);
    }

    @Serdeable
    record Declined(String reason) {}

    /** @param exchange the colleague's assignment that is wanted for it */
    @Serdeable
    record Offered(long colleague, @Nullable Long exchange) {}

    /**
     * @param zone of the host
     * @param status open, confirmed or declined
     */
    @Serdeable
    record AssignmentAnswer(
            long id,
            String session,
            long sitting,
            Instant from,
            Instant to,
            String zone,
            String booth,
            String place,
            int turn,
            List<String> colleagues,
            String status,
            @Nullable String reason) {
        static AssignmentAnswer of(MyAssignments.Mine it) {
            Assigned one = it.assigned();
            return new AssignmentAnswer(
                    one.id(),
                    it.session().code(),
                    one.sittingId(),
                    it.sitting().startsAt(),
                    it.sitting().endsAt(),
                    it.sitting().zone(),
                    one.language(),
                    one.place(),
                    one.turn(),
                    it.colleagues(),
                    it.isOpen() ? "open" : it.isConfirmed() ? "confirmed" : "declined",
                    one.declineReason());
        }
    }

    /** @param exchange the colleague's assignment that would be taken in return */
    @Serdeable
    record PartnerAnswer(
            long interpreter, String name, @Nullable Long exchange) {
        static PartnerAnswer of(Swaps.Partner it) {
            return new PartnerAnswer(
                    it.interpreter(), it.name(), it.exchange().map(Assigned::id).orElse(null));
        }
    }
}
