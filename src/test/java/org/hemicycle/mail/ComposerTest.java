package org.hemicycle.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComposerTest {

    private final Composer composer = new Composer(new MailSettings(
            "meetings@council.example", Duration.ZERO, 1, Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ZERO));

    @Test
    void an_invitation_is_what_calendars_understand() throws IOException {
        byte[] source =
                composer.compose(mail(TestLetters.invitation(head(), CalendarText.request(TestLetters.plenary()))));

        assertThat(new String(source, US_ASCII).replace("\r\n", "\n")).isEqualTo(stored("invitation.eml"));
    }

    @Test
    void an_invitation_has_the_structure_that_all_programs_show_well() throws MessagingException, IOException {
        MimeMessage message =
                composed(TestLetters.invitation(head(), CalendarText.cancellation(TestLetters.plenary())));

        assertThat(outline(message))
                .isEqualTo("multipart/mixed(multipart/alternative(text/plain; charset=UTF-8, text/html; charset=UTF-8, "
                        + "text/calendar; method=CANCEL; charset=UTF-8), application/ics; name=invite.ics attachment)");
    }

    @Test
    void a_letter_without_calendar_or_page_has_no_empty_shells() throws MessagingException, IOException {
        Letter note = TestLetters.note(head(), "The room has changed");

        assertThat(outline(composed(note))).isEqualTo("text/plain; charset=UTF-8");
        assertThat(outline(composed(note.withHtml("<p>The room has changed</p>"))))
                .isEqualTo("multipart/alternative(text/plain; charset=UTF-8, text/html; charset=UTF-8)");
    }

    @Test
    void the_same_mail_gives_the_same_bytes() {
        OutgoingMail mail = mail(TestLetters.invitation(head(), CalendarText.request(TestLetters.plenary())));

        assertThat(composer.compose(mail)).isEqualTo(composer.compose(mail));
    }

    @ParameterizedTest
    @CsvSource({
        "ar, المشاورة الافتراضية الأولى لأعضاء المجلس, رئيس الوفد",
        "zh, 理事会成员国第一次虚拟磋商会开幕全体会议请各位代表团团长准时出席𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷, 代表团团长𠮷",
        "en, First virtual consultation of Councillors, Head of delegation",
        "fr, Première consultation virtuelle des conseillers : séance inaugurale à distance, Chef de la délégation",
        "ru, Первые виртуальные консультации членов Совета, Глава делегации",
        "es, Primera consulta virtual de consejeros: sesión de apertura por la mañana, Jefa de la delegación"
    })
    void subject_name_and_text_arrive_in_every_script(String language, String subject, String name)
            throws MessagingException, IOException {
        Letter letter = Letter.to(new Mailbox("head@fiji.example", name), "note", language, subject, subject + "\n.\n");

        MimeMessage message = composed(letter);

        assertThat(message.getSubject()).isEqualTo(subject);
        assertThat(((InternetAddress) message.getAllRecipients()[0]).getPersonal())
                .isEqualTo(name);
        assertThat(message.getContent()).isEqualTo(subject + "\r\n.\r\n");
        assertThat(message.getContentLanguage()).containsExactly(language);
        assertThat(new String(composer.compose(mail(letter)), UTF_8).lines())
                .allMatch(line -> line.length() <= 78)
                .allMatch(line -> US_ASCII.newEncoder().canEncode(line));
    }

    @Test
    void no_header_is_smuggled_in_by_a_subject_or_a_name() throws MessagingException {
        Letter letter = Letter.to(
                        new Mailbox("head@fiji.example", "Head\r\nBcc: spy@evil.example"),
                        "note",
                        "en",
                        "Hello\r\n\r\n<b>body</b>\u2028X-Evil: 1\u0085X-Worse: 2\u0000 =?UTF-8?Q?=0ABcc:?=",
                        "Hello")
                .withReplyTo(new Mailbox("secretary@council.example", "A\nB\rC"));

        MimeMessage message = composed(letter);

        assertThat(Collections.list(message.getAllHeaders()))
                .extracting(Header::getName)
                .containsExactlyInAnyOrder(
                        "Date",
                        "From",
                        "Reply-To",
                        "To",
                        "Message-ID",
                        "Subject",
                        "MIME-Version",
                        "Content-Type",
                        "Content-Transfer-Encoding",
                        "Content-Language",
                        "Auto-Submitted");
        assertThat(message.getSubject()).isEqualTo("Hello <b>body</b> X-Evil: 1 X-Worse: 2 = ?UTF-8?Q?=0ABcc:?=");
        assertThat(message.getAllRecipients()).hasSize(1);
    }

    private static Mailbox head() {
        return TestLetters.plenary().attendee();
    }

    private MimeMessage composed(Letter letter) throws MessagingException {
        return new MimeMessage(null, new ByteArrayInputStream(composer.compose(mail(letter))));
    }

    private static OutgoingMail mail(Letter letter) {
        return new OutgoingMail(
                7,
                "<0190b5a2-0000-4000-8000-000000000007@council.example>",
                letter,
                Optional.empty(),
                MailStatus.WAITING,
                0,
                Instant.parse("2020-05-04T08:00:00.123456Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static String outline(Part part) throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            StringBuilder inside = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                inside.append(i == 0 ? "" : ", ").append(outline(parts.getBodyPart(i)));
            }
            return part.getContentType().replaceAll(";.*", "").replaceAll("\\s.*", "") + "(" + inside + ")";
        }
        String type = part.getContentType().replaceAll("\\s+", " ");
        return part.getDisposition() == null ? type : type + " " + part.getDisposition();
    }

    private static String stored(String name) throws IOException {
        try (InputStream file = ComposerTest.class.getResourceAsStream(name)) {
            return file == null ? "" : new String(file.readAllBytes(), UTF_8);
        }
    }
}
