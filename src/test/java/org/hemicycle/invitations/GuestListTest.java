package org.hemicycle.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.mail.CalendarText;
import org.hemicycle.mail.Letter;
import org.hemicycle.mail.Outbox;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invitations follow the list of participants. */
@MicronautTest(transactional = false)
class GuestListTest {

    private static final LocalDateTime LONG_AGO = LocalDateTime.of(2020, 6, 9, 12, 0);
    private static final LocalDateTime AHEAD =
            LocalDateTime.now().plusDays(30).truncatedTo(ChronoUnit.DAYS).withHour(12);

    @Inject
    private EmbeddedServer server;

    @Inject
    private ApplicationContext context;

    @Inject
    private Outbox outbox;

    @Inject
    private Invitations invitations;

    private Visitor secretary;
    private TestSessions session;
    private long delegation;
    private long fiji;
    private Sitting past;
    private Sitting first;
    private Sitting second;

    @BeforeEach
    void publish() {
        secretary = Visitor.with(server, Role.SECRETARY);
        session = TestSessions.draft(context);
        Delegates delegates = context.getBean(Delegates.class);
        delegation = delegates.delegation(session.session(), "FJ");
        fiji = delegates.add(
                delegation,
                "Head of delegation, Fiji",
                Delegate.Function.HEAD,
                address("fj"),
                "fr",
                "Pacific/Fiji",
                Delegate.Presence.REMOTE);
        past = session.plenary(LONG_AGO);
        first = session.plenary(AHEAD);
        second = session.plenary(AHEAD.plusDays(1));
        session.timetable().publish(session.secretary(), session.session());
    }

    @Test
    void whoever_is_withdrawn_gets_a_cancel_for_each_sitting_ahead_and_for_none_that_was_held() {
        withdraw();

        List<CalendarText> cancels = calendars("METHOD:CANCEL");
        assertThat(cancels).extracting(CalendarText::uid).containsExactlyInAnyOrder(uid(first), uid(second));
        assertThat(cancels).extracting(CalendarText::sequence).containsOnly(1);
        assertThat(newest().text()).contains("Vous ne figurez plus sur la liste des participants");
        assertThat(newest().subject()).startsWith("Invitation retirée");
        assertThat(invitation(past).isWithdrawn()).isFalse();
    }

    @Test
    void whoever_is_withdrawn_hears_no_more_of_the_sittings() {
        withdraw();

        session.timetable().move(session.secretary(), first, session.plan(AHEAD.plusHours(3)));

        assertThat(calendars("METHOD:REQUEST")).hasSize(3);
    }

    @Test
    void whoever_comes_back_is_invited_to_the_same_entry_with_the_next_sequence() {
        invitations.answer(
                invitation(first).number(), Reply.ACCEPTED, invitation(first).invitedAt());
        withdraw();
        assertThat(secretary
                        .json("POST", "/api/v1/delegates/" + fiji + "/return", "")
                        .statusCode())
                .isEqualTo(200);

        assertThat(calendars("METHOD:REQUEST"))
                .filteredOn(entry -> entry.sequence() == 2)
                .extracting(CalendarText::uid)
                .containsExactlyInAnyOrder(uid(first), uid(second));
        assertThat(invitation(first).reply()).isEqualTo(Reply.NEEDS_ACTION);
        assertThat(invitation(first).isWithdrawn()).isFalse();
    }

    @Test
    void whoever_is_refused_is_uninvited_and_whoever_is_accredited_after_all_is_invited_again() {
        decide("REFUSED");
        assertThat(calendars("METHOD:CANCEL")).hasSize(2);

        decide("ACCREDITED");
        assertThat(calendars("METHOD:REQUEST"))
                .filteredOn(entry -> entry.sequence() == 2)
                .hasSize(2);
    }

    @Test
    void whoever_is_registered_late_is_invited_to_what_is_ahead() {
        assertThat(secretary
                        .json(
                                "POST",
                                "/api/v1/delegations/" + delegation + "/delegates",
                                "{\"name\":\"Late\",\"email\":\"" + address("late") + "\"}")
                        .statusCode())
                .isEqualTo(201);

        assertThat(letters("late"))
                .filteredOn(letter -> letter.kind().equals("invitation"))
                .hasSize(2);
        assertThat(invitations.ofSitting(past.id())).hasSize(1);
    }

    @Test
    void whoever_leaves_while_the_session_waits_for_a_day_is_not_told_of_the_new_one_but_whoever_came_is() {
        reschedule("POSTPONE", "openly", "yes");
        withdraw();
        secretary.json(
                "POST",
                "/api/v1/delegations/" + delegation + "/delegates",
                "{\"name\":\"Late\",\"email\":\"" + address("late") + "\"}");
        assertThat(letters("late"))
                .filteredOn(letter -> letter.kind().equals("invitation"))
                .isEmpty();
        int told = letters("fj").size();

        reschedule("RESUME", "firstDay", LONG_AGO.toLocalDate().plusDays(1).toString());

        assertThat(letters("fj")).hasSize(told);
        assertThat(letters("late"))
                .filteredOn(letter -> letter.kind().equals("invitation"))
                .hasSize(2);
    }

    @Test
    void a_session_put_off_says_so_and_not_that_it_is_cancelled() {
        reschedule("POSTPONE", "openly", "yes");

        assertThat(calendars("METHOD:CANCEL")).hasSize(3);
        assertThat(newest().kind()).isEqualTo("postponement");
        assertThat(newest().subject()).startsWith("Report");
        assertThat(newest().text())
                .contains("la nouvelle date sera communiquée ultérieurement")
                .doesNotContain("/i/");
        assertThat(newest().html().orElseThrow()).contains("reportée").doesNotContain("/i/");
        assertThat(page()).contains("Cette séance est reportée");
    }

    @Test
    void a_session_that_is_cancelled_after_it_was_put_off_says_that() {
        reschedule("POSTPONE", "openly", "yes");
        reschedule("CANCEL_SESSION");

        assertThat(newest().kind()).isEqualTo("cancellation");
        assertThat(newest().calendar().orElseThrow().sequence()).isEqualTo(2);
        assertThat(page()).contains("annulée");
    }

    @Test
    void a_session_that_gets_a_new_day_says_that_it_was_put_off() {
        reschedule("POSTPONE", "openly", "yes");
        reschedule("RESUME", "firstDay", "2020-09-08");

        assertThat(newest().kind()).isEqualTo("resumption");
        assertThat(newest().text()).contains("qui avait été reportée a une nouvelle date");
    }

    @Test
    void the_page_behind_an_invitation_taken_back_takes_no_answer() {
        withdraw();

        assertThat(page()).contains("Vous ne figurez plus").doesNotContain("<form");
        Visitor.stranger(server).post("/i/" + invitation(first).token(), "reply", "ACCEPTED");
        assertThat(invitation(first).reply()).isEqualTo(Reply.NEEDS_ACTION);
    }

    @Test
    void invitations_taken_back_are_not_counted() {
        withdraw();

        assertThat(invitations.counts(session.session()))
                .extracting(ReplyCount::sittingId)
                .containsExactly(past.id());
    }

    private void withdraw() {
        assertThat(secretary
                        .json("POST", "/api/v1/delegates/" + fiji + "/withdrawal", "")
                        .statusCode())
                .isEqualTo(200);
    }

    private void decide(String decision) {
        assertThat(secretary
                        .json(
                                "POST",
                                "/api/v1/delegates/" + fiji + "/accreditation",
                                "{\"decision\":\"" + decision + "\",\"reason\":\"A reason\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private void reschedule(String what, String... fields) {
        String path = "/sessions/" + session.session() + "/rescheduling";
        String[] wish = new String[fields.length + 6];
        System.arraycopy(fields, 0, wish, 6, fields.length);
        wish[0] = "what";
        wish[1] = what;
        wish[2] = "reason";
        wish[3] = "Nobody can travel";
        wish[4] = "seen";
        wish[5] = "";
        Matcher seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"")
                .matcher(secretary.post(path + "/preview", wish).body());
        assertThat(seen.find()).isTrue();
        wish[5] = seen.group(1);
        assertThat(secretary.post(path, wish).statusCode()).isEqualTo(303);
    }

    private String page() {
        return Visitor.stranger(server).get("/i/" + invitation(first).token()).body();
    }

    private Invitation invitation(Sitting sitting) {
        return invitations.ofSitting(sitting.id()).stream()
                .filter(one -> one.delegateId() == fiji)
                .findFirst()
                .orElseThrow();
    }

    private String uid(Sitting sitting) {
        return invitation(sitting).uid();
    }

    private List<CalendarText> calendars(String method) {
        return letters("fj").stream()
                .flatMap(letter -> letter.calendar().stream())
                .filter(calendar -> calendar.text().contains(method))
                .toList();
    }

    private Letter newest() {
        return letters("fj").stream()
                .filter(letter -> letter.calendar().isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** The letters to a delegate of this session, the newest first. */
    private List<Letter> letters(String mark) {
        return outbox.page(Optional.empty(), 0, 500).stream()
                .filter(line -> line.recipientAddress().equals(address(mark)))
                .map(line -> outbox.find(line.id()).orElseThrow().letter())
                .toList();
    }

    private String address(String mark) {
        return mark + "." + session.session() + "@delegations.example";
    }
}
