package org.hemicycle.scheduling.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SlotFinderTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final LocalDate NINTH_OF_JUNE = LocalDate.of(2020, 6, 9);

    /**
     * Two hours on 9 June 2020, by hand. New York is four hours behind UTC, Geneva two and Tokyo nine ahead.
     *
     * <pre>
     * UTC    New York          Geneva       Tokyo                        sum
     * 12-14  08-10 green  0    14-16    0   21-23 yellow 120             120
     * 11-13  07-09 yellow 60   13-15    0   20-22 yellow 120             180
     * 09-11  05-07 yellow 120  11-13    0   18-20 yellow 120             240
     * 10-12  06-08 yellow 120  12-14    0   19-21 yellow 120             240
     * 13-15  09-11 green  0    15-17    0   22-24 yellow 60 + 3 x 60     240
     * </pre>
     */
    @Test
    void three_members_by_hand() {
        List<Member> members = List.of(
                TestScale.member("US", "America/New_York"),
                TestScale.member("CH", "Europe/Zurich"),
                TestScale.member("JP", "Asia/Tokyo"));

        List<Slot> slots = new SlotFinder(members, Set.of("JP"), wholeDay(60, Ranking.TOTAL), TestScale.FIRST).ranked();

        assertThat(slots).hasSize(24);
        assertThat(slots.stream().limit(5).map(slot -> slot.start().toString().substring(11, 16) + " " + slot.total()))
                .containsExactly("12:00 120", "11:00 180", "09:00 240", "10:00 240", "13:00 240");
        assertThat(slots.getFirst())
                .isEqualTo(new Slot(Instant.parse("2020-06-09T12:00:00Z"), 120, 3, 120, 120, 1, 0, 1, 0, 667));
        assertThat(slots.get(4))
                .isEqualTo(new Slot(Instant.parse("2020-06-09T13:00:00Z"), 120, 3, 240, 240, 1, 1, 0, 1, 667));
    }

    @Test
    void a_member_with_delegates_in_several_zones_bears_what_the_worst_placed_bears() {
        Member spread = TestScale.member("US", "America/New_York", "Europe/Zurich", "Asia/Tokyo");

        MemberHours hours = spread.during(
                TestScale.FIRST, Instant.parse("2020-06-09T12:00:00Z"), Instant.parse("2020-06-09T14:00:00Z"));

        assertThat(hours.zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(hours.burden()).isEqualTo(120);
        assertThat(new SlotFinder(List.of(spread), Set.of(), wholeDay(60, Ranking.TOTAL), TestScale.FIRST)
                        .ranked()
                        .getFirst()
                        .total())
                .isEqualTo(120);
    }

    @ParameterizedTest
    @EnumSource(Ranking.class)
    void every_slot_over_a_change_of_clocks_is_what_members_alone_add_up_to(Ranking ranking) {
        Random random = new Random(ranking.ordinal());
        List<String> zones = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> zone.matches("(Africa|America|Asia|Australia|Europe|Pacific)/.+"))
                .sorted()
                .toList();
        List<Member> members = new ArrayList<>();
        for (int number = 0; number < 40; number++) {
            members.add(TestScale.member(
                    "M" + number,
                    random.ints(1 + number % 3, 0, zones.size())
                            .mapToObj(zones::get)
                            .distinct()
                            .toArray(String[]::new)));
        }
        SlotSearch search = new SlotSearch(
                105,
                LocalDate.of(2020, 3, 6),
                LocalDate.of(2020, 3, 10),
                15,
                EnumSet.allOf(DayOfWeek.class),
                new Window(ZURICH, LocalTime.of(7, 0), LocalTime.of(2, 0)),
                Window.allDay(ZURICH),
                Set.of(LocalDate.of(2020, 3, 9)),
                ranking);

        List<Slot> slots = new SlotFinder(members, Set.of(), search, TestScale.FIRST).ranked();

        assertThat(slots)
                .isSortedAccordingTo(ranking.order())
                .hasSizeGreaterThan(250)
                .allSatisfy(slot -> assertThat(slot)
                        .isEqualTo(Slot.of(
                                slot.start(),
                                105,
                                SlotView.lines(members, slot.start(), slot.end(), TestScale.FIRST))));
        assertThat(slots.stream().map(slot -> slot.start().atZone(ZURICH).toLocalDate()))
                .doesNotContain(LocalDate.of(2020, 3, 9));
    }

    @Test
    void of_slots_that_cost_the_same_the_earlier_is_better() {
        List<Slot> slots = new SlotFinder(
                        List.of(TestScale.member("CH", "Europe/Zurich")),
                        Set.of(),
                        wholeDay(30, Ranking.RED),
                        TestScale.FIRST)
                .ranked();

        assertThat(slots.stream().filter(slot -> slot.total() == 0).map(Slot::start))
                .isSortedAccordingTo(Comparator.naturalOrder())
                .startsWith(Instant.parse("2020-06-09T06:00:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "08:00, 20:00, 08:00, 120, true",
        "08:00, 20:00, 07:59, 120, false",
        "08:00, 20:00, 18:00, 120, true",
        "08:00, 20:00, 18:15, 120, false",
        "22:00, 06:00, 22:00, 480, true",
        "22:00, 06:00, 04:30, 90, true",
        "22:00, 06:00, 04:45, 90, false",
        "18:00, 00:00, 22:00, 120, true",
        "18:00, 00:00, 22:15, 120, false",
        "00:00, 00:00, 23:45, 600, true"
    })
    void a_window_holds_a_sitting_from_beginning_to_end(
            String from, String to, String start, int minutes, boolean holds) {
        Window window = new Window(ZURICH, LocalTime.parse(from), LocalTime.parse(to));

        assertThat(window.holds(ZonedDateTime.of(NINTH_OF_JUNE, LocalTime.parse(start), ZURICH), minutes))
                .isEqualTo(holds);
    }

    @Test
    void gini_is_none_when_all_bear_the_same_and_most_when_one_bears_all() {
        assertThat(Gini.perMille(List.of(new Gini.Share(60, 48)))).isZero();
        assertThat(Gini.perMille(List.of(new Gini.Share(0, 47), new Gini.Share(60, 1))))
                .isEqualTo(979);
        assertThat(Gini.perMille(List.of(new Gini.Share(0, 10)))).isZero();
        assertThat(Gini.perMille(List.of(
                        new Gini.Share(1, 1), new Gini.Share(2, 1), new Gini.Share(3, 1), new Gini.Share(4, 1))))
                .isEqualTo(250);
    }

    private static SlotSearch wholeDay(int step, Ranking ranking) {
        return new SlotSearch(
                120,
                NINTH_OF_JUNE,
                NINTH_OF_JUNE,
                step,
                EnumSet.allOf(DayOfWeek.class),
                Window.allDay(UTC),
                Window.allDay(UTC),
                Set.of(),
                ranking);
    }
}
