package org.hemicycle.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Holiday;
import org.hemicycle.reference.Holidays;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;
import org.junit.jupiter.api.Test;

/** What a test writes is rolled back at its end. */
@MicronautTest
class HolidayImportTest {

    private final HolidayImport imports;
    private final Holidays holidays;
    private final Reader reader;

    HolidayImportTest(HolidayImport imports, Holidays holidays, People people) {
        this.imports = imports;
        this.holidays = holidays;
        SignedIn secretary = people.add(
                UUID.randomUUID() + "@example.org",
                "Secretary",
                "correct horse battery",
                Language.ENGLISH,
                ZoneId.of("Europe/Zurich"),
                Set.of(Role.SECRETARY));
        this.reader = new Reader(Language.ENGLISH, secretary.zone(), Optional.of(secretary), "", "/", "");
    }

    @Test
    void a_duty_station_is_meant_by_its_code_or_by_its_name_in_any_language() {
        List<SheetLine> lines = List.of(
                line(2, "KE-30", "2031-12-12", "Jamhuri Day", "en"),
                line(3, "Найроби", "2031-10-20", "Mashujaa Day", "sw"),
                line(4, "new york", "2031-07-04T00:00", "Independence Day", ""));
        assertThat(imports.examine(0, lines, reader)).isEmpty();
        AtomicInteger written = new AtomicInteger();

        imports.write(new SheetWriting(0, lines, Map.of(), "Secretary", reader, written::set));

        assertThat(written).hasValue(3);
        assertThat(holidays.between("KE-30", LocalDate.of(2031, 1, 1), LocalDate.of(2031, 12, 31)))
                .extracting(Holiday::name)
                .containsExactly("Mashujaa Day", "Jamhuri Day");
        assertThat(holidays.between("US-NY", LocalDate.of(2031, 7, 4), LocalDate.of(2031, 7, 4)))
                .hasSize(1);
    }

    @Test
    void every_fault_is_told_with_its_line_and_column() {
        List<SheetFinding> findings = imports.examine(
                0,
                List.of(
                        line(2, "Atlantis", "2031-12-12", "A day", "en"),
                        line(3, "CH-GE", "10/12/2031", "A day", "en"),
                        line(4, "CH-GE", "2031-12-12", "x".repeat(301), "en"),
                        line(5, "CH-GE", "2031-12-12", "A day", "English!")),
                reader);

        assertThat(findings)
                .extracting(finding ->
                        finding.line() + " " + (finding instanceof SheetFinding.Fault fault ? fault.column() : "-"))
                .containsExactly("2 station", "3 day", "4 name", "5 language");
    }

    @Test
    void a_day_that_stands_there_twice_is_noted_and_stored_once() {
        List<SheetLine> lines =
                List.of(line(2, "AT-9", "2031-10-26", "Tag", "de"), line(3, "Wien", "2031-10-26", "Tag", "de"));
        List<SheetLine> vienna = List.of(lines.getFirst(), line(3, "Vienna", "2031-10-26", "Tag", "de"));

        assertThat(imports.examine(0, lines, reader)).hasSize(1).first().isInstanceOf(SheetFinding.Fault.class);
        assertThat(imports.examine(0, vienna, reader)).hasSize(1).first().isInstanceOf(SheetFinding.Note.class);
        imports.write(new SheetWriting(0, vienna, Map.of(), "Secretary", reader, done -> {}));
        assertThat(holidays.between("AT-9", LocalDate.of(2031, 10, 26), LocalDate.of(2031, 10, 26)))
                .hasSize(1);
    }

    private static SheetLine line(int number, String station, String day, String name, String language) {
        return new SheetLine(number, Map.of("station", station, "day", day, "name", name, "language", language));
    }
}
