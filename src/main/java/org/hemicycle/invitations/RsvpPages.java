package org.hemicycle.invitations;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.interpretation.HeardLanguages;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Readers;

/**
 * The page behind the link in an invitation: no sign-in, no script. Looking at it answers nothing, for mail filters
 * open links too; a press on a button does.
 */
@Controller("/i/{token}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_ANONYMOUS)
class RsvpPages {

    private final Invitations invitations;
    private final Delegates delegates;
    private final Sittings sittings;
    private final Sessions sessions;
    private final HeardLanguages heard;
    private final Clock clock;

    RsvpPages(
            Invitations invitations,
            Delegates delegates,
            Sittings sittings,
            Sessions sessions,
            HeardLanguages heard,
            Clock clock) {
        this.invitations = invitations;
        this.delegates = delegates;
        this.sittings = sittings;
        this.sessions = sessions;
        this.heard = heard;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(HttpRequest<?> request, Reader visitor, String token) {
        return HttpResponse.ok(page(request, visitor, invitation(visitor, token)));
    }

    @Post
    @Transactional
    HttpResponse<?> answer(Reader visitor, String token, @Body Map<String, Object> body) {
        Reply reply = Form.of(visitor, body).choice("reply", Reply.class, Reply.NEEDS_ACTION);
        Invitation invitation = invitation(visitor, token);
        if (reply != Reply.NEEDS_ACTION
                && !hasLeft(invitation)
                && !sitting(invitation).isCancelled()) {
            invitations.answer(invitation.number(), reply, clock.instant());
        }
        return HttpResponse.seeOther(URI.create("/i/" + token));
    }

    private ModelAndView<Map<String, Object>> page(HttpRequest<?> request, Reader visitor, Invitation invitation) {
        Delegate delegate = delegates.find(invitation.delegateId()).orElseThrow();
        Reader reader = reader(request, visitor, delegate);
        Sitting sitting = sitting(invitation);
        Session session = sessions.find(sitting.sessionId(), reader.language()).orElseThrow();
        return new ModelAndView<>(
                "invitations/rsvp",
                Map.of(
                        "reader", reader,
                        "invitation", invitation,
                        "delegate", delegate,
                        "sitting", sitting,
                        "session", session,
                        "hasLeft", hasLeft(invitation),
                        "putOff", sittings.isPutOff(sitting.id()),
                        "languages", heard.of(reader, sitting)));
    }

    @Error
    HttpResponse<?> unknown(Reader visitor, NotFound missing) {
        return HttpResponse.notFound().body(new ModelAndView<>("invitations/unknown", Map.of("reader", visitor)));
    }

    private Invitation invitation(Reader visitor, String token) {
        return invitations.byToken(token).orElseThrow(() -> new NotFound(visitor.t("failure.no-such-page")));
    }

    /** Invitations to sittings that are over are not withdrawn any more, and still ask nothing. */
    private boolean hasLeft(Invitation invitation) {
        return invitation.isWithdrawn()
                || delegates.find(invitation.delegateId()).orElseThrow().isWithdrawn();
    }

    private Sitting sitting(Invitation invitation) {
        return sittings.find(invitation.sittingId()).orElseThrow();
    }

    /** In the delegate's own language and zone, unless the visitor chose another language. */
    private static Reader reader(HttpRequest<?> request, Reader visitor, Delegate delegate) {
        return new Reader(
                Readers.chosenLanguage(request).orElse(delegate.readingLanguage()),
                delegate.homeZone(),
                Optional.empty(),
                visitor.csrf(),
                visitor.path(),
                visitor.query());
    }
}
