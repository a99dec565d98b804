package org.hemicycle.rostering;

import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.interpretation.Competence;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.mail.Letter;
import org.hemicycle.mail.Mailbox;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Language;
import org.hemicycle.rostering.RosterPublished.Notice;
import org.hemicycle.rostering.RosterPublished.Place;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Reader;

/** Writes to those whom a published roster concerns, and to chief interpreters when they are needed. */
@Singleton
class RosterLetters {

    private final Interpreters interpreters;
    private final People people;
    private final Sessions sessions;
    private final Sittings sittings;
    private final Outbox outbox;
    private final Clock clock;
    private final String baseUrl;

    RosterLetters(
            Interpreters interpreters,
            People people,
            Sessions sessions,
            Sittings sittings,
            Outbox outbox,
            Clock clock,
            @Value("${hemicycle.base-url}") String baseUrl) {
        this.interpreters = interpreters;
        this.people = people;
        this.sessions = sessions;
        this.sittings = sittings;
        this.outbox = outbox;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    @EventListener
    @Transactional
    public void tell(RosterPublished news) {
        Map<Long, Sitting> held =
                sittings.ofSession(news.session()).stream().collect(Collectors.toMap(Sitting::id, Function.identity()));
        Map<Long, Interpreter> all =
                interpreters.all().stream().collect(Collectors.toMap(Interpreter::number, Function.identity()));
        for (Notice notice : news.notices()) {
            Interpreter one = all.get(notice.interpreter());
            if (one != null) {
                tell(
                        one,
                        "roster-mail.intro",
                        news.session(),
                        held,
                        new Part("roster-mail.coming", notice.coming()),
                        new Part("roster-mail.moved", notice.moved()),
                        new Part("roster-mail.leaving", notice.leaving()));
            }
        }
    }

    /** To each of those concerned what changes for them, and to the chief interpreters which seats are empty now. */
    void tell(long session, Upset upset) {
        Map<Long, Sitting> held =
                sittings.ofSession(session).stream().collect(Collectors.toMap(Sitting::id, Function.identity()));
        Map<Long, Interpreter> all =
                interpreters.all().stream().collect(Collectors.toMap(Interpreter::number, Function.identity()));
        upset.changes()
                .forEach((id, changes) ->
                        Optional.ofNullable(all.get(id)).ifPresent(one -> tell(one, changes, session, held)));
        if (!upset.vacated().isEmpty()) {
            tellChiefs("vacated.mail.subject", reader -> vacated(reader, session, upset.vacated(), held));
        }
    }

    private void tell(Interpreter one, Upset.Changes changes, long session, Map<Long, Sitting> held) {
        tell(
                one,
                "roster-mail.timetable",
                session,
                held,
                new Part("roster-mail.moved", changes.moved()),
                new Part("roster-mail.elsewhere", changes.elsewhere()),
                new Part("roster-mail.leaving", changes.leaving()),
                new Part("roster-mail.put-off", changes.putOff()),
                new Part("roster-mail.ended", changes.ended()));
    }

    /** Assignments to which the same happens. @param key of the sentence that says what */
    private record Part(String key, List<Place> places) {}

    private void tell(Interpreter one, String intro, long session, Map<Long, Sitting> held, Part... parts) {
        Reader reader = reader(one);
        Session titled = sessions.find(session, reader.language()).orElseThrow();
        StringBuilder text = new StringBuilder(reader.t(intro, titled.title()) + "\n");
        for (Part part : parts) {
            list(text, reader, part.key(), part.places(), held);
        }
        text.append("\n")
                .append(reader.t("roster-mail.end", baseUrl + "/my/assignments"))
                .append("\n");
        send(one.email(), one.name(), reader, reader.t("roster-mail.subject", titled.code()), text.toString());
    }

    private String vacated(Reader reader, long session, List<Assigned> vacated, Map<Long, Sitting> held) {
        Session titled = sessions.find(session, reader.language()).orElseThrow();
        StringBuilder text = new StringBuilder(reader.t("vacated.mail", vacated.size(), titled.title()) + "\n\n");
        vacated.forEach(one -> Optional.ofNullable(held.get(one.sittingId()))
                .ifPresent(sitting -> text.append("- ")
                        .append(line(reader, new Place(one.sittingId(), one.language()), sitting))
                        .append(" · ")
                        .append(one.interpreter())
                        .append("\n")));
        return text + "\n" + baseUrl + "/sessions/" + session + "/roster/repair\n";
    }

    private static void list(
            StringBuilder text, Reader reader, String key, List<Place> places, Map<Long, Sitting> held) {
        if (!places.isEmpty()) {
            text.append("\n").append(reader.t(key)).append("\n");
            places.forEach(place -> Optional.ofNullable(held.get(place.sitting()))
                    .ifPresent(sitting -> text.append("- ")
                            .append(line(reader, place, sitting))
                            .append("\n")));
        }
    }

    private static String line(Reader reader, Place place, Sitting sitting) {
        return reader.t(
                "roster-mail.line",
                RosterNames.title(reader, sitting),
                reader.moment(sitting.startsAt()),
                reader.zone().getId(),
                reader.languageName(place.booth()),
                reader.moment(sitting.startsAt(), sitting.hostZone()),
                sitting.zone());
    }

    /** A letter to every chief interpreter, in the language of each. */
    void tellChiefs(String subject, Function<Reader, String> text) {
        for (SignedIn chief : people.all()) {
            if (chief.is(Role.CHIEF_INTERPRETER)) {
                Reader reader =
                        RosterNames.reader(chief.language(), chief.zone().getId());
                send(chief.email(), chief.name(), reader, reader.t(subject), text.apply(reader));
            }
        }
    }

    /** A letter to one interpreter. */
    void tell(Interpreter one, String subject, Function<Reader, String> text) {
        Reader reader = reader(one);
        send(one.email(), one.name(), reader, reader.t(subject), text.apply(reader));
    }

    /** What a letter says of somebody who cannot come. */
    String declined(Reader reader, String who, Session session, Sitting sitting, String language, String reason) {
        return reader.t(
                        "mine.mail.declined",
                        who,
                        session.code(),
                        RosterNames.title(reader, sitting),
                        reader.moment(sitting.startsAt()),
                        reader.zone().getId(),
                        reader.languageName(language))
                + "\n\n" + reason + "\n\n" + baseUrl + "/sessions/" + session.id() + "/roster/repair\n";
    }

    /** What a letter says of an offer. */
    String swap(Reader reader, String key, SwapOffer offer, Sitting sitting) {
        return reader.t(
                        key,
                        offer.interpreter(),
                        offer.colleague(),
                        RosterNames.title(reader, sitting),
                        reader.moment(sitting.startsAt()),
                        reader.zone().getId(),
                        reader.languageName(offer.language()))
                + "\n\n" + baseUrl + "\n";
    }

    private void send(String email, String name, Reader reader, String subject, String text) {
        if (Mailbox.isAddress(email)) {
            outbox.queue(Letter.to(
                    new Mailbox(email, name), "roster", reader.language().tag(), subject, text));
        }
    }

    /** In the language they chose, else in the first of theirs that the pages have. */
    Reader reader(Interpreter one) {
        Language language = people.byEmail(one.email())
                .map(SignedIn::language)
                .or(() -> interpreters.languages(LocalDate.now(clock)).stream()
                        .filter(competence -> competence.interpreterId() == one.number())
                        .filter(competence -> competence.rank().equals("A"))
                        .map(Competence::language)
                        .flatMap(tag -> Language.of(tag).stream())
                        .findFirst())
                .orElse(Language.ENGLISH);
        return RosterNames.reader(language, one.zone());
    }
}
