package org.hemicycle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"fr, FRENCH", "FR, FRENCH", "zh-Hans-CN, CHINESE", "ar-EG, ARABIC", "' ru ', RUSSIAN"})
    void a_tag_finds_its_language_whatever_region_or_script_it_names(String tag, Language language) {
        assertThat(Language.of(tag)).contains(language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "de", "french", "*", "fr,en"})
    void no_other_tag_finds_one(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'fr-CH, fr;q=0.9, en;q=0.8', FRENCH",
        "'de, es;q=0.4, ru;q=0.6', RUSSIAN",
        "'fr;q=0, es;q=0.1', SPANISH",
        "'de-CH', ENGLISH",
        "'*', ENGLISH",
        "'', ENGLISH",
        "';;q=,', ENGLISH",
    })
    void the_reader_prefers_the_first_of_the_six_languages_by_weight(String header, Language language) {
        assertThat(Language.preferredIn(header)).isEqualTo(language);
    }

    @Test
    void only_arabic_runs_from_right_to_left() {
        assertThat(Language.values()).filteredOn(Language::rightToLeft).containsExactly(Language.ARABIC);
    }
}
