package org.hemicycle.web.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetFileTest {

    static final Reader READER =
            new Reader(Language.ENGLISH, ZoneId.of("Europe/Zurich"), Optional.empty(), "", "/", "");

    @ParameterizedTest
    @CsvSource({"UTF-8,''", "UTF-8,\uFEFF", "UTF-16LE,''", "UTF-16LE,\uFEFF", "UTF-16BE,\uFEFF"})
    void every_unicode_encoding_is_read_with_and_without_its_mark(String encoding, String mark) {
        Sheet sheet = read((mark + "Name,Pays\nМариам,Côte d’Ivoire\n").getBytes(Charset.forName(encoding)));

        assertThat(sheet.heads()).containsExactly("Name", "Pays");
        assertThat(sheet.rows().getFirst().cells()).containsExactly("Мариам", "Côte d’Ivoire");
        assertThat(sheet.guessed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, Délégué;Élection de l’évêque à Genève",
        "windows-1251, Глава делегации;Российская Федерация и Республика Беларусь",
        "windows-1256, رئيس الوفد;المملكة العربية السعودية ودولة الكويت",
        "GB18030, 代表团团长;中华人民共和国常驻日内瓦代表团参赞"
    })
    void an_older_encoding_is_guessed_and_said_to_be_guessed(String encoding, String text) {
        Sheet sheet = read(("Name;Title\n" + text + "\n").repeat(20).getBytes(Charset.forName(encoding)));

        assertThat(sheet.rows().getFirst().cells()).containsExactly(text.split(";")[0], text.split(";")[1]);
        assertThat(sheet.encoding()).isEqualTo(encoding);
        assertThat(sheet.guessed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void every_separator_is_found_out(String separator) {
        assertThat(text("Name" + separator + "Zone\nHead" + separator + "Pacific/Fiji\n")
                        .rows()
                        .getFirst()
                        .cells())
                .containsExactly("Head", "Pacific/Fiji");
    }

    @Test
    void the_separator_that_excel_names_is_believed() {
        Sheet sheet = text("sep=;\r\nName;Zone\r\nHead, acting;UTC\r\n");

        assertThat(sheet.heads()).containsExactly("Name", "Zone");
        assertThat(sheet.rows().getFirst().cells()).containsExactly("Head, acting", "UTC");
    }

    @Test
    void texts_over_several_lines_stay_whole_and_lines_keep_their_numbers() {
        Sheet sheet = text("Name,Note\n\nFirst,\"one\ntwo, \"\"three\"\"\"\n,\nSecond,\u00a0four \u2003\n");

        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(3, List.of("First", "one\ntwo, \"three\"")),
                        new Sheet.Row(6, List.of("Second", "four")));
    }

    @Test
    void a_letter_and_its_combining_mark_become_one_and_marks_of_direction_stay() {
        assertThat(text("Name\nJose\u0301\n\u200fعلي\u200f\n").rows())
                .extracting(row -> row.cell(0))
                .containsExactly("José", "\u200fعلي\u200f");
    }

    @Test
    void dates_numbers_and_texts_of_a_workbook_are_read_as_they_are_meant() {
        byte[] workbook = new XlsxTable("Sittings", "Day", "Start", "Minutes", "Code", "Formula-like")
                .row(LocalDate.of(2020, 6, 9), LocalDateTime.of(2020, 6, 9, 13, 30), 120, "007", "=1+1")
                .row(LocalDate.of(2020, 6, 10), LocalDateTime.of(2020, 6, 10, 0, 0), 2.5, "  x ", "-")
                .toBytes();

        Sheet sheet = read(workbook);

        assertThat(sheet.heads()).containsExactly("Day", "Start", "Minutes", "Code", "Formula-like");
        assertThat(sheet.rows())
                .containsExactly(
                        new Sheet.Row(2, List.of("2020-06-09", "2020-06-09T13:30", "120", "007", "=1+1")),
                        new Sheet.Row(3, List.of("2020-06-10", "2020-06-10", "2.5", "x", "-")));
    }

    @Test
    void a_formula_like_text_is_a_text_in_the_workbook_we_write() throws IOException {
        byte[] workbook = new XlsxTable("T", "Name").row("=1+1").toBytes();

        try (var read = new org.dhatim.fastexcel.reader.ReadableWorkbook(new java.io.ByteArrayInputStream(workbook))) {
            assertThat(read.getFirstSheet().read().get(1).getCell(0).getType())
                    .isEqualTo(org.dhatim.fastexcel.reader.CellType.STRING);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Name,Zone\n", "\n\n\n"})
    void a_file_without_lines_is_refused(String text) {
        assertThatThrownBy(() -> text(text)).isInstanceOf(Refused.class).hasMessageContaining("no line");
    }

    @Test
    void a_quotation_that_never_ends_is_refused() {
        assertThatThrownBy(() -> text("Name\n\"Head\nof\n"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("broken");
    }

    @Test
    void what_is_no_table_is_refused_with_a_sentence() throws IOException {
        byte[] zip = zip("not-a-workbook.txt", 10);
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0, 0, 0};

        assertThatThrownBy(() -> read(zip)).isInstanceOf(Refused.class).hasMessageContaining("Excel workbook");
        assertThatThrownBy(() -> read(old)).isInstanceOf(Refused.class).hasMessageContaining("97");
        assertThatThrownBy(() -> read(new byte[] {'%', 'P', 'D', 'F', 0, 1, 2, 0, 0, 9}))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_workbook_made_to_fill_the_memory_is_refused() throws IOException {
        byte[] bomb = zip("xl/worksheets/sheet1.xml", 310 << 20);

        assertThat(bomb).hasSizeLessThan(1 << 20);
        assertThatThrownBy(() -> read(bomb)).isInstanceOf(Refused.class);
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 16];
            for (int left = size; left > 0; left -= zeros.length) {
                zip.write(zeros, 0, Math.min(left, zeros.length));
            }
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static Sheet text(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Sheet read(byte[] file) {
        return SheetFile.read(file, READER);
    }
}
