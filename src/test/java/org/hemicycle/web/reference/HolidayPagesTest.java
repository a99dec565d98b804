package org.hemicycle.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Holiday;
import org.hemicycle.reference.Holidays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each test keeps the holidays of a duty station of its own. */
@MicronautTest(transactional = false)
class HolidayPagesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private Holidays holidays;

    private Visitor administrator;
    private String station;

    @BeforeEach
    void openAStation() {
        administrator = Visitor.with(server, Role.ADMINISTRATOR);
        station = "FJ-" + UUID.randomUUID().toString().substring(0, 7).toUpperCase(Locale.ROOT);
        assertThat(open(station).statusCode()).isEqualTo(303);
    }

    @Test
    void a_duty_station_is_opened_once_and_named_in_the_language_of_the_reader() {
        assertThat(open(station).body()).contains("There is a duty station " + station + " already.");
        assertThat(administrator.get("/holidays/" + station + "?lang=fr").body())
                .contains("Jours fériés : Souva");
        assertThat(administrator.get("/holidays/" + station + "?lang=ru").body())
                .contains("Праздничные дни: Suva");
        assertThat(administrator.get("/holidays/CH-GE?lang=zh").body()).contains("节假日：日内瓦");
    }

    @Test
    void a_holiday_is_added_shown_and_removed() {
        assertThat(add("2026-10-10", "Fiji Day").statusCode()).isEqualTo(303);
        assertThat(add("2026-10-10", "Fiji Day").body()).contains("already");
        assertThat(administrator.get("/holidays/" + station + "?year=2026").body())
                .contains("10 October 2026", "Fiji Day", "Public Holidays Act");

        administrator.post(
                "/holidays/entries/" + holidays.of(station).getFirst().id() + "/removal");

        assertThat(holidays.of(station)).isEmpty();
    }

    @Test
    void a_calendar_brings_its_whole_days_those_of_several_days_and_the_yearly_ones() {
        HttpResponse<String> answer = take("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//test//test//EN
                BEGIN:VEVENT
                UID:1
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20261224
                DTEND;VALUE=DATE:20261227
                SUMMARY;LANGUAGE=en:Christmas
                END:VEVENT
                BEGIN:VEVENT
                UID:2
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20260101
                RRULE:FREQ=YEARLY;COUNT=3
                SUMMARY:Nouvel An\\, 新年
                END:VEVENT
                BEGIN:VEVENT
                UID:3
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20260905
                RRULE:FREQ=YEARLY
                EXDATE;VALUE=DATE:20270905
                SUMMARY:Every year but one
                END:VEVENT
                BEGIN:VEVENT
                UID:4
                DTSTAMP:20260101T000000Z
                DTSTART:20260609T130000Z
                DTEND:20260609T150000Z
                SUMMARY:A meeting
                END:VEVENT
                END:VCALENDAR
                """);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(days("Christmas")).containsExactly("2026-12-24", "2026-12-25", "2026-12-26");
        assertThat(days("Nouvel An, 新年")).containsExactly("2026-01-01", "2027-01-01", "2028-01-01");
        assertThat(days("Every year but one"))
                .hasSize(LocalDate.now().getYear() + 10 - 2026)
                .contains("2026-09-05", "2028-09-05")
                .doesNotContain("2027-09-05");
        assertThat(holidays.of(station))
                .filteredOn(holiday -> holiday.name().equals("Christmas"))
                .allSatisfy(holiday -> assertThat(holiday.language()).isEqualTo("en"));
        String page = administrator
                .get(answer.headers().firstValue("Location").orElseThrow())
                .body();
        assertThat(page).contains("0 were known; 1 event with a time of day was left out.");
    }

    @Test
    void a_calendar_taken_twice_changes_nothing() {
        String christmas = calendar("DTSTART;VALUE=DATE:20261225\nSUMMARY:Christmas");
        take(christmas);

        HttpResponse<String> again = take(christmas);

        assertThat(again.headers().firstValue("Location"))
                .contains("/holidays/" + station + "?added=0&known=1&leftOut=0");
        assertThat(holidays.of(station)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;VALUE=DATE:20261225|The event on 2026-12-25 has no name.",
                "DTSTART;VALUE=DATE:20261225~SUMMARY:Weekly~RRULE:FREQ=WEEKLY;COUNT=3|“Weekly” repeats in another way than yearly.",
                "DTSTART;VALUE=DATE:20261225~DTEND;VALUE=DATE:20261220~SUMMARY:Back|“Back” ends before it begins",
                "DTSTART;VALUE=DATE:20260101~DTEND;VALUE=DATE:20261231~SUMMARY:Long|“Long” ends before it begins, or lasts more than 31 days.",
                "DTSTART:20261225T100000Z~SUMMARY:Timed|There is no whole-day event in this calendar.",
            })
    void a_calendar_that_cannot_be_meant_is_refused_by_a_sentence(String event, String sentence) {
        HttpResponse<String> answer = take(calendar(event.replace('~', '\n')));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(sentence, "Nothing was stored");
        assertThat(holidays.of(station)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "day;name",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:2026",
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20269999\nSUMMARY:x\nEND:VEVENT\nEND:VCALENDAR",
            })
    void a_broken_file_is_refused_by_a_sentence(String file) {
        HttpResponse<String> answer = take(file);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).containsPattern("alert\">[^<]*calendar[^<]*Nothing was stored\\.<");
        assertThat(holidays.of(station)).isEmpty();
    }

    @Test
    void no_file_at_all_is_told_beside_the_field() {
        assertThat(administrator
                        .upload(
                                "/holidays/" + station + "/calendar",
                                "x.ics",
                                new byte[0],
                                "language",
                                "",
                                "source",
                                "")
                        .body())
                .contains("Please fill this in.");
    }

    @Test
    void a_name_that_looks_like_a_formula_is_exported_as_text() {
        add("2026-10-10", "=1+1");

        assertThat(administrator.get("/holidays/" + station + "/export.csv").body())
                .contains(station + ",2026-10-10,'=1+1,en,Public Holidays Act");
    }

    @Test
    void programs_read_the_holidays_between_two_days() {
        Visitor program = Visitor.stranger(server);

        assertThat(program.get("/api/v1/duty-stations/CH-GE/holidays?from=2020-01-01&to=2020-12-31")
                        .body())
                .contains("\"total\":9", "Jeûne genevois");
        assertThat(program.get("/api/v1/duty-stations?size=500").body()).contains("CH-GE", "Europe/Zurich");
        assertThat(program.get("/api/v1/duty-stations/XX-YY/holidays").statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_duty_station_is_changed_and_who_did_is_shown() {
        assertThat(administrator.get("/duty-stations/" + station + "/edit").body())
                .contains("value=\"Suva\"", "name=\"version\" value=\"0\"");

        assertThat(change("0", "Suva City", "Pacific/Fiji").statusCode()).isEqualTo(303);

        assertThat(administrator.get("/holidays/" + station).body()).contains("Suva City");
        assertThat(administrator.get("/duty-stations/" + station + "/edit").body())
                .contains("Last changed by Visitor", "name=\"version\" value=\"1\"");
        HttpResponse<String> second = change("0", "Lautoka", "Pacific/Fiji");
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(second.body()).contains("Visitor changed this duty station on", "Suva City", "value=\"Lautoka\"");
        assertThat(change("1", "", "Mars/Olympus").statusCode()).isEqualTo(422);
    }

    @Test
    void a_program_changes_a_duty_station() {
        String wanted = "{\"country\":\"FJ\",\"zone\":\"Pacific/Fiji\",\"names\":{\"en\":\"Nadi\"},\"version\":%d}";

        HttpResponse<String> changed =
                administrator.json("PUT", "/api/v1/duty-stations/" + station, wanted.formatted(0));

        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains("\"version\":1", "\"changedBy\":\"Visitor\"", "Nadi");
        assertThat(administrator
                        .json("PUT", "/api/v1/duty-stations/" + station, wanted.formatted(0))
                        .statusCode())
                .isEqualTo(409);
        assertThat(administrator
                        .json("PUT", "/api/v1/duty-stations/" + station, "{}")
                        .statusCode())
                .isEqualTo(422);
        assertThat(Visitor.with(server, Role.SECRETARY)
                        .json("PUT", "/api/v1/duty-stations/" + station, wanted.formatted(1))
                        .statusCode())
                .isEqualTo(403);
    }

    private HttpResponse<String> change(String version, String name, String zone) {
        return administrator.post(
                "/duty-stations/" + station, "version", version, "country", "FJ", "zone", zone, "name-en", name);
    }

    @Test
    void an_analyst_reads_and_does_not_write() {
        Visitor analyst = Visitor.with(server, Role.ANALYST);

        assertThat(analyst.get("/holidays/" + station).body()).doesNotContain("calendar\" enctype");
        assertThat(analyst.post("/holidays/" + station).statusCode()).isEqualTo(403);
    }

    private List<String> days(String name) {
        return holidays.of(station).stream()
                .filter(holiday -> holiday.name().equals(name))
                .map(Holiday::day)
                .map(LocalDate::toString)
                .toList();
    }

    private HttpResponse<String> take(String calendar) {
        byte[] file = calendar.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
        return administrator.upload(
                "/holidays/" + station + "/calendar", "days.ics", file, "language", "fr", "source", "A calendar");
    }

    private static String calendar(String event) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//test//test//EN\nBEGIN:VEVENT\nUID:1\nDTSTAMP:20260101T000000Z\n"
                + event + "\nEND:VEVENT\nEND:VCALENDAR\n";
    }

    private HttpResponse<String> add(String day, String name) {
        return administrator.post(
                "/holidays/" + station, "day", day, "name", name, "language", "en", "source", "Public Holidays Act");
    }

    private HttpResponse<String> open(String code) {
        return administrator.post(
                "/duty-stations",
                "code",
                code,
                "country",
                "FJ",
                "zone",
                "Pacific/Fiji",
                "name-en",
                "Suva",
                "name-fr",
                "Souva",
                "name-es",
                "",
                "name-ru",
                "",
                "name-ar",
                "",
                "name-zh",
                "");
    }
}
