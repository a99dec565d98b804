package org.hemicycle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest
class CountriesTest {

    private final Countries countries;
    private final JdbcOperations database;

    CountriesTest(Countries countries, JdbcOperations database) {
        this.countries = countries;
        this.database = database;
    }

    @ParameterizedTest
    @EnumSource
    void every_country_has_a_name_in_each_language(Language language) {
        assertThat(countries.all(language))
                .hasSize(249)
                .allSatisfy(country -> assertThat(country.name())
                        .isNotBlank()
                        .isEqualTo(country.name().strip())
                        .doesNotContain("*", "’"));
    }

    @ParameterizedTest
    @EnumSource
    void no_two_countries_share_a_name(Language language) {
        assertThat(countries.all(language)).extracting(Country::name).doesNotHaveDuplicates();
    }

    @Test
    void every_country_has_zones_known_to_java_and_one_of_them_is_its_capitals() {
        assertThat(countries.all(Language.ENGLISH))
                .allSatisfy(
                        country -> assertThat(countries.zones(country.code())).isNotEmpty());
        assertThat(count("SELECT count(*) FROM country_zone WHERE capital")).isEqualTo(249);
    }

    @ParameterizedTest
    @CsvSource({
        "AU, Australia/Sydney, 12",
        "BR, America/Sao_Paulo, 16",
        "CH, Europe/Zurich, 1",
        "FJ, Pacific/Fiji, 1",
        "KZ, Asia/Almaty, 7",
        "US, America/New_York, 29",
    })
    void the_capitals_zone_stands_first(String code, ZoneId capital, int number) {
        assertThat(countries.zones(code)).hasSize(number).startsWith(capital);
    }

    @Test
    void na_is_namibia() {
        assertThat(countries.find("NA", Language.ENGLISH)).contains(new Country("NA", "NAM", "516", "018", "Namibia"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BO|en|Bolivia (Plurinational State of)",
                "CI|en|Côte d'Ivoire",
                "CI|fr|Côte d'Ivoire (la)",
                "CZ|fr|Tchéquie (la)",
                "FJ|fr|Fidji (les)",
                "GB|en|United Kingdom of Great Britain and Northern Ireland (the)",
                "KR|zh|大韩民国",
                "NL|en|Netherlands (Kingdom of the)",
                "NL|es|Países Bajos (Reino de los)",
                "PS|ru|Государство Палестина",
                "TF|ar|الأراضي الفرنسية الجنوبية",
                "TR|en|Türkiye",
                "VN|en|Viet Nam",
            })
    void countries_bear_the_names_the_united_nations_gives_them(String code, String tag, String name) {
        Language language = Language.of(tag).orElseThrow();
        assertThat(countries.find(code, language)).map(Country::name).contains(name);
    }

    @Test
    void all_stand_in_the_protocol_order_of_the_language() {
        List<String> french =
                countries.all(Language.FRENCH).stream().map(Country::name).toList();
        assertThat(french).startsWith("Afghanistan (l')", "Afrique du Sud (l')", "Albanie (l')", "Algérie (l')");
        assertThat(french.subList(french.indexOf("Éthiopie (l')"), french.size()))
                .startsWith("Éthiopie (l')", "Fédération de Russie (la)", "Fidji (les)", "Finlande (la)");
    }

    @Test
    void an_unknown_code_finds_nothing() {
        assertThat(countries.find("XX", Language.ENGLISH)).isEmpty();
        assertThat(countries.zones("XX")).isEmpty();
    }

    @Test
    void the_areas_around_a_country_widen_up_to_the_world() {
        assertThat(countries.areasAround("KE", Language.FRENCH))
                .extracting(Area::name)
                .containsExactly("Afrique orientale", "Afrique subsaharienne", "Afrique", "Monde");
    }

    @ParameterizedTest
    @EnumSource
    void every_area_has_a_name_in_each_language(Language language) {
        assertThat(count("SELECT count(*) FROM m49_area_name WHERE language = '" + language.tag() + "'"))
                .isEqualTo(count("SELECT count(*) FROM m49_area"));
    }

    private long count(String query) {
        return database.prepareStatement(query, statement -> {
            var result = statement.executeQuery();
            result.next();
            return result.getLong(1);
        });
    }
}
