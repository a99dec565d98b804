package org.hemicycle.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.hemicycle.web.sheets.SheetText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParticipationFileTest {

    static final String HEADER = "meeting,date,country,presence,count\n";

    @Test
    void reads_a_figure() {
        assertThat(read("VCC-1,2020-06-09,FJ,remote,4").figures())
                .containsExactly(
                        new Figure("VCC-1", HeldOn.parse("2020-06-09").orElseThrow(), "", "FJ", Presence.REMOTE, 4));
    }

    @Test
    void na_is_namibia_and_nothing_is_unknown() {
        assertThat(read("VCC-1,2020-06,NA,remote,2\nVCC-1,2020-06,,remote,3").figures())
                .extracting(Figure::country)
                .containsExactly("NA", "");
    }

    @Test
    void a_withdrawn_code_is_kept() {
        assertThat(read("VCC-1,2020-06,AN,remote,2").figures())
                .extracting(Figure::country)
                .containsExactly("AN");
    }

    @Test
    void a_month_is_known_as_a_month() {
        assertThat(HeldOn.parse("2019-03").orElseThrow().text()).isEqualTo("2019-03");
        assertThat(HeldOn.parse("2019-03-25").orElseThrow().text()).isEqualTo("2019-03-25");
    }

    @Test
    void a_day_may_be_written_in_any_way_that_leaves_no_doubt() {
        assertThat(List.of("25.3.2019", "25/03/2019", "25 mars 2019", "2019年3月25日"))
                .allSatisfy(cell ->
                        assertThat(HeldOn.parse(cell).orElseThrow().text()).isEqualTo("2019-03-25"));
        assertThat(HeldOn.parse("09/06/2020")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Meeting;Month;country_alpha2;Presence;N\nVCC-1;2020-06;FJ;Remote ;4",
                "meeting\tdate\tISO2\tmode\tpeople\nVCC-1\t2020-06\tfj\tonline\t 4",
                "\"session\",\"date\",\"Country code\",\"presence\",\"count\"\r\n\"VCC-1\",2020-06,FJ,\u00a0remote,\"4\"\r\n",
                "# who counted\n# and where\nmeeting,date,country,presence,count\n\nVCC-1,2020-06,FJ,remote,4\n,,,,\n"
            })
    void headers_separators_quotes_and_spaces_come_as_they_come(String text) {
        ParticipationFile file = ParticipationFile.read(text, Set.of("FJ"));

        assertThat(file.isFaulty()).isFalse();
        assertThat(file.figures())
                .extracting(Figure::meeting, Figure::country, Figure::presence, Figure::number)
                .containsExactly(tuple("VCC-1", "FJ", Presence.REMOTE, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void text_is_read_with_and_without_a_byte_order_mark(String name) {
        Charset charset = Charset.forName(name);

        assertThat(SheetText.unicode((HEADER + "Conférence").getBytes(charset)).map(SheetText::text))
                .contains(HEADER + "Conférence");
        assertThat(SheetText.unicode(("\uFEFF" + HEADER).getBytes(charset)).map(SheetText::text))
                .contains(HEADER);
    }

    @Test
    void what_is_no_text_is_not_read() {
        assertThat(SheetText.unicode("Conférence".getBytes(StandardCharsets.ISO_8859_1)))
                .isEmpty();
        assertThat(SheetText.unicode(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0})).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "NO_MEETING | ,2020-06,FJ,remote,4",
                "DATE | VCC-1,June 2020,FJ,remote,4",
                "DATE | VCC-1,2020-13,FJ,remote,4",
                "COUNTRY | VCC-1,2020-06,XX,remote,4",
                "COUNTRY | VCC-1,2020-06,Fiji,remote,4",
                "PRESENCE | VCC-1,2020-06,FJ,asleep,4",
                "COUNT | VCC-1,2020-06,FJ,remote,",
                "COUNT | VCC-1,2020-06,FJ,remote,-4",
                "COUNT | VCC-1,2020-06,FJ,remote,4.5",
                "COUNT | VCC-1,2020-06,FJ,remote,9999999",
                "WIDTH | VCC-1,2020-06,FJ,remote",
                "WIDTH | VCC-1,2020-06,FJ,remote,4,5"
            })
    void a_line_says_what_is_wrong_with_it(Fault.Kind kind, String line) {
        ParticipationFile file = read("VCC-1,2020-06,NA,remote,1\n" + line);

        assertThat(file.faultyLines()).singleElement().satisfies(faulty -> {
            assertThat(faulty.number()).isEqualTo(3);
            assertThat(faulty.faults()).extracting(Fault::kind).containsExactly(kind);
        });
        assertThat(file.figures()).hasSize(1);
    }

    @Test
    void a_line_may_have_several_faults() {
        assertThat(kinds("VCC-1,soon,XX,asleep,many"))
                .containsExactly(Fault.Kind.DATE, Fault.Kind.COUNTRY, Fault.Kind.PRESENCE, Fault.Kind.COUNT);
    }

    @Test
    void a_figure_is_said_once() {
        assertThat(kinds("VCC-1,2020-06,FJ,remote,4\nvcc-1,2020-06,FJ,remote,5"))
                .containsExactly(Fault.Kind.REPEATED);
    }

    @Test
    void a_meeting_has_one_date_and_one_place() {
        assertThat(kinds("VCC-1,2020-06,FJ,remote,4\nVCC-1,2020-07,NA,remote,5"))
                .containsExactly(Fault.Kind.TWO_DATES);
        assertThat(ParticipationFile.read(
                                "meeting,date,place,country,presence,count\nA,2020-06,Geneva,FJ,remote,4\nA,2020-06,Suva,NA,remote,4",
                                Set.of("FJ", "NA"))
                        .faultyLines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line.faults()).extracting(Fault::kind).containsExactly(Fault.Kind.TWO_PLACES));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMPTY | ''",
                "EMPTY | meeting,date,country,presence,count",
                "NO_COLUMN | meeting,date,country,count"
            })
    void a_file_says_what_is_wrong_with_it_as_a_whole(Fault.Kind kind, String text) {
        ParticipationFile file = ParticipationFile.read(text, Set.of());

        assertThat(file.isFaulty()).isTrue();
        assertThat(file.faults()).extracting(Fault::kind).containsExactly(kind);
    }

    @Test
    void what_is_too_long_to_show_is_cut() {
        String endless = "a".repeat(100_000);

        assertThat(ParticipationFile.read(endless, Set.of()).faults().toString())
                .hasSizeLessThan(5_000);
        assertThat(read(endless + ",2020-06,FJ,remote,4").faultyLines().toString())
                .hasSizeLessThan(5_000);
    }

    @Test
    void a_quotation_mark_left_open_is_told() {
        assertThat(read("VCC-1,2020-06,FJ,remote,\"4").isFaulty()).isTrue();
        assertThat(read("VCC-1,2020-06,FJ,\"remote\"x,4").isFaulty()).isTrue();
    }

    private static ParticipationFile read(String lines) {
        return ParticipationFile.read(HEADER + lines, Set.of("FJ", "NA"));
    }

    private static List<Fault.Kind> kinds(String lines) {
        return read(lines).faultyLines().stream()
                .flatMap(line -> line.faults().stream())
                .map(Fault::kind)
                .toList();
    }
}
