package org.hemicycle.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.mail.Letter;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Consequence;
import org.hemicycle.scheduling.Preview;
import org.hemicycle.scheduling.Rescheduler;
import org.hemicycle.scheduling.Shift;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.hemicycle.scheduling.Wish;
import org.hemicycle.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the preview says of invitations is what is mailed. */
@MicronautTest(transactional = false)
class InvitationConsequencesTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);
    private static final Shift NONE = new Shift(0, 0, null, null, null);

    @Inject
    private ApplicationContext context;

    @Inject
    private Rescheduler rescheduler;

    @Inject
    private Invitations invitations;

    @Inject
    private Outbox outbox;

    private TestSessions session;
    private Sitting first;
    private Sitting second;
    private Reader reader;

    @BeforeEach
    void invite() {
        session = TestSessions.draft(context);
        Delegates delegates = context.getBean(Delegates.class);
        for (String country : List.of("FJ", "EG", "BR")) {
            delegates.add(
                    delegates.delegation(session.session(), country),
                    "Head of delegation",
                    Delegate.Function.HEAD,
                    address(country),
                    "en",
                    "Pacific/Fiji",
                    Delegate.Presence.REMOTE);
        }
        first = session.plenary(NOON);
        second = session.plenary(NOON.plusDays(1));
        session.timetable().publish(session.secretary(), session.session());
        invitations.answer(
                invitations.ofSitting(first.id()).getFirst().number(),
                Reply.ACCEPTED,
                Instant.parse("2020-06-01T00:00:00Z"));
        reader =
                new Reader(Language.ENGLISH, session.secretary().zone(), Optional.of(session.secretary()), "", "/", "");
    }

    @Test
    void as_many_invitations_are_updated_as_were_foreseen() {
        List<String> told = done(new Wish(
                Wish.What.MOVE,
                session.session(),
                List.of(first.id(), second.id()),
                new Shift(1, 0, null, null, null),
                null,
                ""));

        assertThat(told)
                .contains("6 invitations are updated by mail.", "1 answer is asked for again, as the time is another.");
        assertThat(calendars()).filteredOn(text -> text.contains("SEQUENCE:1")).hasSize(6);
        assertThat(invitations.ofSitting(first.id())).noneMatch(Invitation::isAnswered);
    }

    @Test
    void a_session_without_days_takes_its_sittings_out_of_the_calendars_and_back_in() {
        List<String> told =
                done(new Wish(Wish.What.POSTPONE, session.session(), List.of(), NONE, null, "Nobody can travel"));

        assertThat(told).contains("6 invitations are cancelled by mail.");
        assertThat(calendars())
                .filteredOn(text -> text.contains("METHOD:CANCEL"))
                .hasSize(6);

        done(new Wish(Wish.What.RESUME, session.session(), List.of(), NONE, LocalDate.parse("2020-09-08"), ""));

        assertThat(calendars())
                .filteredOn(text -> text.contains("METHOD:REQUEST") && text.contains("SEQUENCE:2"))
                .hasSize(6)
                .anyMatch(text -> text.contains("20200908T120000"));
    }

    @Test
    void a_draft_tells_nobody() {
        TestSessions draft = TestSessions.draft(context);
        Sitting sitting = draft.plenary(NOON);

        Preview preview = rescheduler.preview(
                reader,
                new Wish(
                        Wish.What.MOVE,
                        draft.session(),
                        List.of(sitting.id()),
                        new Shift(1, 0, null, null, null),
                        null,
                        ""));

        assertThat(preview.consequences())
                .extracting(Consequence::sentence)
                .noneMatch(sentence -> sentence.contains("invitation"));
    }

    private List<String> done(Wish wish) {
        Preview preview = rescheduler.preview(reader, wish);
        assertThat(rescheduler.confirm(reader, wish, preview.fingerprint())).isEmpty();
        return preview.consequences().stream().map(Consequence::sentence).toList();
    }

    private List<String> calendars() {
        return outbox.page(Optional.empty(), 0, 500).stream()
                .filter(line -> line.recipientAddress().endsWith("." + session.session() + "@delegations.example"))
                .map(line -> outbox.find(line.id()).orElseThrow().letter())
                .flatMap((Letter letter) -> letter.calendar().stream())
                .map(calendar -> calendar.text())
                .toList();
    }

    private String address(String country) {
        return country.toLowerCase(Locale.ROOT) + "." + session.session() + "@delegations.example";
    }
}
