package org.hemicycle.invitations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.Eventually.eventually;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import io.micronaut.context.ApplicationContext;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import org.hemicycle.TestDatabase;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With a mail server set up, what publishing queued arrives, in order, as calendars understand it. */
class SentInvitationsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(ServerSetup.SMTP.dynamicPort());

    @Test
    void a_delegate_receives_the_request_its_change_and_its_cancellation() throws Exception {
        try (ApplicationContext node = ApplicationContext.run(settings())) {
            TestSessions session = TestSessions.draft(node);
            Delegates delegates = node.getBean(Delegates.class);
            delegates.add(
                    delegates.delegation(session.session(), "FJ"),
                    "Head of delegation, Fiji",
                    Delegate.Function.HEAD,
                    "head@fiji.example",
                    "en",
                    "Pacific/Fiji",
                    Delegate.Presence.REMOTE);
            Sitting sitting = session.plenary(NOON);
            session.timetable().publish(session.secretary(), session.session());
            Sitting moved = session.timetable().move(session.secretary(), sitting, session.plan(NOON.plusHours(2)));
            session.timetable().cancel(session.secretary(), moved);

            eventually(() -> assertThat(SERVER.getReceivedMessages()).hasSize(3));
        }
        List<Calendar> entries = calendars(SERVER.getReceivedMessages());

        assertThat(entries)
                .extracting(entry -> property(entry, "METHOD"))
                .containsExactly("REQUEST", "REQUEST", "CANCEL");
        assertThat(entries).extracting(entry -> inEvent(entry, "SEQUENCE")).containsExactly("0", "1", "2");
        assertThat(entries).extracting(entry -> inEvent(entry, "UID")).containsOnly(inEvent(entries.getFirst(), "UID"));
        assertThat(entries)
                .extracting(entry -> inEvent(entry, "DTSTART"))
                .containsExactly("20200609T120000", "20200609T140000", "20200609T140000");
        assertThat(entries).extracting(entry -> inEvent(entry, "ATTENDEE")).containsOnly("mailto:head@fiji.example");
        assertThat(entries)
                .extracting(entry -> inEvent(entry, "ORGANIZER"))
                .containsOnly("mailto:meetings@council.example");
    }

    private static Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(TestDatabase.fresh("sent_invitations"));
        settings.put("mail.from", "meetings@council.example");
        settings.put("mail.smtp.host", "localhost");
        settings.put("mail.smtp.port", SERVER.getSmtp().getPort());
        settings.put("mail.deliver-every", "100ms");
        settings.put("hemicycle.jobs.enabled", "true");
        settings.put("hemicycle.jobs.poll", "100ms");
        return settings;
    }

    private static List<Calendar> calendars(MimeMessage[] messages) {
        return Stream.of(messages).map(SentInvitationsTest::calendar).toList();
    }

    /** The calendar part beside the text, as Outlook and Gmail look for it. */
    private static Calendar calendar(MimeMessage message) {
        try {
            Multipart mixed = (Multipart) message.getContent();
            Multipart alternative = (Multipart) mixed.getBodyPart(0).getContent();
            BodyPart part = alternative.getBodyPart(alternative.getCount() - 1);
            assertThat(part.getContentType()).startsWith("text/calendar").contains("method=");
            try (InputStream text = part.getInputStream()) {
                return new CalendarBuilder()
                        .build(new StringReader(new String(text.readAllBytes(), StandardCharsets.UTF_8)));
            }
        } catch (IOException | MessagingException | ParserException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static String property(Calendar calendar, String name) {
        return calendar.getProperty(name).orElseThrow().getValue();
    }

    private static String inEvent(Calendar calendar, String name) {
        return calendar.getComponent("VEVENT")
                .orElseThrow()
                .getProperty(name)
                .orElseThrow()
                .getValue();
    }
}
