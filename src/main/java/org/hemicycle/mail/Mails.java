package org.hemicycle.mail;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The mails in the outbox. All times are told by the database's clock, which the nodes share. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface Mails extends GenericRepository<MailRow, Long> {

    MailRow save(MailRow row);

    Optional<MailRow> findById(long id);

    @Query("""
            SELECT id, kind, recipient_address, recipient_name, subject, language, status, attempts, queued_at,
                   next_attempt_at, last_error, sent_at
            FROM mail
            WHERE CAST(:status AS text) IS NULL OR status = :status
            ORDER BY id DESC LIMIT :size OFFSET :skipped
            """)
    List<MailLine> newestFirst(@Nullable String status, int size, long skipped);

    @Query("SELECT status, count(*) AS count FROM mail GROUP BY status")
    List<MailCount> counts();

    /**
     * Takes the next mail that is due and holds it for some time, in which nobody else takes it. A mail that belongs to
     * a calendar entry is taken only when nothing older for the same entry and recipient waits.
     */
    @Query("""
            UPDATE mail SET attempts = attempts + 1, sender = :sender,
                            next_attempt_at = now() + :heldForMillis * interval '1 millisecond'
            WHERE id = (
                SELECT next.id FROM mail next
                WHERE next.status = 'waiting'
                  AND (next.next_attempt_at IS NULL OR next.next_attempt_at <= now())
                  AND NOT EXISTS (
                      SELECT FROM mail older
                      WHERE older.status = 'waiting'
                        AND older.calendar_uid = next.calendar_uid
                        AND lower(older.recipient_address) = lower(next.recipient_address)
                        AND (older.calendar_sequence, older.id) < (next.calendar_sequence, next.id))
                ORDER BY next.next_attempt_at NULLS FIRST, next.id
                LIMIT 1
                FOR UPDATE SKIP LOCKED)
            RETURNING *
            """)
    List<MailRow> claim(String sender, long heldForMillis);

    /** Changes nothing, and answers 0, if the mail was claimed anew meanwhile: then that claim decides. */
    @Query("""
            UPDATE mail SET status = 'sent', sent_at = now(), next_attempt_at = NULL, last_error = NULL
            WHERE id = :id AND attempts = :attempts AND status = 'waiting'
            """)
    int sent(long id, int attempts);

    /** @param byServer whether a server said so, rather than the way to it was closed */
    @Query("""
            UPDATE mail SET next_attempt_at = now() + :waitMillis * interval '1 millisecond', last_error = :error,
                            put_off_since = CASE WHEN :byServer THEN coalesce(put_off_since, now()) ELSE put_off_since END
            WHERE id = :id AND attempts = :attempts AND status = 'waiting'
            """)
    int putOff(long id, int attempts, long waitMillis, String error, boolean byServer);

    @Query("""
            UPDATE mail SET status = 'failed', next_attempt_at = NULL, last_error = :error
            WHERE id = :id AND attempts = :attempts AND status = 'waiting'
            """)
    int failed(long id, int attempts, String error);

    @Query("""
            INSERT INTO suppressed_address (address, reason) VALUES (lower(:address), :reason)
            ON CONFLICT (address) DO UPDATE SET reason = excluded.reason, since = excluded.since
            """)
    void suppress(String address, String reason);

    /** Sets aside what waits for suppressed addresses, but for what a node is sending right now. */
    @Query("""
            UPDATE mail SET status = 'suppressed', next_attempt_at = NULL, last_error = suppressed_address.reason
            FROM suppressed_address
            WHERE lower(mail.recipient_address) = suppressed_address.address AND mail.status = 'waiting'
              AND (mail.next_attempt_at IS NULL OR mail.next_attempt_at <= now())
            """)
    int setSuppressedAside();

    @Query("SELECT address, reason, since FROM suppressed_address ORDER BY since DESC, address")
    List<SuppressedAddress> suppressedAddresses();

    @Query("""
            DELETE FROM suppressed_address
            WHERE address = (SELECT lower(recipient_address) FROM mail WHERE id = :id)
            """)
    int trustAddressOf(long id);

    /** Only what was not sent can be tried again, and only if nothing newer for the same calendar entry was queued. */
    @Query("""
            UPDATE mail SET status = 'waiting', next_attempt_at = NULL, put_off_since = NULL
            WHERE id = :id AND status IN ('failed', 'suppressed')
              AND NOT EXISTS (
                  SELECT FROM mail newer
                  WHERE newer.calendar_uid = mail.calendar_uid
                    AND lower(newer.recipient_address) = lower(mail.recipient_address)
                    AND newer.status IN ('waiting', 'sent')
                    AND (newer.calendar_sequence, newer.id) > (mail.calendar_sequence, mail.id))
            """)
    int tryAgain(long id);
}
