package org.hemicycle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest
class CountryIndexTest {

    private final CountryIndex index;

    CountryIndexTest(Countries countries) {
        index = countries.index();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FJ|fj",
                "FJ|FJI",
                "FJ|242",
                "FJ|Fiji",
                "FJ|Fidji (les)",
                "FJ|FIDJI",
                "FJ|Фиджи",
                "FJ|فيجي",
                "FJ|斐济",
                "CI|cote d’ivoire",
                "CI|Côte d'Ivoire (la)",
                "AR|الأرجنتين",
                "AR|أرجنتين",
                "TR|turkiye",
                "LA|Lao People's Democratic Republic",
                "US|États-Unis d’Amérique",
                "NA|na"
            })
    void a_country_is_found_by_its_codes_and_by_its_name_in_any_of_the_six_languages(String code, String said) {
        assertThat(index.find(said)).contains(code);
    }

    @Test
    void every_name_of_every_country_finds_that_country() {
        assertThat(index.find("Niger (the)")).contains("NE");
        assertThat(index.find("Nigeria")).contains("NG");
        assertThat(index.find("Guinée équatoriale (la)")).contains("GQ");
    }

    @ParameterizedTest
    @CsvSource({
        "Figi, Fiji",
        "Swizerland, Switzerland",
        "Allemange, Allemagne (l')",
        "Республика Молдва, Республика Молдова"
    })
    void a_slip_of_the_pen_is_answered_with_the_nearest_name(String said, String suggestion) {
        assertThat(index.find(said)).isEmpty();
        assertThat(index.suggestion(said)).contains(suggestion);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "International Chamber of Shipping", "xxxxxxxx"})
    void what_is_like_no_country_is_answered_with_none(String said) {
        assertThat(index.find(said)).isEmpty();
        assertThat(index.suggestion(said)).isEmpty();
    }
}
