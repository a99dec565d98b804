package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** Moving and cancelling sittings of several sessions together, for programs. */
@Controller("/api/v1/rescheduling")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class SetReschedulingApi {

    private final SittingSets sets;
    private final Rescheduler rescheduler;

    SetReschedulingApi(SittingSets sets, Rescheduler rescheduler) {
        this.sets = sets;
        this.rescheduler = rescheduler;
    }

    /** What would follow from moving or cancelling these sittings, whichever sessions they are of. */
    @Post("/preview")
    ForeseenTogether preview(Reader reader, @Body SessionsApi.Asked asked) {
        return ForeseenTogether.of(rescheduler.preview(reader, wishes(reader, asked)));
    }

    /** Does it if what follows is still what the preview with this fingerprint said; else 409 with what follows now. */
    @Post
    HttpResponse<ForeseenTogether> reschedule(Reader reader, @Body SessionsApi.Asked asked) {
        return rescheduler
                .confirm(reader, wishes(reader, asked), asked.seen() == null ? "" : asked.seen())
                .map(now -> HttpResponse.<ForeseenTogether>status(HttpStatus.CONFLICT)
                        .body(ForeseenTogether.of(now)))
                .orElseGet(HttpResponse::noContent);
    }

    private List<Wish> wishes(Reader reader, SessionsApi.Asked asked) {
        Wish wish = asked.wish(0);
        if (wish.what() != Wish.What.MOVE && wish.what() != Wish.What.CANCEL) {
            throw new Refused("what: sittings of several sessions are moved (MOVE) or cancelled (CANCEL).");
        }
        if (wish.sittings().isEmpty()) {
            throw new Refused(reader.t("moves.none-chosen"));
        }
        return sets.bySession(reader, wish);
    }

    /** @param hindered whether it cannot be done as it is */
    @Serdeable
    record ForeseenTogether(String fingerprint, boolean hindered, List<OfSession> sessions) {

        static ForeseenTogether of(SetPreview preview) {
            return new ForeseenTogether(
                    preview.fingerprint(),
                    preview.isHindered(),
                    preview.parts().stream()
                            .map(part -> new OfSession(part.session().code(), SessionsApi.Foreseen.of(part)))
                            .toList());
        }
    }

    /** @param session its code */
    @Serdeable
    record OfSession(String session, SessionsApi.Foreseen foreseen) {}
}
