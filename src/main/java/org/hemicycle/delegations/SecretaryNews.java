package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.hemicycle.mail.Outbox;

/**
 * Tells secretaries what focal points asked for or sent in: one letter for all that came to a session meanwhile, and not
 * one for each delegate.
 */
@Singleton
class SecretaryNews {

    private final LateChangeRows late;
    private final CredentialsRows credentials;
    private final Secretaries secretaries;
    private final SecretaryLetters letters;
    private final Outbox outbox;
    private final Clock clock;

    SecretaryNews(
            LateChangeRows late,
            CredentialsRows credentials,
            Secretaries secretaries,
            SecretaryLetters letters,
            Outbox outbox,
            Clock clock) {
        this.late = late;
        this.credentials = credentials;
        this.secretaries = secretaries;
        this.letters = letters;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What came in to a session; decided of since then is nothing of it. */
    record Came(long session, List<LateChange> asked, List<Credentials> submitted) {

        boolean isNothing() {
            return asked.isEmpty() && submitted.isEmpty();
        }
    }

    /** @param before sessions to which nothing came before this wait, for more may come */
    @Transactional
    public void tell(Instant before) {
        late.untold(before).forEach(session -> tell(take(session)));
    }

    private Came take(long session) {
        Instant now = clock.instant();
        return new Came(
                session,
                late.takeUntold(session, now).stream()
                        .filter(change -> change.decision() == null)
                        .sorted(Comparator.comparing(LateChange::number))
                        .toList(),
                credentials.takeUntold(session, now).stream()
                        .filter(one -> one.state() == Credentials.State.SUBMITTED)
                        .sorted(Comparator.comparing(Credentials::delegationId))
                        .toList());
    }

    private void tell(Came came) {
        if (!came.isNothing()) {
            secretaries.toldOf(came.session()).forEach(person -> outbox.queue(letters.of(person, came)));
        }
    }
}
