package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hemicycle.AtOnce;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class ReschedulerTest {

    @Inject
    private ApplicationContext context;

    @Inject
    private Rescheduler rescheduler;

    @Inject
    private SessionChanges changes;

    @Inject
    private AgendaItems agenda;

    private Booking booking;
    private Reader reader;

    @BeforeEach
    void plan() {
        booking = Booking.ofDraft(context, 1);
        reader = new Reader(
                Language.ENGLISH,
                booking.session().secretary().zone(),
                Optional.of(booking.session().secretary()),
                "",
                "/",
                "");
    }

    @Test
    void sittings_move_together_into_each_others_old_places() {
        Sitting first = booking.add(booking.inRoom("2020-06-09T10:00"));
        Sitting second = booking.add(booking.inRoom("2020-06-09T12:00"));
        Sitting third = booking.add(booking.inRoom("2020-06-09T14:00"));

        confirm(move(List.of(first.id(), second.id(), third.id()), new Shift(0, 120, null, null, null)));

        assertThat(booking.sittings())
                .extracting(Sitting::plannedStart)
                .map(Object::toString)
                .containsExactly("2020-06-09T12:00", "2020-06-09T14:00", "2020-06-09T16:00");
    }

    @Test
    void two_sittings_swap_their_times_on_one_licence_and_in_one_room() {
        Sitting morning = booking.add(booking.online("2020-06-09T10:00"));
        Sitting evening = booking.add(booking.online("2020-06-10T18:00"));

        confirm(new Wish(Wish.What.SWAP, booking.id(), ids(morning, evening), Shift.NONE, null, ""));

        assertThat(booking.stored(morning).plannedStart()).isEqualTo("2020-06-10T18:00");
        assertThat(booking.stored(evening).plannedStart()).isEqualTo("2020-06-09T10:00");
        assertThat(booking.stored(morning).licence()).isEqualTo(1);
    }

    @Test
    void days_keep_local_times_across_a_change_of_clocks() {
        Sitting winter = booking.add(booking.inRoom("2020-03-24T10:00"));

        confirm(move(ids(winter), Shift.byDays(7)));

        assertThat(winter.startsAt()).isEqualTo("2020-03-24T09:00:00Z");
        assertThat(booking.stored(winter).startsAt()).isEqualTo("2020-03-31T08:00:00Z");
    }

    @Test
    void the_same_local_time_is_held_by_the_clocks_of_another_zone() {
        Sitting sitting = booking.add(booking.online("2020-06-09T12:00"));

        confirm(move(ids(sitting), new Shift(0, 0, "America/New_York", null, null)));

        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-09T12:00");
        assertThat(booking.stored(sitting).startsAt()).isEqualTo("2020-06-09T16:00:00Z");
    }

    @Test
    void a_clash_with_somebody_else_is_told_and_hinders() {
        Booking other = booking.ofNeighbour();
        other.add(other.inRoom("2020-06-09T15:00"));
        Sitting sitting = booking.add(booking.inRoom("2020-06-09T10:00"));
        Wish wish = move(ids(sitting), new Shift(0, 300, null, null, null));

        Preview preview = rescheduler.preview(reader, wish);

        assertThat(preview.isHindered()).isTrue();
        assertThat(preview.clashes().getFirst())
                .satisfies(clash -> assertThat(clash.sentence()).contains("is taken by Plenary 1 from 15:00 to 17:00"));
        assertThat(rescheduler.confirm(reader, wish, preview.fingerprint())).isPresent();
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-09T10:00");
    }

    @Test
    void moved_sittings_that_run_into_each_other_hinder() {
        Sitting one = booking.add(booking.inRoom("2020-06-09T10:00"));
        long elsewhere = context.getBean(Rooms.class).add("Room " + UUID.randomUUID(), 2, 1, List.of());
        Plan plan = booking.inRoom("2020-06-09T11:00");
        Sitting other = booking.add(
                new Plan(plan.kind(), plan.mode(), plan.start(), plan.zone(), plan.minutes(), elsewhere, null, null));

        Preview preview =
                rescheduler.preview(reader, move(ids(one, other), new Shift(1, 0, null, booking.room(), null)));

        assertThat(preview.isHindered()).isTrue();
    }

    @Test
    void a_preview_changes_nothing() {
        Sitting sitting = booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.publish();

        rescheduler.preview(reader, move(ids(sitting), Shift.byDays(1)));
        rescheduler.preview(reader, whole(Wish.What.CANCEL_SESSION, null, "A reason"));

        assertThat(booking.stored(sitting)).isEqualTo(sitting);
        assertThat(booking.session().read().status()).isEqualTo(SessionStatus.PUBLISHED);
        assertThat(changes.newest(booking.id(), 10)).hasSize(1);
    }

    @Test
    void what_changed_since_the_preview_is_previewed_again() {
        Sitting sitting = booking.add(booking.inRoom("2020-06-09T10:00"));
        Wish wish = move(ids(sitting), Shift.byDays(1));
        String seen = rescheduler.preview(reader, wish).fingerprint();
        booking.move(sitting, booking.inRoom("2020-06-09T14:00"));

        Optional<Preview> now = rescheduler.confirm(reader, wish, seen);

        assertThat(now).isPresent();
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-09T14:00");
        assertThat(rescheduler.confirm(reader, wish, now.orElseThrow().fingerprint()))
                .isEmpty();
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-10T14:00");
    }

    @RepeatedTest(5)
    void of_two_confirmations_at_once_one_is_done_and_the_other_previewed_again() {
        Sitting sitting = booking.add(booking.inRoom("2020-06-09T10:00"));
        Wish wish = move(ids(sitting), Shift.byDays(1));
        String seen = rescheduler.preview(reader, wish).fingerprint();

        List<Boolean> done = AtOnce.both(
                () -> rescheduler.confirm(reader, wish, seen).isEmpty(),
                () -> rescheduler.confirm(reader, wish, seen).isEmpty());

        assertThat(done).containsExactlyInAnyOrder(true, false);
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-10T10:00");
    }

    @Test
    void a_session_is_postponed_with_all_its_sittings_and_stays_published() {
        Sitting sitting = booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.publish();

        confirm(whole(Wish.What.POSTPONE, LocalDate.parse("2020-06-16"), "The building is closed"));

        Session after = booking.session().read();
        assertThat(after.firstDay()).isEqualTo("2020-06-16");
        assertThat(after.lastDay()).isEqualTo("2020-06-19");
        assertThat(after.status()).isEqualTo(SessionStatus.PUBLISHED);
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-06-16T10:00");
        SessionChange change = changes.newest(booking.id(), 1).getFirst();
        assertThat(change.kind()).isEqualTo(SessionChange.Kind.POSTPONED);
        assertThat(change.reason()).isEqualTo("The building is closed");
        assertThat(change.lines(reader))
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("Plenary 1: 2020-06-09 10:00 Europe/Zurich"));
    }

    @Test
    void a_session_without_days_gives_up_its_places_and_comes_back_without_what_was_cancelled_before() {
        Sitting cancelled = booking.add(booking.inRoom("2020-06-09T08:00"));
        Sitting sitting = booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.publish();
        booking.cancel(cancelled);

        confirm(whole(Wish.What.POSTPONE, null, "Nobody can travel"));

        assertThat(booking.session().read().status()).isEqualTo(SessionStatus.POSTPONED);
        assertThat(booking.stored(sitting).isCancelled()).isTrue();
        Booking other = booking.ofNeighbour();
        other.add(other.inRoom("2020-06-09T10:00"));
        assertThatThrownBy(() -> booking.add(booking.inRoom("2020-06-11T10:00")))
                .isInstanceOf(Refused.class);

        confirm(whole(Wish.What.RESUME, LocalDate.parse("2020-09-08"), ""));

        assertThat(booking.session().read().status()).isEqualTo(SessionStatus.PUBLISHED);
        assertThat(booking.stored(sitting).isCancelled()).isFalse();
        assertThat(booking.stored(sitting).plannedStart()).isEqualTo("2020-09-08T10:00");
        assertThat(booking.stored(cancelled).isCancelled()).isTrue();
    }

    @Test
    void a_cancelled_session_stays_cancelled_and_a_closed_one_closed() {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.publish();
        Booking closed = booking.ofNeighbour();
        closed.add(closed.inRoom("2020-06-10T10:00"));
        closed.publish();

        confirm(whole(Wish.What.CANCEL_SESSION, null, "No agenda"));
        confirm(new Wish(Wish.What.CLOSE, closed.id(), List.of(), Shift.NONE, null, "It is over"));

        assertThat(booking.sittings()).allMatch(Sitting::isCancelled);
        assertThat(closed.sittings()).noneMatch(Sitting::isCancelled);
        for (Wish.What what : List.of(Wish.What.POSTPONE, Wish.What.CANCEL_SESSION, Wish.What.CLOSE)) {
            assertThatThrownBy(() -> rescheduler.preview(reader, whole(what, null, "Again")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("cannot become");
        }
    }

    @Test
    void whoever_postpones_cancels_or_closes_says_why() {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.publish();

        for (Wish.What what : List.of(Wish.What.POSTPONE, Wish.What.CANCEL_SESSION, Wish.What.CLOSE)) {
            assertThatThrownBy(() -> rescheduler.preview(reader, whole(what, null, " ")))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("say why");
        }
    }

    @Test
    void a_draft_is_neither_postponed_without_days_nor_cancelled_nor_closed() {
        for (Wish.What what :
                List.of(Wish.What.POSTPONE, Wish.What.CANCEL_SESSION, Wish.What.CLOSE, Wish.What.RESUME)) {
            assertThatThrownBy(() -> rescheduler.preview(reader, whole(what, null, "Why")))
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void items_that_lose_their_only_sitting_and_rehearsals_that_come_too_late_are_counted() {
        Sitting sitting = booking.add(booking.online("2020-06-10T10:00"));
        Plan plan = booking.online("2020-06-09T10:00");
        Sitting rehearsal = booking.add(
                new Plan(Kind.REHEARSAL, plan.mode(), plan.start(), plan.zone(), 60, null, plan.platform(), null));
        long item = agenda.insert(booking.id(), "1", 1, null, "Test");
        agenda.insertSlot(item, sitting.id(), 30);

        assertThat(sentences(new Wish(Wish.What.CANCEL, booking.id(), ids(sitting), Shift.NONE, null, "")))
                .contains("1 agenda item is taken up at no sitting any more.");
        assertThat(sentences(move(ids(rehearsal), Shift.byDays(3))))
                .contains("1 sitting has no rehearsal on its platform before it any more.");
    }

    @Test
    void sittings_already_begun_are_pointed_out() {
        Sitting sitting = booking.add(booking.inRoom("2020-06-09T10:00"));
        assertThat(context.getBean(Clock.class).instant()).isAfter(sitting.endsAt());

        assertThat(sentences(move(ids(sitting), Shift.byDays(30))))
                .contains(
                        "1 sitting has begun, or been held, already.",
                        "1 sitting lies outside of the days of the session.");
    }

    private List<String> sentences(Wish wish) {
        return rescheduler.preview(reader, wish).consequences().stream()
                .map(Consequence::sentence)
                .toList();
    }

    private void confirm(Wish wish) {
        Preview preview = rescheduler.preview(reader, wish);
        assertThat(preview.isHindered()).isFalse();
        assertThat(rescheduler.confirm(reader, wish, preview.fingerprint())).isEmpty();
    }

    private Wish move(List<Long> sittings, Shift shift) {
        return new Wish(Wish.What.MOVE, booking.id(), sittings, shift, null, "");
    }

    private Wish whole(Wish.What what, @Nullable LocalDate firstDay, String reason) {
        return new Wish(what, booking.id(), List.of(), Shift.NONE, firstDay, reason);
    }

    private static List<Long> ids(Sitting... sittings) {
        return List.of(sittings).stream().map(Sitting::id).toList();
    }
}
