package org.hemicycle.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProtocolOrderTest {

    @Test
    void french_sets_articles_and_accents_aside() {
        assertSorted(
                Language.FRENCH,
                "Égypte (l')",
                "El Salvador",
                "Émirats arabes unis (les)",
                "Équateur (l')",
                "Espagne (l')",
                "États-Unis d'Amérique (les)",
                "Fidji (les)",
                "Finlande (la)");
    }

    @Test
    void english_keeps_what_is_in_parentheses_and_no_article() {
        assertSorted(
                Language.ENGLISH,
                "Democratic People's Republic of Korea (the)",
                "Democratic Republic of the Congo (the)",
                "Micronesia (Federated States of)",
                "Netherlands (Kingdom of the)",
                "Niger (the)",
                "Nigeria");
    }

    @Test
    void spanish_sorts_n_with_tilde_after_n() {
        assertSorted(Language.SPANISH, "El Salvador", "Eslovenia", "Espacio", "España", "Estonia");
        assertThat(ProtocolOrder.in(Language.SPANISH).compare("Nuño", "Nunu")).isPositive();
    }

    @Test
    void arabic_looks_past_its_article() {
        assertSorted(Language.ARABIC, "إثيوبيا", "أذربيجان", "الأرجنتين", "الأردن", "أرمينيا", "البرازيل", "تونس");
    }

    @Test
    void russian_sorts_by_its_alphabet() {
        assertSorted(Language.RUSSIAN, "Азербайджан", "Белиз", "Йемен", "Эстония", "Южный Судан", "Япония");
    }

    @Test
    void chinese_sorts_by_pinyin() {
        assertSorted(Language.CHINESE, "阿富汗", "巴西", "中国");
    }

    private static void assertSorted(Language language, String... names) {
        assertThat(List.of(names).reversed().stream().sorted(ProtocolOrder.in(language)))
                .containsExactly(names);
    }
}
