package org.hemicycle.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SidesTest {

    private static final LocalDate BEFORE = LocalDate.of(2019, 11, 1);
    private static final LocalDate AFTER = LocalDate.of(2021, 3, 1);

    private final Tally baseline = new Tally(Map.of("VU", 3, "NP", 5, "FR", 100, "", 2, "AN", 1));
    private final Tally alternative = new Tally(Map.of("VU", 30, "NP", 50, "FR", 100, "TV", 1));
    private final Tally compared = new Tally(Map.of("VU", 4, "NP", 6, "KI", 2, "", 7));
    private final Sides sides = new Sides(baseline, Optional.of(alternative), compared, BEFORE, AFTER, BEFORE);

    @Test
    void each_year_has_its_own_members() {
        Cohort cohort = sides.asOfEachYear(SidesTest::leastDeveloped);

        assertThat(cohort.baseline()).isEqualTo(new Standing(8, 2, 4));
        assertThat(cohort.compared()).isEqualTo(new Standing(8, 2, 3));
        assertThat(cohort.change()).isEqualTo(new Change(8, 8));
    }

    @Test
    void a_fixed_cohort_keeps_its_members() {
        Cohort cohort = sides.fixed(SidesTest::leastDeveloped);

        assertThat(cohort.compared()).isEqualTo(new Standing(12, 3, 4));
        assertThat(cohort.change().absolute()).isEqualTo(4);
    }

    @Test
    void an_answer_that_turns_around_with_the_other_baseline_is_marked() {
        assertThat(sides.fixed(SidesTest::leastDeveloped).flips()).isTrue();
        assertThat(sides.fixed(day -> Set.of("FR")).flips()).isFalse();
    }

    @Test
    void unknown_countries_count_in_the_total_and_in_no_group() {
        assertThat(sides.total()).isEqualTo(new Change(111, 19));
        assertThat(baseline.countries()).containsExactlyInAnyOrder("VU", "NP", "FR", "AN");
    }

    @Test
    void countries_are_new_lost_or_on_both_sides() {
        assertThat(sides.byCountry())
                .extracting(CountryChange::code, CountryChange::kind)
                .containsExactly(
                        tuple("AN", CountryChange.Kind.LOST),
                        tuple("FR", CountryChange.Kind.LOST),
                        tuple("KI", CountryChange.Kind.FRESH),
                        tuple("NP", CountryChange.Kind.COMMON),
                        tuple("TV", CountryChange.Kind.ABSENT),
                        tuple("VU", CountryChange.Kind.COMMON));
    }

    @Test
    void nothing_has_no_percentage_and_little_is_called_little() {
        assertThat(new Change(0, 4).percent()).isEmpty();
        assertThat(new Change(8, 42).percent()).hasValue(425.0);
        assertThat(new Change(8, 42).isFromTiny()).isTrue();
        assertThat(new Change(10, 42).isFromTiny()).isFalse();
    }

    @Test
    void only_the_presences_asked_for_are_counted() {
        List<CountryFigure> figures = List.of(
                new CountryFigure("FJ", Presence.ON_SITE, 1),
                new CountryFigure("FJ", Presence.REMOTE, 2),
                new CountryFigure("FJ", Presence.NOT_ARRIVED, 4));

        assertThat(Tally.of(figures, Set.of(Presence.ON_SITE, Presence.REMOTE)).number("FJ"))
                .isEqualTo(3);
    }

    private static Set<String> leastDeveloped(LocalDate day) {
        return day.isBefore(LocalDate.of(2020, 12, 4)) ? Set.of("VU", "NP", "KI", "TV") : Set.of("NP", "KI", "TV");
    }
}
