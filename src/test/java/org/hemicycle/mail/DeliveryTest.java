package org.hemicycle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hemicycle.Eventually.eventually;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.TestDatabase;
import org.hemicycle.mail.ScriptedServer.Arrived;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeliveryTest {

    private static final ScriptedServer SERVER = new ScriptedServer();
    private static final Map<String, Object> DATABASE = TestDatabase.fresh("mail_delivery");
    private static final TestNode NODE = TestNode.sendingTo(SERVER.port(), DATABASE);
    private static final TestNode OTHER_NODE = TestNode.sendingTo(SERVER.port(), DATABASE);

    @BeforeEach
    void clear() {
        NODE.clear();
        SERVER.forget();
    }

    @AfterAll
    static void stop() {
        NODE.close();
        OTHER_NODE.close();
        SERVER.close();
    }

    @Test
    void what_the_mail_room_shows_is_what_went_over_the_wire() {
        long invitation =
                NODE.queue(TestLetters.invitation(TestLetters.somebody(), CalendarText.request(TestLetters.plenary())));
        long note =
                NODE.queue(TestLetters.note(TestLetters.somebody(), "المشاورة").withHtml("<p>المشاورة</p>"));
        long unended = NODE.queue(Letter.to(TestLetters.somebody(), "note", "zh", "第一次", "第一次虚拟磋商会\n..\n没有换行"));

        NODE.sendDue();

        assertThat(SERVER.arrived())
                .extracting(Arrived::source)
                .containsExactly(source(invitation), source(note), source(unended));
        assertThat(NODE.mail(note).status()).isEqualTo(MailStatus.SENT);
        assertThat(NODE.mail(note).sentAt()).isPresent();
        assertThat(NODE.mail(note).sender()).map(Mailbox::address).contains("meetings@council.example");
    }

    @Test
    void a_mail_that_is_put_off_is_tried_again_later() {
        Mailbox recipient = TestLetters.somebody();
        SERVER.answer("RCPT TO:<" + recipient.address(), "450 4.2.0 greylisted", "450 4.2.0 greylisted");
        long id = NODE.queue(TestLetters.note(recipient, "Patience"));

        NODE.sendDue();

        assertThat(NODE.mail(id).status()).isEqualTo(MailStatus.WAITING);
        assertThat(NODE.mail(id).lastError()).contains("450 4.2.0 greylisted");
        assertThat(NODE.mail(id).nextAttemptAt()).isPresent();
        assertThat(NODE.mail(id).putOffSince()).isPresent();
        eventually(() -> {
            NODE.sendDue();
            assertThat(NODE.statusOf(id)).isEqualTo(MailStatus.SENT);
        });
        assertThat(NODE.mail(id).attempts()).isEqualTo(3);
    }

    @Test
    void a_mail_put_off_for_too_long_has_failed() {
        try (TestNode impatient = TestNode.on(
                DATABASE, "mail.smtp.host", "localhost", "mail.smtp.port", SERVER.port(), "mail.give-up-after", "0s")) {
            Mailbox recipient = TestLetters.somebody();
            SERVER.answer("RCPT", "450 not now", "450 still not");
            long id = impatient.queue(TestLetters.note(recipient, "Too late"));

            eventually(() -> {
                impatient.sendDue();
                assertThat(impatient.statusOf(id)).isEqualTo(MailStatus.FAILED);
            });

            assertThat(impatient.mail(id).lastError()).contains("450 still not");
            assertThat(impatient.outbox().suppressedAddresses()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"550 5.1.1 no such user", "550 no such user", "550 5.2.1 disabled", "556 5.1.10 null MX"})
    void a_dead_address_gets_no_further_mail(String reply) {
        Mailbox recipient = TestLetters.somebody();
        SERVER.answer("RCPT TO:<" + recipient.address(), reply);
        long first = NODE.queue(TestLetters.note(recipient, "First"));
        NODE.sendDue();
        long second = NODE.queue(TestLetters.note(shouted(recipient), "Second"));
        NODE.sendDue();

        assertThat(NODE.statusOf(first)).isEqualTo(MailStatus.FAILED);
        assertThat(NODE.statusOf(second)).isEqualTo(MailStatus.SUPPRESSED);
        assertThat(NODE.mail(second).lastError()).contains(reply);
        assertThat(NODE.outbox().suppressedAddresses())
                .extracting(SuppressedAddress::address, SuppressedAddress::reason)
                .containsExactly(tuple(recipient.address(), reply));
        assertThat(SERVER.arrived()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"554 5.7.1 relay access denied", "552 5.2.2 mailbox full", "550 5.1.8 bad sender"})
    void a_refusal_that_is_not_about_the_address_fails_the_mail_only(String reply) {
        Mailbox recipient = TestLetters.somebody();
        SERVER.answer("RCPT TO:<" + recipient.address(), reply);
        long refused = NODE.queue(TestLetters.note(recipient, "Refused"));
        long next = NODE.queue(TestLetters.note(recipient, "Next"));

        NODE.sendDue();

        assertThat(NODE.statusOf(refused)).isEqualTo(MailStatus.FAILED);
        assertThat(NODE.statusOf(next)).isEqualTo(MailStatus.SENT);
        assertThat(NODE.outbox().suppressedAddresses()).isEmpty();
    }

    @Test
    void a_mail_that_is_too_large_fails_alone() {
        SERVER.answer("MAIL", "552 5.3.4 too large");
        long large = NODE.queue(TestLetters.note(TestLetters.somebody(), "Large"));
        long small = NODE.queue(TestLetters.note(TestLetters.somebody(), "Small"));

        NODE.sendDue();

        assertThat(NODE.statusOf(large)).isEqualTo(MailStatus.FAILED);
        assertThat(NODE.statusOf(small)).isEqualTo(MailStatus.SENT);
    }

    @Test
    void a_refused_text_fails_and_is_told_of() {
        SERVER.answer(ScriptedServer.END_OF_MAIL, "554 5.6.0 content refused");
        long refused = NODE.queue(TestLetters.note(TestLetters.somebody(), "Refused"));
        long next = NODE.queue(TestLetters.note(TestLetters.somebody(), "Next"));

        NODE.sendDue();

        assertThat(NODE.statusOf(refused)).isEqualTo(MailStatus.FAILED);
        assertThat(NODE.statusOf(next)).isEqualTo(MailStatus.SENT);
        assertThat(NODE.context().getBean(RefusalsHeard.class).heard())
                .extracting(MailRefused::id, MailRefused::reply)
                .contains(tuple(refused, "554 5.6.0 content refused"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"421 4.3.2 closing down", "550 5.7.1 sender unknown", "530 5.7.0 sign in first"})
    void when_the_server_takes_nothing_no_mail_is_blamed(String reply) {
        SERVER.answer("MAIL", reply);
        long first = NODE.queue(TestLetters.note(TestLetters.somebody(), "First"));
        long second = NODE.queue(TestLetters.note(TestLetters.somebody(), "Second"));

        NODE.sendDue();

        assertThat(NODE.mail(first).status()).isEqualTo(MailStatus.WAITING);
        assertThat(NODE.mail(first).lastError()).contains(reply);
        assertThat(NODE.mail(first).putOffSince()).isEmpty();
        assertThat(NODE.mail(second).attempts()).isZero();
        eventually(() -> {
            NODE.sendDue();
            assertThat(NODE.outbox().counts()).containsEntry(MailStatus.SENT, 2L);
        });
    }

    @Test
    void where_encryption_is_asked_for_nothing_is_sent_in_the_clear() {
        try (TestNode careful = TestNode.on(
                DATABASE,
                "mail.smtp.host",
                "localhost",
                "mail.smtp.port",
                SERVER.port(),
                "mail.smtp.security",
                "starttls")) {
            long id = careful.queue(TestLetters.note(TestLetters.somebody(), "Secret"));

            careful.sendDue();

            assertThat(careful.statusOf(id)).isEqualTo(MailStatus.WAITING);
            assertThat(careful.mail(id).lastError().orElseThrow()).contains("STARTTLS");
            assertThat(SERVER.arrived()).isEmpty();
        }
    }

    @Test
    void a_mail_whose_fate_is_unknown_is_sent_again_under_the_same_message_id() {
        SERVER.answer(ScriptedServer.END_OF_MAIL, ScriptedServer.HANG_UP);
        long id = NODE.queue(TestLetters.note(TestLetters.somebody(), "Once more"));

        NODE.sendDue();
        assertThat(NODE.statusOf(id)).isEqualTo(MailStatus.WAITING);

        eventually(() -> {
            NODE.sendDue();
            assertThat(NODE.statusOf(id)).isEqualTo(MailStatus.SENT);
        });
        assertThat(SERVER.arrived())
                .singleElement()
                .extracting(Arrived::source)
                .asString()
                .contains("Message-ID: " + NODE.mail(id).messageId());
    }

    @Test
    void the_mail_of_a_killed_node_is_sent_by_another_when_its_claim_ends() {
        long id = NODE.queue(TestLetters.note(TestLetters.somebody(), "Orphan"));
        NODE.claimAndDie(1500);

        OTHER_NODE.sendDue();
        assertThat(OTHER_NODE.statusOf(id)).isEqualTo(MailStatus.WAITING);

        eventually(() -> {
            OTHER_NODE.sendDue();
            assertThat(OTHER_NODE.statusOf(id)).isEqualTo(MailStatus.SENT);
        });
        assertThat(OTHER_NODE.mail(id).attempts()).isEqualTo(2);
    }

    @Test
    void a_late_result_of_an_old_claim_changes_nothing() {
        long id = NODE.queue(TestLetters.note(TestLetters.somebody(), "Late"));
        NODE.claimAndDie(0);
        OutgoingMail old = NODE.mail(id);
        NODE.claimAndDie(60_000);

        NODE.context().getBean(Outcomes.class).note(old, new Attempt(Attempt.End.REFUSED, "550 5.7.1 too late"));

        assertThat(NODE.statusOf(id)).isEqualTo(MailStatus.WAITING);
    }

    @Test
    void two_nodes_at_once_send_every_mail_once() {
        List<Long> ids = IntStream.range(0, 120)
                .mapToObj(i -> NODE.queue(TestLetters.note(TestLetters.somebody(), "Mail " + i)))
                .toList();

        together(NODE, NODE, OTHER_NODE, OTHER_NODE);

        assertThat(SERVER.arrived()).hasSize(120).doesNotHaveDuplicates();
        assertThat(ids).allMatch(id -> NODE.mail(id).attempts() == 1);
    }

    @Test
    void the_mails_of_one_calendar_entry_and_recipient_arrive_in_order() {
        List<Letter> letters = new ArrayList<>();
        for (int person = 0; person < 12; person++) {
            Mailbox recipient = TestLetters.somebody();
            for (int sequence = 0; sequence < 4; sequence++) {
                letters.add(numbered(recipient, "uid-of-order", sequence));
            }
        }
        Collections.shuffle(letters, new Random(7));
        letters.forEach(NODE::queue);

        together(NODE, OTHER_NODE, NODE, OTHER_NODE);

        Stream<String> recipients =
                letters.stream().map(letter -> letter.recipient().address()).distinct();
        assertThat(recipients)
                .allSatisfy(address -> assertThat(SERVER.arrived())
                        .filteredOn(arrived -> arrived.recipient().contains("<" + address + ">"))
                        .extracting(arrived -> arrived.source().replaceAll("(?s).*Subject: (\\d).*", "$1"))
                        .containsExactly("0", "1", "2", "3"));
    }

    @Test
    void a_change_does_not_overtake_the_invitation_that_is_put_off() {
        Mailbox patient = TestLetters.somebody();
        Mailbox other = TestLetters.somebody();
        SERVER.answer("RCPT TO:<" + patient.address(), "451 4.3.0 try later");
        try (TestNode slow = TestNode.on(
                DATABASE, "mail.smtp.host", "localhost", "mail.smtp.port", SERVER.port(), "mail.retry-after", "30m")) {
            long first = slow.queue(numbered(patient, "uid-1", 0));
            long change = slow.queue(numbered(patient, "uid-1", 1));
            long sameEntryOfAnother = slow.queue(numbered(other, "uid-1", 1));
            long otherEntry = slow.queue(numbered(patient, "uid-2", 0));

            slow.sendDue();

            assertThat(slow.statusOf(first)).isEqualTo(MailStatus.WAITING);
            assertThat(slow.mail(change).attempts()).isZero();
            assertThat(slow.statusOf(sameEntryOfAnother)).isEqualTo(MailStatus.SENT);
            assertThat(slow.statusOf(otherEntry)).isEqualTo(MailStatus.SENT);
        }
    }

    @Test
    void a_failed_mail_is_tried_again_when_somebody_asks() {
        Mailbox recipient = TestLetters.somebody();
        SERVER.answer("RCPT", "550 5.1.1 no such user");
        long id = NODE.queue(TestLetters.note(recipient, "Again"));
        NODE.sendDue();

        assertThat(NODE.outbox().tryAgain(id)).isTrue();
        NODE.sendDue();

        assertThat(NODE.statusOf(id)).isEqualTo(MailStatus.SENT);
        assertThat(NODE.outbox().suppressedAddresses()).isEmpty();
        assertThat(NODE.outbox().tryAgain(id)).isFalse();
    }

    @Test
    void an_invitation_that_a_newer_one_replaced_is_not_tried_again() {
        Mailbox recipient = TestLetters.somebody();
        SERVER.answer("RCPT", "554 5.7.1 refused");
        long invitation = NODE.queue(numbered(recipient, "uid-1", 0));
        long change = NODE.queue(numbered(recipient, "uid-1", 1));

        NODE.sendDue();

        assertThat(NODE.statusOf(invitation)).isEqualTo(MailStatus.FAILED);
        assertThat(NODE.statusOf(change)).isEqualTo(MailStatus.SENT);
        assertThat(NODE.outbox().tryAgain(invitation)).isFalse();
    }

    private static Letter numbered(Mailbox recipient, String uid, int sequence) {
        CalendarText calendar = CalendarText.request(TestLetters.plenaryFor(recipient, uid, sequence));
        return Letter.to(recipient, "invitation", "en", sequence + " in order", "Please come.")
                .withCalendar(calendar);
    }

    private static Mailbox shouted(Mailbox mailbox) {
        return new Mailbox(mailbox.address().toUpperCase(Locale.ROOT), mailbox.name());
    }

    private static String source(long id) {
        return NODE.outbox().source(id).orElseThrow();
    }

    private static void together(TestNode... nodes) {
        CompletableFuture.allOf(Stream.of(nodes)
                        .map(node -> CompletableFuture.runAsync(node::sendDue))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
    }
}
