package org.hemicycle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hemicycle.Eventually.eventually;

import com.icegreen.greenmail.junit5.GreenMailExtension;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import org.hemicycle.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** With a server that knows all of SMTP, and nodes that run their timed jobs. */
class SmtpServerTest {

    private static final Map<String, Object> DATABASE = TestDatabase.fresh("mail_smtp_server");

    @RegisterExtension
    static final GreenMailExtension SERVER = new GreenMailExtension(new ServerSetup(0, null, "smtp"));

    @Test
    void mail_waits_until_a_server_is_set_up_and_leaves_under_the_address_set_up_with_it() throws Exception {
        Mailbox recipient = TestLetters.somebody();
        long id;
        try (TestNode before = TestNode.on(DATABASE, "hemicycle.jobs.enabled", true, "mail.smtp.host", "")) {
            id = before.queue(TestLetters.invitation(
                    recipient, CalendarText.request(TestLetters.plenaryFor(recipient, "uid-1", 0))));
            before.sendDue();
            assertThat(before.outbox().serverIsSetUp()).isFalse();
            assertThat(before.mail(id).attempts()).isZero();
        }

        SERVER.setUser("council", "secret");
        try (TestNode after = TestNode.on(
                DATABASE,
                "hemicycle.jobs.enabled",
                true,
                "mail.from",
                "council@itu.example",
                "mail.smtp.host",
                "localhost",
                "mail.smtp.port",
                SERVER.getSmtp().getPort(),
                "mail.smtp.user",
                "council",
                "mail.smtp.password",
                "secret")) {
            eventually(() -> assertThat(after.statusOf(id)).isEqualTo(MailStatus.SENT));
        }

        MimeMessage arrived = SERVER.getReceivedMessages()[0];
        assertThat(arrived.getFrom()).extracting(Object::toString).containsExactly("council@itu.example");
        assertThat(arrived.getHeader("Return-Path")).containsExactly("<council@itu.example>");
        assertThat(arrived.getAllRecipients()[0].toString()).contains(recipient.address());
    }

    @Test
    void a_wrong_password_keeps_the_mail_waiting() {
        SERVER.setUser("council", "secret");
        try (TestNode node = TestNode.on(
                DATABASE,
                "mail.smtp.host",
                "localhost",
                "mail.smtp.port",
                SERVER.getSmtp().getPort(),
                "mail.smtp.user",
                "council",
                "mail.smtp.password",
                "guessed")) {
            long id = node.queue(TestLetters.note(TestLetters.somebody(), "Waiting"));
            node.sendDue();

            assertThat(node.statusOf(id)).isEqualTo(MailStatus.WAITING);
            assertThat(node.mail(id).lastError().orElseThrow()).startsWith("535");
        }
    }
}
