package org.hemicycle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.exceptions.IllegalTransactionStateException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false, startApplication = false)
class OutboxTest {

    @Inject
    Outbox outbox;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void a_letter_is_queued_with_the_change_that_causes_it() {
        Mailbox recipient = TestLetters.somebody();
        Letter letter =
                TestLetters.invitation(recipient, CalendarText.request(TestLetters.plenaryFor(recipient, "uid-1", 3)));

        OutgoingMail mail = outbox.find(queue(letter)).orElseThrow();

        assertThat(mail.letter()).isEqualTo(letter);
        assertThat(mail.status()).isEqualTo(MailStatus.WAITING);
        assertThat(mail.attempts()).isZero();
        assertThat(mail.messageId()).matches("<[0-9a-f-]{36}@[^>]+>");
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_mail() {
        AtomicLong id = new AtomicLong();

        assertThatThrownBy(() -> transactions.executeWrite(status -> {
                    id.set(outbox.queue(TestLetters.note(TestLetters.somebody(), "Never")));
                    throw new IllegalStateException("the change failed");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(outbox.find(id.get())).isEmpty();
    }

    @Test
    void nothing_is_queued_outside_a_transaction() {
        assertThatThrownBy(() -> outbox.queue(TestLetters.note(TestLetters.somebody(), "Alone")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void the_newest_mail_stands_first() {
        long older = queue(TestLetters.note(TestLetters.somebody(), "Older"));
        long newer = queue(TestLetters.note(TestLetters.somebody(), "Newer"));

        assertThat(outbox.page(Optional.empty(), 0, 2)).extracting(MailLine::id).containsExactly(newer, older);
        assertThat(outbox.page(Optional.of(MailStatus.WAITING), 1, 1))
                .extracting(MailLine::subject)
                .containsExactly("Older");
        assertThat(outbox.page(Optional.of(MailStatus.SENT), 0, 100))
                .extracting(MailLine::id)
                .doesNotContain(older, newer);
    }

    @Test
    void every_status_is_counted() {
        long before = outbox.counts().getOrDefault(MailStatus.WAITING, 0L);
        queue(TestLetters.note(TestLetters.somebody(), "One more"));

        assertThat(outbox.counts()).containsOnlyKeys(MailStatus.values());
        assertThat(outbox.counts().getOrDefault(MailStatus.WAITING, 0L)).isEqualTo(before + 1);
    }

    @Test
    void without_a_server_nothing_pretends_to_be_sent() {
        long id = queue(TestLetters.note(TestLetters.somebody(), "Waiting"));

        assertThat(outbox.serverIsSetUp()).isFalse();
        assertThat(outbox.find(id).orElseThrow().sentAt()).isEmpty();
        assertThat(outbox.tryAgain(id)).isFalse();
    }

    private long queue(Letter letter) {
        return transactions.executeWrite(status -> outbox.queue(letter));
    }
}
