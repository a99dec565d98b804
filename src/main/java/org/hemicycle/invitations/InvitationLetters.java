package org.hemicycle.invitations;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.mail.CalendarEvent;
import org.hemicycle.mail.CalendarText;
import org.hemicycle.mail.Letter;
import org.hemicycle.mail.Mailbox;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sitting;

/** The letters that go with an invitation, in the language of the delegate and with times in their zone. */
@Singleton
class InvitationLetters {

    private final Outbox outbox;
    private final Clock clock;
    private final String baseUrl;
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    InvitationLetters(Outbox outbox, Clock clock, @Value("${hemicycle.base-url}") String baseUrl) {
        this.outbox = outbox;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** An invitation with what it joins; the session has its title in the delegate's language. */
    record Occasion(Invitation invitation, Delegate delegate, Sitting sitting, Session session) {}

    /** @param secretary who reads what is answered to the letter; the mailbox of the house if there is none */
    Letter letter(LetterKind kind, Occasion occasion, Optional<SignedIn> secretary) {
        Delegate delegate = occasion.delegate();
        Language language = delegate.readingLanguage();
        InvitationText text = InvitationText.of(occasion, kind, link(occasion.invitation()));
        CalendarEvent event = event(occasion, text);
        return new Letter(
                kind.key(),
                new Mailbox(delegate.email(), delegate.name()),
                text.subject(),
                text.plain(),
                Optional.of(html(text)),
                Optional.of(kind.isEnd() ? CalendarText.cancellation(event) : CalendarText.request(event)),
                secretary.map(person -> new Mailbox(person.email(), person.name())),
                language.tag());
    }

    private CalendarEvent event(Occasion occasion, InvitationText text) {
        Sitting sitting = occasion.sitting();
        return new CalendarEvent(
                occasion.invitation().uid(),
                occasion.invitation().sequence(),
                clock.instant(),
                sitting.plannedStart(),
                sitting.hostZone(),
                Duration.ofMinutes(sitting.minutes()),
                text.summary(),
                text.plain(),
                text.place(),
                Optional.ofNullable(sitting.joinLink()).map(URI::create),
                outbox.sender(),
                new Mailbox(occasion.delegate().email(), occasion.delegate().name()),
                text.language().tag());
    }

    private String html(InvitationText text) {
        StringOutput page = new StringOutput();
        templates.render("invitations/mail.jte", Map.of("text", text), page);
        return page.toString();
    }

    private String link(Invitation invitation) {
        return baseUrl + "/i/" + invitation.token();
    }
}
