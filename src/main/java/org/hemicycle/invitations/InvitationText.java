package org.hemicycle.invitations;

import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;

/**
 * The words of a letter about a sitting.
 *
 * @param kind what it is for
 * @param link where the delegate answers
 */
public record InvitationText(
        Reader reader, Delegate delegate, Session session, Sitting sitting, LetterKind kind, String link) {

    static InvitationText of(InvitationLetters.Occasion occasion, LetterKind kind, String link) {
        Delegate delegate = occasion.delegate();
        Reader reader = new Reader(delegate.readingLanguage(), delegate.homeZone(), Optional.empty(), "", "", "");
        return new InvitationText(reader, delegate, occasion.session(), occasion.sitting(), kind, link);
    }

    public Language language() {
        return reader.language();
    }

    /** "Plenary 3, first Virtual Consultation of Councillors". */
    public String summary() {
        return name() + " · " + session.title();
    }

    public String subject() {
        return Messages.in(language()).text("invitation.subject." + kind.key(), summary(), homeTime());
    }

    public String greeting() {
        return reader.t("invitation.greeting", delegate.name());
    }

    public String lead() {
        return reader.t("invitation.lead." + kind.key(), name(), session.title());
    }

    /** Date and time where the delegate is. */
    public String homeTime() {
        return timeAt(delegate.homeZone());
    }

    /** Date and time at the host. */
    public String hostTime() {
        return timeAt(sitting.hostZone());
    }

    /** The platform and the room, as far as there are. */
    public String place() {
        return Stream.of(sitting.platformName(), sitting.room())
                .filter(part -> part != null && !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** Whether there is nothing to join and nothing to answer. */
    public boolean isEnd() {
        return kind.isEnd();
    }

    public String plain() {
        Stream<String> lines = Stream.of(
                greeting(),
                "",
                lead(),
                "",
                reader.t("invitation.your-time") + ": " + homeTime(),
                reader.t("invitation.host-time") + ": " + hostTime(),
                reader.t("invitation.place") + ": " + place());
        Stream<String> answer = Stream.of("", reader.t("invitation.answer-here"), link);
        Stream<String> join =
                Stream.ofNullable(sitting.joinLink()).map(url -> reader.t("invitation.join") + ": " + url);
        return isEnd()
                ? lines.collect(Collectors.joining("\n"))
                : Stream.of(lines, join, answer).flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private String name() {
        return reader.t("sitting." + sitting.kind(), sitting.number());
    }

    private String timeAt(ZoneId zone) {
        return reader.moment(sitting.startsAt(), zone) + "–" + reader.time(sitting.endsAt(), zone) + " (" + zone + ")";
    }
}
