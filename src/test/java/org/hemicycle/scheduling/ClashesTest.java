package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.reference.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Clashes as the database knows them. */
@MicronautTest(transactional = false)
class ClashesTest {

    @Inject
    private ApplicationContext context;

    @Inject
    private Clashes clashes;

    private Booking booking;

    @BeforeEach
    void plan() {
        booking = Booking.ofDraft(context, 2);
    }

    @Test
    void sittings_that_change_places_do_not_clash_with_their_own_old_ones() {
        Sitting first = booking.add(booking.inRoom("2020-06-09T10:00"));
        Sitting second = booking.add(booking.inRoom("2020-06-09T14:00"));

        List<Clash> swapped = clashes.ofAll(List.of(
                Proposed.moved(first, booking.inRoom("2020-06-09T14:00")),
                Proposed.moved(second, booking.inRoom("2020-06-09T10:00"))));

        assertThat(swapped).noneMatch(Clash::isError);
    }

    @Test
    void plans_of_one_set_clash_with_each_other_and_with_what_stays() {
        Sitting stays = booking.add(booking.inRoom("2020-06-09T16:00"));

        List<Clash> found = clashes.ofAll(List.of(
                Proposed.added(-1, booking.id(), booking.inRoom("2020-06-09T10:00"), Particulars.in(List.of())),
                Proposed.added(-2, booking.id(), booking.inRoom("2020-06-09T11:00"), Particulars.in(List.of())),
                Proposed.added(-3, booking.id(), booking.inRoom("2020-06-09T17:00"), Particulars.in(List.of()))));

        assertThat(found.stream().filter(clash -> clash.rule() == Rule.ROOM))
                .extracting(clash -> clash.sitting().id() + " and "
                        + clash.others().getFirst().id())
                .containsExactly("-1 and -2", "-3 and " + stays.id());
    }

    @Test
    void shifts_go_with_a_sitting_that_moves_and_end_with_one_that_is_cancelled() {
        Sitting sitting = booking.session()
                .timetable()
                .add(booking.session().secretary(), booking.id(), booking.online("2020-06-09T10:00"), onDuty("10:00"));

        Sitting moved = booking.move(sitting, booking.online("2020-06-10T15:00"));

        assertThat(shifts(moved)).extracting(OnDuty::from).containsExactly(Instant.parse("2020-06-10T13:00:00Z"));
        booking.cancel(moved);
        assertThat(booking.session()
                        .timetable()
                        .add(
                                booking.session().secretary(),
                                booking.id(),
                                booking.online("2020-06-10T15:00"),
                                onDuty("2020-06-10", "15:00")))
                .isNotNull();
    }

    @Test
    void somebody_on_duty_elsewhere_is_refused_by_name() {
        booking.session()
                .timetable()
                .add(booking.session().secretary(), booking.id(), booking.online("2020-06-09T10:00"), onDuty("10:00"));

        assertThatThrownBy(() -> booking.session()
                        .timetable()
                        .add(
                                booking.session().secretary(),
                                booking.id(),
                                booking.online("2020-06-09T11:00"),
                                onDuty("11:00")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("Secretary of the meeting is on duty at Plenary 1 from 10:00 to 12:00.");
    }

    @Test
    void members_and_delegations_are_read_for_their_rules() {
        Bodies bodies = context.getBean(Bodies.class);
        long body = booking.session().read().bodyId();
        for (String country : List.of("FJ", "NZ", "WS")) {
            bodies.seat(body, country, "East", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));
        }
        Delegates delegates = context.getBean(Delegates.class);
        delegates.add(
                delegates.delegation(booking.id(), "FJ"),
                "Head of delegation, Fiji",
                Delegate.Function.HEAD,
                "head@fj.example",
                "en",
                "Pacific/Fiji",
                Delegate.Presence.REMOTE);
        booking.add(booking.online("2020-06-09T13:00"));

        List<Clash> found = clashes.of(
                Proposed.added(-1, booking.id(), booking.online("2020-06-09T14:00"), Particulars.in(List.of())));

        assertThat(of(found, Rule.DELEGATION).names()).containsExactly("FJ");
        assertThat(of(found, Rule.HOURS).names()).containsExactly("FJ", "NZ", "WS");
    }

    @Test
    void holidays_and_days_of_rest_are_those_of_the_host() {
        Particulars nothing = Particulars.in(List.of());

        assertThat(of(
                                clashes.of(
                                        Proposed.added(-1, booking.id(), booking.inRoom("2020-09-10T10:00"), nothing)),
                                Rule.HOLIDAY)
                        .names())
                .contains("Jeûne genevois");
        assertThat(of(
                                clashes.of(
                                        Proposed.added(-1, booking.id(), booking.inRoom("2020-06-07T10:00"), nothing)),
                                Rule.WEEKEND)
                        .freeAt())
                .contains(Instant.parse("2020-06-08T08:00:00Z"));
    }

    @Test
    void a_session_and_a_season_tell_what_one_of_their_sittings_tells() {
        Sitting late = booking.add(booking.inRoom("2020-06-07T10:00"));

        assertThat(clashes.ofSession(booking.id())).extracting(Clash::rule).contains(Rule.WEEKEND);
        assertThat(clashes.between(LocalDate.of(2020, 6, 7), LocalDate.of(2020, 6, 7)))
                .anyMatch(
                        clash -> clash.rule() == Rule.WEEKEND && clash.sitting().id() == late.id());
        assertThat(clashes.between(LocalDate.of(2020, 6, 8), LocalDate.of(2020, 6, 8)))
                .noneMatch(clash -> clash.sitting().id() == late.id());
    }

    @Test
    void a_start_that_clocks_leap_over_is_refused() {
        assertThatThrownBy(() -> booking.add(booking.inRoom("2020-03-29T02:30")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("There is no 02:30 on that day");
        assertThat(booking.add(booking.inRoom("2020-10-25T02:30")).startsAt()).isEqualTo("2020-10-25T00:30:00Z");
    }

    private List<OnDuty> shifts(Sitting sitting) {
        return context.getBean(SittingParticulars.class).of(sitting.id()).shifts();
    }

    private Particulars onDuty(String start) {
        return onDuty("2020-06-09", start);
    }

    /** The secretary moderates for two hours. */
    private Particulars onDuty(String day, String start) {
        Instant from = LocalDateTime.parse(day + "T" + start)
                .atZone(ZoneId.of("Europe/Zurich"))
                .toInstant();
        OnDuty shift =
                new OnDuty(booking.session().secretary().accountId(), "", Duty.MODERATOR, from, from.plusSeconds(7200));
        return new Particulars(List.of(), null, null, null, false, Unit.HEADQUARTERS, List.of(shift), Map.of());
    }

    private static Clash of(List<Clash> found, Rule rule) {
        assertThat(found).extracting(Clash::rule).contains(rule);
        return found.stream().filter(clash -> clash.rule() == rule).findFirst().orElseThrow();
    }
}
