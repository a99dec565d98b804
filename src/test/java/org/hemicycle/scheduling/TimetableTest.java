package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.hemicycle.AtOnce;
import org.hemicycle.reference.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class TimetableTest {

    @Inject
    private ApplicationContext context;

    private Booking booking;

    @BeforeEach
    void plan() {
        booking = Booking.ofDraft(context, 2);
    }

    @Test
    void moving_a_sitting_keeps_its_length_and_number_and_raises_its_version() {
        Sitting before = booking.add(booking.inRoom("2020-06-09T10:00"));

        Sitting after = booking.move(before, booking.inRoom("2020-06-09T16:30"));

        assertThat(Duration.between(after.startsAt(), after.endsAt())).isEqualTo(Duration.ofHours(2));
        assertThat(after.startsAt()).isEqualTo("2020-06-09T14:30:00Z");
        assertThat(after.number()).isEqualTo(before.number());
        assertThat(after.version()).isEqualTo(before.version() + 1);
    }

    @Test
    void a_sitting_can_be_moved_into_a_part_of_its_own_time() {
        Sitting before = booking.add(booking.inRoom("2020-06-09T10:00"));

        assertThat(booking.move(before, booking.inRoom("2020-06-09T11:00")).startsAt())
                .isEqualTo("2020-06-09T09:00:00Z");
    }

    @Test
    void a_room_holds_one_sitting_at_a_time_and_the_next_may_begin_when_it_ends() {
        booking.add(booking.inRoom("2020-06-09T10:00"));

        assertThatThrownBy(() -> booking.add(booking.inRoom("2020-06-09T11:59")))
                .isInstanceOf(Refused.class);
        assertThat(booking.add(booking.inRoom("2020-06-09T12:00")).number()).isEqualTo(2);
    }

    @Test
    void a_platform_carries_as_many_sittings_as_it_has_licences() {
        assertThat(booking.add(booking.online("2020-06-09T10:00")).licence()).isEqualTo(1);
        assertThat(booking.add(booking.online("2020-06-09T11:00")).licence()).isEqualTo(2);
        assertThatThrownBy(() -> booking.add(booking.online("2020-06-09T11:30")))
                .isInstanceOf(Refused.class);
        assertThat(booking.add(booking.online("2020-06-09T12:00")).licence()).isEqualTo(1);
    }

    @Test
    void a_cancelled_sitting_frees_its_room_and_is_not_cancelled_again() {
        Sitting cancelled = booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.cancel(cancelled);

        assertThat(booking.add(booking.inRoom("2020-06-09T10:00")).number()).isEqualTo(2);
        assertThat(booking.stored(cancelled).isCancelled()).isTrue();
        assertThatThrownBy(() -> booking.cancel(cancelled)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> booking.move(cancelled, booking.inRoom("2020-06-09T18:00")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_change_that_somebody_made_in_between_is_not_overwritten() {
        Sitting seen = booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.move(seen, booking.inRoom("2020-06-09T14:00"));

        assertThatThrownBy(() -> booking.move(seen, booking.inRoom("2020-06-09T16:00")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Secretary of the meeting changed this sitting on")
                .hasMessageContaining(": start.");
        assertThat(booking.stored(seen).startsAt()).isEqualTo("2020-06-09T12:00:00Z");
    }

    @Test
    void a_session_is_published_once_and_not_without_a_sitting() {
        assertThatThrownBy(booking::publish).isInstanceOf(Refused.class).hasMessageContaining("without a sitting");
        booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.publish();

        assertThatThrownBy(booking::publish)
                .isInstanceOf(Refused.class)
                .hasMessage(booking.code() + " was published already.");
    }

    @ParameterizedTest
    @CsvSource({
        "2020-03-28T10:00, 2020-03-28T09:00:00Z",
        "2020-03-29T01:30, 2020-03-29T00:30:00Z",
        "2020-03-29T10:00, 2020-03-29T08:00:00Z",
        "2020-03-30T10:00, 2020-03-30T08:00:00Z"
    })
    void a_plan_in_local_time_is_held_by_the_clocks_of_its_day(String start, Instant instant) {
        Sitting sitting = booking.add(booking.inRoom(start));

        assertThat(booking.stored(sitting).plannedStart()).isEqualTo(start);
        assertThat(sitting.startsAt()).isEqualTo(instant);
        assertThat(sitting.endsAt()).isEqualTo(instant.plus(Duration.ofHours(2)));
    }

    @RepeatedTest(5)
    void of_two_who_want_a_room_at_the_same_moment_one_gets_it_and_the_other_a_sentence() {
        Booking other = booking.ofNeighbour();

        List<String> answers = AtOnce.both(
                answer(() -> booking.add(booking.inRoom("2020-06-09T10:00"))),
                answer(() -> other.add(other.inRoom("2020-06-09T11:00"))));

        assertThat(answers).containsOnlyOnce("added").anyMatch(answer -> answer.contains(" is taken by S"));
    }

    @RepeatedTest(5)
    void two_who_want_two_licences_at_the_same_moment_get_one_each() {
        Booking other = booking.ofNeighbour();

        assertThat(AtOnce.both(
                        answer(() -> booking.add(booking.online("2020-06-09T10:00"))),
                        answer(() -> other.add(other.online("2020-06-09T10:00")))))
                .containsOnly("added");
    }

    private static Callable<String> answer(Callable<Sitting> addition) {
        return () -> {
            try {
                addition.call();
                return "added";
            } catch (Refused refusal) {
                return refusal.sentence();
            }
        };
    }
}
