package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class SittingImportTest {

    @Inject
    private ApplicationContext context;

    @Inject
    private SittingImport sheets;

    @Inject
    private TransactionOperations<Connection> transactions;

    private Booking booking;
    private String room = "";
    private String platform = "";

    @BeforeEach
    void plan() {
        booking = Booking.ofDraft(context, 1);
        room = context.getBean(Rooms.class).find(booking.room()).orElseThrow().name();
        platform = context.getBean(PlatformChoice.class).all().stream()
                .filter(one -> one.id() == booking.platform())
                .map(PlatformChoice.Platform::code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void lines_of_a_season_become_sittings_of_their_sessions() {
        List<SheetLine> lines = List.of(
                line(2, "date", "2020-06-10", "start", "14:00", "minutes", "120"),
                line(
                        3,
                        "date",
                        "09.06.2020",
                        "start",
                        "10h30",
                        "minutes",
                        "90",
                        "kind",
                        "Réunion de groupe",
                        "group",
                        "Workers’ group",
                        "languages",
                        "EN, fr;zh-hans",
                        "expected",
                        "250",
                        "access",
                        "Restricted",
                        "unit",
                        "Regional office"));

        assertThat(faults(lines)).isEmpty();
        List<Integer> progress = new ArrayList<>();
        transactions.executeWrite(status -> {
            sheets.write(new SheetWriting(SittingImport.SEASON, lines, Map.of(), "Secretary", reader(), progress::add));
            return progress;
        });

        List<Sitting> stored = booking.sittings();
        assertThat(stored).extracting(Sitting::number).containsExactly(1, 2);
        assertThat(stored).extracting(Sitting::kind).containsExactly(Kind.GROUP_MEETING, Kind.PLENARY);
        assertThat(stored).extracting(Sitting::licence).containsExactly(1, 1);
        assertThat(stored.getFirst().startsAt()).isEqualTo("2020-06-09T08:30:00Z");
        Particulars first =
                context.getBean(SittingParticulars.class).of(stored.getFirst().id());
        assertThat(first.languages()).containsExactly("en", "fr", "zh-Hans");
        assertThat(first.group()).isEqualTo(new Group(Group.Of.WORKERS, null));
        assertThat(first.expected()).isEqualTo(250);
        assertThat(first.restricted()).isTrue();
        assertThat(first.unit()).isEqualTo(new Unit(Unit.Of.FIELD_OFFICE, "Regional office"));
        assertThat(progress).containsExactly(2);
    }

    @Test
    void what_cannot_be_read_is_told_beside_its_cell() {
        List<SheetLine> lines = List.of(
                line(2, "session", "NOWHERE", "date", "2020-06-10", "start", "14:00", "minutes", "120"),
                line(3, "date", "31/02/2020", "start", "25:00", "minutes", "900", "room", "Nowhere"),
                line(4, "date", "2020-06-10", "minutes", "120", "kind", "Party", "languages", "x-y!", "body", "OTHER"));

        assertThat(faults(lines).stream().map(fault -> fault.line() + " " + fault.column()))
                .containsExactlyInAnyOrder(
                        "2 session",
                        "3 date",
                        "3 start",
                        "3 minutes",
                        "3 room",
                        "4 start",
                        "4 kind",
                        "4 languages",
                        "4 body");
    }

    @Test
    void clashes_inside_the_file_and_with_what_is_booked_are_told_by_line() {
        booking.add(booking.online("2020-06-09T10:00"));
        List<SheetLine> lines = List.of(
                line(2, "date", "2020-06-09", "start", "11:00", "minutes", "120"),
                line(3, "date", "2020-06-10", "start", "11:00", "minutes", "120", "mode", "In person", "room", room),
                line(4, "date", "2020-06-10", "start", "12:00", "minutes", "60", "mode", "IN_PERSON", "room", room));

        List<SheetFinding.Fault> faults = faults(lines);

        assertThat(faults.stream().map(fault -> fault.line() + " " + fault.column()))
                .containsExactlyInAnyOrder("2 platform", "3 room", "4 platform");
        assertThat(faults)
                .anyMatch(fault -> fault.sentence().contains("is taken by Plenary 1 from 10:00 to 12:00"))
                .anyMatch(fault -> fault.sentence().endsWith("(Line 4)"));
    }

    @Test
    void a_day_that_could_be_read_in_two_ways_is_noted_and_read_day_first() {
        List<SheetFinding> findings = sheets.examine(
                SittingImport.SEASON,
                List.of(line(2, "date", "09/06/2020", "start", "11:00", "minutes", "120")),
                reader());

        assertThat(findings)
                .anyMatch(finding -> finding instanceof SheetFinding.Note
                        && finding.sentence().contains("09/06/2020 was read with the day first: 9 June 2020"));
    }

    @Test
    void a_published_session_takes_no_sittings_from_a_file() {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.publish();

        assertThat(faults(List.of(line(2, "date", "2020-06-10", "start", "14:00", "minutes", "120"))))
                .extracting(SheetFinding.Fault::column)
                .containsExactly("session");
    }

    @ParameterizedTest
    @CsvSource({
        "14:30, 14:30",
        "9.05, 09:05",
        "14h, 14:00",
        "2:30 pm, 14:30",
        "12:15 AM, 00:15",
        "2020-06-09T10:00, 10:00",
        "1899-12-31T08:45, 08:45",
        "14:30:00, 14:30",
        "0.5, 12:00"
    })
    void times_are_read_as_people_write_them(String text, LocalTime time) {
        assertThat(SheetMoment.time(text)).contains(time);
    }

    @ParameterizedTest
    @CsvSource({"25:00", "noon", "14", "14:75"})
    void what_is_no_time_is_none(String text) {
        assertThat(SheetMoment.time(text)).isEmpty();
    }

    private List<SheetFinding.Fault> faults(List<SheetLine> lines) {
        return sheets.examine(SittingImport.SEASON, lines, reader()).stream()
                .filter(SheetFinding.Fault.class::isInstance)
                .map(SheetFinding.Fault.class::cast)
                .toList();
    }

    /** A line of the session, on its platform. */
    private SheetLine line(int number, String... cells) {
        Map<String, String> line = new HashMap<>(Map.of("session", booking.code(), "platform", platform));
        for (int i = 0; i < cells.length; i += 2) {
            line.put(cells[i], cells[i + 1]);
        }
        return new SheetLine(number, line);
    }

    private static Reader reader() {
        ZoneId zurich = ZoneId.of("Europe/Zurich");
        SignedIn secretary = new SignedIn(1, "a@b.example", "A", Language.ENGLISH, zurich, Set.of(Role.SECRETARY));
        return new Reader(Language.ENGLISH, zurich, Optional.of(secretary), "", "/", "");
    }
}
