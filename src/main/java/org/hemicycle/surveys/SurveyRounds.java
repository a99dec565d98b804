package org.hemicycle.surveys;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.accounts.Token;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.CountryGroup;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Messages;

/** Survey rounds: opened for a session, with a letter to everybody invited, and closed. */
@Singleton
public class SurveyRounds {

    /** The groups whose response matters here, as named by those who asked for the survey. */
    private static final List<String> GROUPS = List.of("LDC", "SIDS", "LLDC", "EIT");

    private final Rounds rounds;
    private final Invitees invitees;
    private final Replies replies;
    private final Sessions sessions;
    private final Delegates delegates;
    private final CountryGroups groups;
    private final SurveyLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    SurveyRounds(
            Rounds rounds,
            Invitees invitees,
            Replies replies,
            Sessions sessions,
            Delegates delegates,
            CountryGroups groups,
            SurveyLetters letters,
            Outbox outbox,
            Clock clock) {
        this.rounds = rounds;
        this.invitees = invitees;
        this.replies = replies;
        this.sessions = sessions;
        this.delegates = delegates;
        this.groups = groups;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Opens a round for all delegates of a session, and puts a letter with the link to each of them into the outbox.
     *
     * @return the number of the round
     * @throws Refused if the session has no delegates
     */
    @Transactional
    public long openForDelegates(SignedIn by, long session, String title) {
        return open(
                by,
                session,
                title,
                delegates.ofSession(session).stream()
                        .flatMap(delegate -> invited(delegate).stream())
                        .toList());
    }

    /** Findings are told by country, so an organisation's delegates are not asked. */
    private static Optional<Invited> invited(Delegate delegate) {
        return Optional.ofNullable(delegate.country())
                .map(country -> new Invited(country, delegate.name(), delegate.email(), delegate.readingLanguage()));
    }

    /**
     * Opens a round for these people, and puts a letter with the link to each of them into the outbox. A mail address
     * is asked once.
     *
     * @return the number of the round
     * @throws Refused if nobody is invited
     */
    @Transactional
    public long open(SignedIn by, long session, String title, List<Invited> invited) {
        if (invited.isEmpty()) {
            throw Messages.refusal("survey.nobody");
        }
        Round round = rounds.save(new Round(null, session, title, clock.instant(), by.name(), null));
        List<Invitee> list = new ArrayList<>();
        invitees.saveAll(once(invited).stream()
                        .map(person -> invitee(round, person))
                        .toList())
                .forEach(list::add);
        list.forEach(invitee -> outbox.queue(letters.invitation(invitee, session(round), by)));
        return round.number();
    }

    /** The rounds of a session, the newest first. */
    public List<Round> ofSession(long session) {
        return rounds.ofSession(session);
    }

    /** Ends a round: nothing can be answered or changed any more. */
    public void close(long round) {
        rounds.close(round, clock.instant());
    }

    List<Round> all() {
        return rounds.newestFirst();
    }

    Map<Long, Turnout> turnouts() {
        return rounds.turnouts().stream().collect(Collectors.toMap(Turnout::round, Function.identity()));
    }

    Round find(long round) {
        return rounds.findById(round).orElseThrow(() -> Messages.missing("missing.survey-round"));
    }

    @Transactional
    Findings findings(Round round, Language language) {
        LocalDate day = LocalDate.ofInstant(round.openedAt(), ZoneId.of("UTC"));
        List<CountryGroup> counted = groups.all(language).stream()
                .filter(group -> GROUPS.contains(group.code()))
                .sorted(Comparator.comparingInt(group -> GROUPS.indexOf(group.code())))
                .toList();
        return Findings.of(
                invitees.ofRound(round.number()),
                replies.ofRound(round.number()),
                counted,
                group -> groups.members(group.code(), day));
    }

    private Function<Language, Session> session(Round round) {
        return language ->
                sessions.find(round.sessionId(), language).orElseThrow(() -> Messages.missing("missing.session"));
    }

    private static List<Invited> once(List<Invited> invited) {
        Set<String> seen = new HashSet<>();
        return invited.stream()
                .filter(person -> seen.add(person.email().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Invitee invitee(Round round, Invited person) {
        return new Invitee(
                null,
                round.number(),
                person.country(),
                person.name(),
                person.email(),
                person.language().tag(),
                Token.make());
    }
}
