package org.hemicycle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

@MicronautTest
class HolidaysTest {

    private final Holidays holidays;

    HolidaysTest(Holidays holidays) {
        this.holidays = holidays;
    }

    @Test
    void geneva_had_nine_holidays_in_2020() {
        assertThat(geneva("2020-01-01", "2020-12-31"))
                .extracting(holiday -> holiday.day() + " " + holiday.name())
                .containsExactly(
                        "2020-01-01 Nouvel An",
                        "2020-04-10 Vendredi saint",
                        "2020-04-13 Lundi de Pâques",
                        "2020-05-21 Ascension",
                        "2020-06-01 Lundi de Pentecôte",
                        "2020-08-01 Fête nationale",
                        "2020-09-10 Jeûne genevois",
                        "2020-12-25 Noël",
                        "2020-12-31 Restauration de la République");
    }

    @Test
    void geneva_has_nine_holidays_a_year_up_to_2030() {
        for (int year = 2019; year <= 2030; year++) {
            assertThat(geneva(year + "-01-01", year + "-12-31")).hasSize(9);
        }
    }

    @Test
    void the_jeune_genevois_follows_the_first_sunday_of_september() {
        assertThat(geneva("2024-09-01", "2024-09-30"))
                .extracting(Holiday::day)
                .containsExactly(LocalDate.of(2024, 9, 5));
        assertThat(geneva("2025-09-01", "2025-09-30"))
                .extracting(Holiday::day)
                .containsExactly(LocalDate.of(2025, 9, 11));
    }

    @Test
    void the_first_and_the_last_day_count() {
        assertThat(geneva("2019-12-25", "2020-01-01"))
                .extracting(Holiday::name)
                .containsExactly("Noël", "Restauration de la République", "Nouvel An");
    }

    private List<Holiday> geneva(String first, String last) {
        return holidays.between("CH-GE", LocalDate.parse(first), LocalDate.parse(last));
    }
}
