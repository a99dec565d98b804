package org.hemicycle.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.time.LocalDateTime;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {

    @ParameterizedTest
    @CsvSource({
        "zurich-2020, Europe/Zurich, 2020-06-09T13:00",
        "nairobi-2026, Africa/Nairobi, 2026-03-02T09:30",
        "utc-2026, UTC, 2026-03-02T09:30",
        "fiji-2020, Pacific/Fiji, 2020-12-21T09:00",
        "fiji-2026, Pacific/Fiji, 2026-03-02T09:00",
        "new-york-2026, America/New_York, 2026-11-05T10:00",
        "nuuk-2026, America/Nuuk, 2026-07-01T10:00",
        "casablanca-2026, Africa/Casablanca, 2026-03-02T10:00"
    })
    void a_request_carries_the_real_rules_of_its_zone(String snapshot, String zone, LocalDateTime start)
            throws IOException {
        CalendarText request = CalendarText.request(TestLetters.plenary(zone, start));

        assertThat(linesOf(request)).isEqualTo(stored(snapshot));
    }

    @Test
    void a_cancellation_takes_the_same_entry_out() throws IOException {
        CalendarEvent moved = TestLetters.plenaryFor(TestLetters.plenary().attendee(), "uid-1", 2);

        assertThat(linesOf(CalendarText.cancellation(moved))).isEqualTo(stored("cancellation"));
    }

    @ParameterizedTest
    @CsvSource({
        "arabic, ar, المشاورة الافتراضية الأولى لأعضاء المجلس: الجلسة العامة الافتتاحية، قاعة بوبوف",
        "chinese, zh, 理事会成员国第一次虚拟磋商会：开幕全体会议，波波夫会议厅，请各位代表团团长准时出席"
    })
    void no_script_is_torn_by_folding(String snapshot, String language, String summary) throws IOException {
        CalendarText request = CalendarText.request(TestLetters.plenaryCalled(summary, language));

        assertThat(linesOf(request)).isEqualTo(stored(snapshot));
        assertThat(request.text().lines())
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(request.text().replace("\r\n ", "")).contains(summary);
    }

    @Test
    void every_line_ends_with_cr_lf() {
        String text = CalendarText.request(TestLetters.plenary()).text();

        assertThat(text).endsWith("END:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\r", "\n");
    }

    @Test
    void a_strict_parser_finds_what_was_meant() throws IOException, ParserException {
        CalendarEvent meant = TestLetters.plenaryCalled("Budget; \"draft\", part 1\\2: 🌐", "en");

        Calendar found = new CalendarBuilder()
                .build(new StringReader(CalendarText.request(meant).text()));

        assertThat(found.validate(true).hasErrors()).isFalse();
        VEvent entry = (VEvent) found.getComponent(Component.VEVENT).orElseThrow();
        assertThat(value(entry, Property.SUMMARY)).isEqualTo(meant.summary());
        assertThat(value(entry, Property.DESCRIPTION)).isEqualTo(meant.description());
        assertThat(value(entry, Property.LOCATION)).isEqualTo("Room Popov, https://platform.example/j/1?a=1,2;b=3");
        assertThat(value(entry, Property.ATTENDEE)).isEqualTo("mailto:head@fiji.example");
    }

    @Test
    void nobody_invites_themselves() {
        Mailbox organizer = TestLetters.plenary().organizer();

        assertThatThrownBy(() -> TestLetters.plenaryFor(organizer, "uid-1", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("does not invite itself");
    }

    private static String value(VEvent entry, String property) {
        return entry.getProperty(property).orElseThrow().getValue();
    }

    private static String linesOf(CalendarText calendar) {
        return calendar.text().replace("\r\n", "\n");
    }

    private static String stored(String name) throws IOException {
        try (InputStream file = CalendarTextTest.class.getResourceAsStream(name + ".ics")) {
            return file == null ? "" : new String(file.readAllBytes(), UTF_8);
        }
    }
}
