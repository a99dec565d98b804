package org.hemicycle.rostering;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.accounts.Token;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.mail.CalendarFeed;
import org.hemicycle.reference.NotFound;
import org.hemicycle.rostering.check.CheckedPlaces;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;

/** An interpreter's assignments as a calendar, at a secret address that they can take back. */
@Singleton
public class MyFeed {

    private final AssignmentFeeds feeds;
    private final MyAssignments mine;
    private final Interpreters interpreters;
    private final RosterLetters letters;
    private final Audit audit;
    private final Clock clock;
    private final String baseUrl;

    MyFeed(
            AssignmentFeeds feeds,
            MyAssignments mine,
            Interpreters interpreters,
            RosterLetters letters,
            Audit audit,
            Clock clock,
            @Value("${hemicycle.base-url}") String baseUrl) {
        this.feeds = feeds;
        this.mine = mine;
        this.interpreters = interpreters;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
        this.baseUrl = baseUrl;
    }

    /** @return the address, which nobody can read again later; the one before ends */
    @Transactional
    public String make(SignedIn person) {
        String token = Token.make();
        feeds.put(Token.hash(token), mine.interpreter(person).number(), clock.instant());
        audit.note(person, "made calendar address", "my assignments");
        return baseUrl + "/feeds/" + token + ".ics";
    }

    @Transactional
    public void end(SignedIn person) {
        feeds.remove(mine.interpreter(person).number());
        audit.note(person, "ended calendar address", "my assignments");
    }

    /** When the address was made, if there is one. */
    Optional<Instant> since(SignedIn person) {
        return interpreters.byEmail(person.email()).flatMap(one -> feeds.madeAt(one.number()));
    }

    /** @throws NotFound if nobody has this address, or not any more */
    @Transactional
    public String read(String token) {
        String hash = Token.hash(token);
        Interpreter one = feeds.interpreter(hash)
                .flatMap(id -> interpreters.all().stream()
                        .filter(known -> known.number() == id)
                        .findFirst())
                .orElseThrow(() -> Messages.missing("missing.calendar"));
        feeds.use(hash, clock.instant());
        Reader reader = letters.reader(one);
        return CalendarFeed.of(reader.t("feed.name"), reader.language().tag(), entries(reader, one));
    }

    private List<CalendarFeed.Entry> entries(Reader reader, Interpreter one) {
        return mine.of(one.number(), reader.language()).stream()
                .filter(assignment -> !assignment.assigned().isDeclined())
                .map(assignment -> entry(reader, assignment))
                .toList();
    }

    private CalendarFeed.Entry entry(Reader reader, MyAssignments.Mine one) {
        String place = one.assigned().place();
        return new CalendarFeed.Entry(
                "assignment-" + one.assigned().sittingId() + "-"
                        + one.assigned().interpreterId() + "@hemicycle",
                clock.instant(),
                one.sitting().startsAt(),
                one.sitting().endsAt(),
                reader.t(
                        "feed.summary",
                        one.session().code(),
                        RosterNames.title(reader, one.sitting()),
                        reader.languageName(one.assigned().language())),
                reader.t(
                        "feed.description",
                        one.assigned().turn(),
                        Sentences.list(reader, one.colleagues()),
                        reader.t(one.isConfirmed() ? "assignments.confirmed" : "feed.unconfirmed")),
                place.equals(CheckedPlaces.REMOTE) ? reader.t("roster.remote") : place,
                Optional.ofNullable(one.sitting().joinLink()).map(URI::create));
    }
}
