package org.hemicycle.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are called reaches a spreadsheet as it was written, and never as a formula. */
class ParticipantFileTest {

    private static final Reader READER = new Reader(Language.ENGLISH, ZoneOffset.UTC, Optional.empty(), "", "", "");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+33 1 23",
                "-cmd|' /C calc'!A0",
                "@SUM(A1)",
                "  =HYPERLINK(\"http://example.org\")",
                "الدكتورة نورة",
                "\u200Fمحمد\u200F",
                "王小明",
                "Юлия Ёжикова",
                "Zoe\u0301",
                "O'Brien, \"Bob\"; x"
            })
    void a_name_is_exported_safely(String name) throws IOException {
        List<Participant> list = List.of(participant(name));

        String csv = ParticipantFile.csv(READER, list, true).toString();
        boolean formula = "=+-@".indexOf(name.strip().charAt(0)) >= 0;
        assertThat(csv.replace("\"\"", "\"")).contains((formula ? "'" : "") + name);

        byte[] file = Objects.requireNonNull(
                ParticipantFile.xlsx("S", READER, list, true).file("s.xlsx").body());
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            Row row = workbook.getFirstSheet().read().get(1);
            Cell cell = row.getCell(3);
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.asString()).isEqualTo(name);
            assertThat(row.stream().map(Cell::getType)).doesNotContain(CellType.FORMULA);
        }
    }

    private static Participant participant(String name) {
        Delegation fiji = new Delegation(1, 1, "FJ", null, Delegation.Kind.MEMBER, "Fiji", null, null, null, null, 0);
        Delegate delegate = new Delegate(
                1,
                1,
                1,
                "FJ",
                name,
                null,
                null,
                null,
                Delegate.Function.HEAD,
                Sex.NOT_STATED,
                null,
                null,
                "a@b.example",
                "en",
                "UTC",
                Delegate.Presence.REMOTE,
                false,
                null,
                false,
                1,
                Instant.EPOCH,
                Accreditation.REGISTERED,
                null,
                null,
                null,
                null,
                0);
        return new Participant(fiji, delegate);
    }
}
