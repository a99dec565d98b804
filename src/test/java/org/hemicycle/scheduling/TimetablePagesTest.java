package org.hemicycle.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.hemicycle.Browsing;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@MicronautTest(transactional = false)
class TimetablePagesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private Timetables timetables;

    private Visitor secretary;
    private Booking booking;

    @BeforeEach
    void plan() {
        secretary = Visitor.with(server, Role.SECRETARY);
        booking = Booking.ofDraft(server.getApplicationContext(), 1);
    }

    @Test
    void one_timetable_is_put_together_by_day_by_room_by_platform_and_by_body() {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.add(booking.online("2020-06-10T10:00"));

        assertThat(headings("DAY")).containsExactly("Tuesday, 9 June 2020", "Wednesday, 10 June 2020");
        assertThat(headings("ROOM")).hasSize(2).last().isEqualTo("Without a room");
        assertThat(headings("PLATFORM")).hasSize(2).last().isEqualTo("Without a platform");
        assertThat(headings("BODY")).containsExactly(booking.session().read().body());
    }

    @Test
    void host_time_and_the_readers_time_stand_beside_each_other_with_the_day_that_differs() {
        booking.add(booking.online("2020-06-09T23:00"));

        String page =
                secretary.get("/timetable?session=" + booking.id() + "&lang=ar").body();

        assertThat(page).contains("dir=\"rtl\"", "23:00–01:00");
        TimetableEntry entry = timetables
                .all(reader(ZoneId.of("Pacific/Fiji")), booking.id(), 10, 0)
                .entries()
                .getFirst();
        assertThat(entry.hostTime(reader(ZoneId.of("Pacific/Fiji")))).isEqualTo("23:00–01:00");
        assertThat(entry.readersTime(reader(ZoneId.of("Pacific/Fiji")))).isEqualTo("09:00–11:00 (+1)");
        assertThat(entry.readersTime(reader(ZoneId.of("America/Lima")))).isEqualTo("16:00–18:00");
    }

    @Test
    void a_calendar_file_read_back_holds_the_same_instants_on_both_sides_of_a_change_of_clocks()
            throws IOException, ParserException {
        booking.add(booking.inRoom("2020-03-27T10:00"));
        booking.add(booking.inRoom("2020-10-26T10:00"));
        Sitting cancelled = booking.add(booking.online("2020-06-09T10:00"));
        booking.cancel(cancelled);

        String text = secretary
                .get("/timetable.ics?session=" + booking.id() + "&from=2020-03-01&to=2020-12-31")
                .body();

        assertThat(text).startsWith("BEGIN:VCALENDAR\r\n").contains("\r\nMETHOD:PUBLISH\r\n", "TZID:Europe/Zurich");
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        assertThat(calendar.validate(true).hasErrors()).isFalse();
        List<VEvent> events = calendar.getComponents(Component.VEVENT);
        assertThat(events).hasSize(3);
        assertThat(events)
                .extracting(event ->
                        event.getRequiredProperty(Property.DTSTART).toString().strip())
                .contains("DTSTART;TZID=Europe/Zurich:20200327T100000", "DTSTART;TZID=Europe/Zurich:20201026T100000");
        assertThat(text).contains("STATUS:CANCELLED", "UID:sitting-" + cancelled.id() + "@hemicycle");
    }

    @Test
    void spreadsheets_hold_a_line_for_each_sitting() {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        booking.add(booking.online("2020-06-10T10:00"));

        String csv = secretary.get("/timetable.csv?session=" + booking.id()).body();

        assertThat(csv.lines()).hasSize(3);
        assertThat(csv).contains("2020-06-09 10:00", "2020-06-09T08:00:00Z", "Plenary 2");
        assertThat(secretary.get("/timetable.xlsx?session=" + booking.id()).body())
                .startsWith("PK");
    }

    @Test
    void a_month_is_a_table_of_weeks_with_the_sittings_of_the_bodies_chosen() {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        Booking other = booking.ofNeighbour();
        other.add(other.inRoom("2020-06-10T10:00"));
        String own = booking.session().read().body();
        String others = other.session().read().body();
        String path = "/timetable/month?month=2020-06&body="
                + booking.session().read().bodyId();

        assertThat(secretary.get(path).body())
                .contains("June 2020", "<strong>" + own)
                .doesNotContain("<strong>" + others);
        assertThat(secretary
                        .get(path + "&body=" + other.session().read().bodyId())
                        .body())
                .contains("<strong>" + own, "<strong>" + others);
        assertThat(secretary.get("/timetable/month?month=nonsense").statusCode())
                .isEqualTo(200);
    }

    @Test
    void what_makes_no_sense_in_an_address_asks_for_nothing() {
        assertThat(secretary
                        .get("/timetable?from=yesterday&to=&by=moon&body=x&room=-1&platform=")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void many_sittings_cost_no_more_queries_than_one() {
        booking.add(booking.inRoom("2020-06-09T08:00"));
        int ofOne = queries();
        for (int hour = 10; hour < 24; hour += 2) {
            booking.add(booking.inRoom("2020-06-09T" + hour + ":00"));
        }

        assertThat(queries()).isEqualTo(ofOne).isPositive();
    }

    @Test
    void on_paper_there_is_the_timetable_and_no_navigation() {
        booking.add(booking.inRoom("2020-06-09T10:00"));
        try (Browsing browsing = Browsing.start();
                BrowserContext desk = browsing.wide()) {
            Page page = desk.newPage();
            page.setContent(secretary.get("/timetable?session=" + booking.id()).body());
            page.addStyleTag(new Page.AddStyleTagOptions()
                    .setPath(Path.of("src", "main", "resources", "assets", "hemicycle.css")));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

            assertThat(page.locator(".timetable").first().isVisible()).isTrue();
            for (String gone : List.of(".top", ".tabs", ".filters", ".views")) {
                assertThat(page.locator(gone).first().isVisible()).as(gone).isFalse();
            }
            String pdf =
                    new String(page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true)), StandardCharsets.ISO_8859_1);
            assertThat(pdf).containsPattern("/MediaBox ?\\[0 0 59[45](\\.\\d+)? 84[12](\\.\\d+)?\\]");
        }
    }

    private List<String> headings(String by) {
        String page = secretary
                .get("/timetable?session=" + booking.id() + "&by=" + by)
                .body();
        return Pattern.compile("<h2 class=\"day\">([^<]+)</h2>")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private int queries() {
        Logger logger = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        Level before = logger.getLevel();
        logger.setLevel(Level.DEBUG);
        logger.addAppender(heard);
        try {
            timetables.groups(
                    reader(ZoneOffset.UTC),
                    timetables.question(reader(ZoneOffset.UTC), null, null, null, booking.id(), null, null, null));
        } finally {
            logger.detachAppender(heard);
            logger.setLevel(before);
        }
        return (int) heard.list.stream()
                .filter(event -> event.getFormattedMessage().contains("SELECT"))
                .filter(event ->
                        event.getThreadName().equals(Thread.currentThread().getName()))
                .count();
    }

    private static Reader reader(ZoneId zone) {
        return new Reader(Language.ENGLISH, zone, Optional.empty(), "", "/", "");
    }
}
