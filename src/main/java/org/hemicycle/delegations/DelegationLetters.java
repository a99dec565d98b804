package org.hemicycle.delegations;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.mail.Letter;
import org.hemicycle.mail.Mailbox;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;

/** The letters to delegates and focal points, each in the reader's language. */
@Singleton
class DelegationLetters {

    private final Delegations delegations;
    private final Registrations registrations;
    private final Sessions sessions;
    private final String baseUrl;

    DelegationLetters(
            Delegations delegations,
            Registrations registrations,
            Sessions sessions,
            @Value("${hemicycle.base-url}") String baseUrl) {
        this.delegations = delegations;
        this.registrations = registrations;
        this.sessions = sessions;
        this.baseUrl = baseUrl;
    }

    /** The private link, with the day on which the list is closed if there is one. */
    Letter link(SignedIn by, Delegation.FocalPoint focal, Delegation named, Session session, String token) {
        Reader reader = reader(focal.language(), session.hostZone());
        String text = reader.t("dg.mail.link", named.name(), session.title(), baseUrl + "/d/" + token);
        String end = registrations
                .ofSession(session.id())
                .map(one -> "\n\n" + reader.t("dg.mail.closes", reader.moment(one.closesAt()), session.zone()))
                .orElse("");
        return letter(
                        mailbox(focal),
                        "registration-link",
                        reader,
                        reader.t("dg.mail.link.subject", named.name(), session.code()),
                        focal.name(),
                        text + end)
                .withReplyTo(mailbox(by));
    }

    /** To the delegate; none if the list is asked back or the decision taken back. */
    Optional<Letter> decision(SignedIn by, Delegate delegate, Accreditation decision, String reason) {
        if (decision == Accreditation.ASKED_BACK || decision == Accreditation.REGISTERED) {
            return Optional.empty();
        }
        Reader reader = reader(delegate.readingLanguage(), delegate.homeZone());
        Session session = session(delegate.sessionId(), reader);
        String text = reader.t("dg.mail." + decision, delegation(delegate.delegationId(), reader), session.title());
        return Optional.of(letter(
                        mailbox(delegate),
                        "accreditation",
                        reader,
                        reader.t("dg.mail." + decision + ".subject", session.code()),
                        delegate.name(),
                        text + reason(reader, reason))
                .withReplyTo(mailbox(by)));
    }

    /** To the focal point, of all delegates decided at once. */
    Letter decisions(
            SignedIn by, Delegation.FocalPoint focal, List<Delegate> delegates, Accreditation decision, String reason) {
        Delegate first = delegates.getFirst();
        Session session = sessions.find(first.sessionId(), focal.language()).orElseThrow();
        Reader reader = reader(focal.language(), session.hostZone());
        String names = delegates.stream().map(one -> "– " + one.name()).collect(Collectors.joining("\n"));
        String text = reader.t("dg.mail.decided", delegation(first.delegationId(), reader), session.title()) + "\n\n"
                + reader.t("dg.accreditation." + decision) + ":\n" + names;
        return letter(
                        mailbox(focal),
                        "accreditation",
                        reader,
                        reader.t("dg.mail.decided.subject", delegation(first.delegationId(), reader), session.code()),
                        focal.name(),
                        text + reason(reader, decision.needsReason() ? reason : ""))
                .withReplyTo(mailbox(by));
    }

    /** To the delegate, and to the focal point unless it was them who withdrew. */
    List<Letter> withdrawn(By by, Delegate delegate) {
        List<Letter> letters = new ArrayList<>();
        letters.add(withdrawn(mailbox(delegate), delegate.name(), delegate, delegate.readingLanguage()));
        if (!by.isFocalPoint()) {
            delegations
                    .find(delegate.delegationId(), Language.ENGLISH)
                    .flatMap(Delegation::focalPoint)
                    .ifPresent(
                            focal -> letters.add(withdrawn(mailbox(focal), focal.name(), delegate, focal.language())));
        }
        return letters.stream()
                .map(letter -> by.account()
                        .map(person -> letter.withReplyTo(mailbox(person)))
                        .orElse(letter))
                .toList();
    }

    Letter credentials(
            SignedIn by, Delegation.FocalPoint focal, Delegation delegation, boolean accepted, String reason) {
        Session session =
                sessions.find(delegation.sessionId(), focal.language()).orElseThrow();
        Reader reader = reader(focal.language(), session.hostZone());
        String key = "dg.mail.credentials." + (accepted ? "accepted" : "refused");
        String name = delegation(delegation.id(), reader);
        return letter(
                        mailbox(focal),
                        "credentials",
                        reader,
                        reader.t("dg.mail.credentials.subject", name, session.code()),
                        focal.name(),
                        reader.t(key, name, session.title()) + (accepted ? "" : reason(reader, reason)))
                .withReplyTo(mailbox(by));
    }

    Letter late(
            SignedIn by,
            Delegation.FocalPoint focal,
            LateChange change,
            String subject,
            boolean accepted,
            String reason) {
        Delegation delegation =
                delegations.find(change.delegationId(), focal.language()).orElseThrow();
        Session session =
                sessions.find(delegation.sessionId(), focal.language()).orElseThrow();
        Reader reader = reader(focal.language(), session.hostZone());
        String text = reader.t("dg.mail.late." + (accepted ? "accepted" : "declined"), session.title()) + "\n\n"
                + reader.t("dg.late." + change.kind()) + ": " + subject;
        return letter(
                        mailbox(focal),
                        "late-change",
                        reader,
                        reader.t("dg.mail.late.subject", delegation.name(), session.code()),
                        focal.name(),
                        text + reason(reader, reason))
                .withReplyTo(mailbox(by));
    }

    private Letter withdrawn(Mailbox to, String name, Delegate delegate, Language language) {
        Reader reader = reader(language, delegate.homeZone());
        Session session = session(delegate.sessionId(), reader);
        return letter(
                to,
                "withdrawal",
                reader,
                reader.t("dg.mail.withdrawn.subject", session.code()),
                name,
                reader.t(
                        "dg.mail.withdrawn",
                        delegate.name(),
                        delegation(delegate.delegationId(), reader),
                        session.title()));
    }

    private static Letter letter(Mailbox to, String kind, Reader reader, String subject, String name, String text) {
        return Letter.to(
                to,
                kind,
                reader.language().tag().toLowerCase(Locale.ROOT),
                subject,
                reader.t("dg.mail.dear", name) + "\n\n" + text + "\n");
    }

    private static String reason(Reader reader, String reason) {
        return reason.isBlank() ? "" : "\n\n" + reader.t("dg.mail.reason", reason);
    }

    private Session session(long id, Reader reader) {
        return sessions.find(id, reader.language()).orElseThrow();
    }

    private String delegation(long id, Reader reader) {
        return delegations.find(id, reader.language()).orElseThrow().name();
    }

    private static Reader reader(Language language, ZoneId zone) {
        return new Reader(language, zone, Optional.empty(), "", "", "");
    }

    private static Mailbox mailbox(Delegation.FocalPoint focal) {
        return new Mailbox(focal.email(), focal.name());
    }

    private static Mailbox mailbox(Delegate delegate) {
        return new Mailbox(delegate.email(), delegate.name());
    }

    private static Mailbox mailbox(SignedIn person) {
        return new Mailbox(person.email(), person.name());
    }
}
