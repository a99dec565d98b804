package org.hemicycle.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ColumnMatchTest {

    private static final List<SheetColumn> COLUMNS = List.of(
            SheetColumn.required("name", "person.name", "Full name", "Nom et prénom"),
            SheetColumn.required("email", "person.email", "e-mail address", "courriel"),
            SheetColumn.optional("zone", "person.zone", "TZ"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void heads_are_recognised_in_every_language(Language language) {
        List<String> heads = List.of(
                Messages.in(language).text("person.zone"),
                Messages.in(language).text("person.email").toUpperCase(),
                Messages.in(language).text("person.name"));

        assertThat(ColumnMatch.guess(heads, COLUMNS).keys()).containsExactly("zone", "email", "name");
    }

    @Test
    void heads_are_recognised_without_their_marks_dots_and_case_and_in_part() {
        assertThat(ColumnMatch.guess(List.of("NOM ET PRENOM", "Courriel (professionnel)", "t.z.", "Remarks"), COLUMNS)
                        .keys())
                .containsExactly("name", "email", "zone", "");
    }

    @Test
    void one_column_of_the_import_is_taken_from_one_column_of_the_file() {
        ColumnMatch match = ColumnMatch.guess(List.of("Name", "Full name", ""), COLUMNS);

        assertThat(match.keys()).containsExactly("name", "", "");
        assertThat(match.missing(COLUMNS)).extracting(SheetColumn::key).containsExactly("email");
    }

    @Test
    void what_is_written_down_is_read_back() {
        ColumnMatch match = new ColumnMatch(List.of("", "name", "", "zone", ""));

        assertThat(ColumnMatch.parse(match.write())).isEqualTo(match);
    }
}
