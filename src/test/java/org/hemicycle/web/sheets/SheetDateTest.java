package org.hemicycle.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2020-06-19",
                "2020/6/19",
                "2020-06-19T10:00",
                "19.06.2020",
                "19/06/2020",
                "06/19/2020",
                "19-6-2020",
                "2020年6月19日",
                "19 June 2020",
                "Friday, June 19th, 2020",
                "19 juin 2020",
                "19 de junio de 2020",
                "19 июня 2020 г.",
                "١٩ يونيو ٢٠٢٠",
                "19 حزيران 2020",
                "١٩/٠٦/٢٠٢٠",
                "\u200F19.06.2020\u200E"
            })
    void a_day_is_read_as_people_write_it(String said) {
        assertThat(SheetDate.iso(said, Language.ENGLISH)).isEqualTo("2020-06-19");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "soon",
                "31.02.2020",
                "2020-13-40",
                "19.06.20",
                "19 Brumaire 2020",
                "June 2020",
                "44001",
                "1 2 3 2020"
            })
    void what_is_no_day_stays_as_it_was_written(String said) {
        assertThat(SheetDate.read(said, Language.ENGLISH)).isEmpty();
        assertThat(SheetDate.iso(said, Language.ENGLISH)).isEqualTo(said);
    }

    @Test
    void one_that_may_be_two_days_is_asked_about_and_dots_are_not() {
        assertThat(SheetDate.question("09/06/2020", reader(Language.ENGLISH)))
                .contains(
                        "09/06/2020 may be 9 June 2020 or 6 September 2020. Write it so that there is one way to read it,"
                                + " as in 2020-06-09.");
        assertThat(SheetDate.question("09.06.2020", reader(Language.ENGLISH))).isEmpty();
        assertThat(SheetDate.question("06/06/2020", reader(Language.ENGLISH))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_language_reads_its_own_dates_again(Language language) {
        Reader reader = reader(language);
        for (int month = 1; month <= 12; month++) {
            LocalDate day = LocalDate.of(2021, month, 23);

            assertThat(SheetDate.iso(reader.date(day), language)).isEqualTo(day.toString());
            assertThat(SheetDate.question("09/06/2020", reader)).isPresent();
        }
    }

    private static Reader reader(Language language) {
        return new Reader(language, ZoneId.of("Europe/Zurich"), Optional.empty(), "", "/", "");
    }
}
