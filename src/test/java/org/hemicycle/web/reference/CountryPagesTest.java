package org.hemicycle.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class CountryPagesTest {

    @Inject
    private EmbeddedServer server;

    private Visitor analyst;

    @BeforeEach
    void signIn() {
        analyst = Visitor.with(server, Role.ANALYST);
    }

    @Test
    void fiji_stands_under_f_in_french_and_not_under_its_article() {
        String page = analyst.get("/countries?lang=fr").body();

        assertThat(page.indexOf("Fidji (les)"))
                .isGreaterThan(page.indexOf("Fédération de Russie (la)"))
                .isLessThan(page.indexOf("Finlande (la)"))
                .isLessThan(page.indexOf("Lesotho (le)"));
        assertThat(page).contains("249 pays et zones");
    }

    @Test
    void a_country_is_found_by_part_of_its_name_or_a_code() {
        assertThat(analyst.get("/countries?search=cote%20d&lang=fr").body()).contains("Côte d'Ivoire (la)", "1 pays");
        assertThat(analyst.get("/countries?search=fji").body()).contains(">Fiji<", "Oceania", "Pacific/Fiji");
        assertThat(analyst.get("/countries?search=zzzz").body()).contains("No country or area is called that");
    }

    @Test
    void a_country_shows_its_names_zones_and_dated_groups_with_their_source() {
        String page = analyst.get("/countries/VU").body();

        assertThat(page)
                .contains("Vanuatu", "Вануату", "فانواتو", "瓦努阿图", "VUT", "548", "Melanesia")
                .contains("Pacific/Efate")
                .contains("Least developed countries", "3 December 2020")
                .contains("graduated by A/RES/68/18");
    }

    @Test
    void an_unknown_country_is_not_found() {
        assertThat(analyst.get("/countries/XX").statusCode()).isEqualTo(404);
    }

    @Test
    void programs_read_countries_page_by_page_without_a_sign_in() {
        Visitor program = Visitor.stranger(server);

        assertThat(program.get("/api/v1/countries?lang=fr&page=2&size=3").body())
                .contains("\"total\":249", "\"page\":2", "\"size\":3")
                .contains("\"name\":\"Algérie (l')\"");
        assertThat(program.get("/api/v1/countries/NP").body())
                .contains(
                        "\"alpha3\":\"NPL\"", "\"zones\":[\"Asia/Kathmandu\"]", "\"group\":\"LDC\"", "\"zh\":\"尼泊尔\"");
        assertThat(program.get("/api/v1/countries?size=501").statusCode()).isEqualTo(422);
        assertThat(program.get("/api/v1/countries/XX").body()).contains("\"status\":404");
    }
}
