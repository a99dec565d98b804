package org.hemicycle.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.mail.Letter;
import org.hemicycle.mail.Outbox;
import org.hemicycle.scheduling.Plan;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class InvitationDeskTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);

    @Inject
    private ApplicationContext context;

    @Inject
    private Outbox outbox;

    @Inject
    private Invitations invitations;

    private TestSessions session;

    @BeforeEach
    void plan() {
        session = TestSessions.draft(context);
        delegate("FJ", "Head of delegation, Fiji", "fj", "en", "Pacific/Fiji");
        delegate("EG", "رئيس الوفد، مصر", "eg", "ar", "Africa/Cairo");
    }

    @Test
    void a_draft_invites_nobody() {
        Sitting sitting = session.plenary(NOON);

        assertThat(invitations.ofSitting(sitting.id())).isEmpty();
    }

    @Test
    void publishing_invites_each_delegate_to_each_sitting() {
        Sitting first = session.plenary(NOON);
        Sitting second = session.plenary(NOON.plusDays(1));

        session.timetable().publish(session.secretary(), session.session());

        assertThat(invitations.ofSitting(first.id())).hasSize(2);
        assertThat(invitations.ofSitting(second.id())).hasSize(2);
        assertThat(letters("fj")).hasSize(2);
    }

    @Test
    void a_letter_speaks_the_language_of_its_reader_and_tells_their_time_and_the_hosts() {
        session.plenary(NOON);

        session.timetable().publish(session.secretary(), session.session());

        assertThat(letters("fj").getFirst().text())
                .contains("Head of delegation, Fiji")
                .contains("9 June 2020, 22:00–00:00 (Pacific/Fiji)")
                .contains("9 June 2020, 12:00–14:00 (Europe/Zurich)")
                .contains("/i/");
        assertThat(letters("eg").getFirst().language()).isEqualTo("ar");
        assertThat(letters("eg").getFirst().html().orElseThrow()).contains("dir=\"rtl\"");
    }

    @Test
    void the_secretary_who_published_reads_the_replies() {
        session.plenary(NOON);

        session.timetable().publish(session.secretary(), session.session());

        assertThat(letters("fj").getFirst().replyTo().orElseThrow().address())
                .isEqualTo(session.secretary().email());
    }

    @Test
    void a_sitting_added_to_a_published_session_invites_at_once() {
        session.plenary(NOON);
        session.timetable().publish(session.secretary(), session.session());

        Sitting late = session.plenary(NOON.plusDays(2));

        assertThat(invitations.ofSitting(late.id())).hasSize(2);
    }

    @Test
    void a_moved_sitting_keeps_its_entry_raises_the_sequence_and_asks_again() {
        Sitting sitting = session.plenary(NOON);
        session.timetable().publish(session.secretary(), session.session());
        Invitation before = invitations.ofSitting(sitting.id()).getFirst();
        invitations.answer(before.number(), Reply.ACCEPTED, Instant.parse("2020-06-01T00:00:00Z"));

        session.timetable().move(session.secretary(), sitting, session.plan(NOON.plusHours(3)));

        Invitation after = invitations.ofSitting(sitting.id()).getFirst();
        assertThat(after.uid()).isEqualTo(before.uid());
        assertThat(after.sequence()).isEqualTo(before.sequence() + 1);
        assertThat(after.reply()).isEqualTo(Reply.NEEDS_ACTION);
        assertThat(letters("fj").getFirst().calendar().orElseThrow().text())
                .contains("METHOD:REQUEST", "SEQUENCE:1", "DTSTART;TZID=Europe/Zurich:20200609T150000");
    }

    @Test
    void another_place_at_the_same_time_keeps_the_answers() {
        Sitting sitting = session.plenary(NOON);
        session.timetable().publish(session.secretary(), session.session());
        Invitation before = invitations.ofSitting(sitting.id()).getFirst();
        invitations.answer(before.number(), Reply.ACCEPTED, Instant.parse("2020-06-01T00:00:00Z"));

        session.timetable().move(session.secretary(), sitting, elsewhere(sitting.plan()));

        Invitation after = invitations.ofSitting(sitting.id()).getFirst();
        assertThat(after.sequence()).isEqualTo(1);
        assertThat(after.reply()).isEqualTo(Reply.ACCEPTED);
    }

    @Test
    void saving_a_sitting_unchanged_tells_nobody() {
        Sitting sitting = session.plenary(NOON);
        session.timetable().publish(session.secretary(), session.session());

        session.timetable().move(session.secretary(), sitting, sitting.plan());

        assertThat(letters("fj")).hasSize(1);
    }

    @Test
    void a_cancelled_sitting_leaves_the_calendars() {
        Sitting sitting = session.plenary(NOON);
        session.timetable().publish(session.secretary(), session.session());

        session.timetable().cancel(session.secretary(), sitting);

        String text = letters("fj").getFirst().calendar().orElseThrow().text();
        assertThat(text).contains("METHOD:CANCEL", "SEQUENCE:1", "STATUS:CANCELLED");
        assertThat(invitations.ofSitting(sitting.id())).anyMatch(one -> text.contains("UID:" + one.uid()));
    }

    private static Plan elsewhere(Plan plan) {
        return new Plan(
                plan.kind(),
                plan.mode(),
                plan.start(),
                plan.zone(),
                plan.minutes(),
                plan.room(),
                plan.platform(),
                "https://elsewhere.example.org/");
    }

    private void delegate(String country, String name, String mark, String language, String zone) {
        Delegates delegates = context.getBean(Delegates.class);
        delegates.add(
                delegates.delegation(session.session(), country),
                name,
                Delegate.Function.HEAD,
                address(mark),
                language,
                zone,
                Delegate.Presence.REMOTE);
    }

    /** The letters to a delegate of this session, the newest first. */
    private List<Letter> letters(String mark) {
        return outbox.page(Optional.empty(), 0, 200).stream()
                .filter(line -> line.recipientAddress().equals(address(mark)))
                .map(line -> outbox.find(line.id()).orElseThrow().letter())
                .toList();
    }

    private String address(String mark) {
        return mark + "." + session.session() + "@delegations.example";
    }
}
