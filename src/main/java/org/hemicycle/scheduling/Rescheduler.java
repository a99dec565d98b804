package org.hemicycle.scheduling;

import io.micronaut.context.event.ApplicationEventPublisher;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/**
 * Moves or cancels sittings together, postpones, cancels and closes sessions; each after a preview of what follows. The
 * preview does what would be done, looks, and undoes it; so it cannot say anything else than what happens then.
 */
@Singleton
public class Rescheduler {

    private final TransactionOperations<Connection> transactions;
    private final Upheaval upheaval;
    private final Sittings sittings;
    private final SessionLog log;
    private final Audit audit;
    private final ApplicationEventPublisher<Object> news;
    private final Clock clock;

    Rescheduler(
            TransactionOperations<Connection> transactions,
            Upheaval upheaval,
            Sittings sittings,
            SessionLog log,
            Audit audit,
            ApplicationEventPublisher<Object> news,
            Clock clock) {
        this.transactions = transactions;
        this.upheaval = upheaval;
        this.sittings = sittings;
        this.log = log;
        this.audit = audit;
        this.news = news;
        this.clock = clock;
    }

    /** What would follow; nothing is changed. @throws Refused if it cannot be wished */
    public Preview preview(Reader reader, Wish wish) {
        return preview(reader, List.of(wish)).parts().getFirst();
    }

    /** The same of several sessions at once. */
    SetPreview preview(Reader reader, List<Wish> wishes) {
        return transactions.executeWrite(transaction -> {
            SetPreview preview = new SetPreview(upheaval.carryOut(reader, wishes));
            transaction.setRollbackOnly();
            return preview;
        });
    }

    /**
     * Does it, in one transaction, if what follows is what was seen.
     *
     * @param seen fingerprint of the preview that was confirmed
     * @return nothing if it was done; else what would follow now
     * @throws Refused if it cannot be wished any more
     */
    public Optional<Preview> confirm(Reader reader, Wish wish, String seen) {
        return confirm(reader, List.of(wish), seen).map(now -> now.parts().getFirst());
    }

    /** The same of several sessions, all or none. */
    Optional<SetPreview> confirm(Reader reader, List<Wish> wishes, String seen) {
        return transactions.executeWrite(transaction -> {
            SetPreview preview = new SetPreview(upheaval.carryOut(reader, wishes));
            if (preview.isHindered() || !preview.fingerprint().equals(seen)) {
                transaction.setRollbackOnly();
                return Optional.of(preview);
            }
            preview.parts().forEach(part -> tell(reader.person(), part));
            upheaval.settle();
            return Optional.<SetPreview>empty();
        });
    }

    private void tell(SignedIn who, Preview done) {
        Session after = done.after();
        log.note(
                who.name(),
                after.id(),
                done.wish().kind(),
                lines(done),
                done.wish().reason());
        done.rescheduling().moved().forEach(step -> noteSitting(who, step));
        audit.note(who, action(done.wish()), after.code() + ", sittings " + numbers(done));
        if (done.rescheduling().isAnnounced()) {
            boolean putOff = done.wish().isOpen();
            done.rescheduling()
                    .cancelled()
                    .forEach(step -> news.publishEvent(new SittingCancelled(step.after(), who, putOff)));
            done.rescheduling()
                    .moved()
                    .forEach(step -> news.publishEvent(new SittingMoved(step.before(), step.after(), who)));
        }
        switch (done.wish().what()) {
            case MOVE, SWAP, CANCEL -> {}
            case POSTPONE -> news.publishEvent(new SessionPostponed(after, who));
            case RESUME -> news.publishEvent(new SessionResumed(after, who));
            case CANCEL_SESSION -> news.publishEvent(new SessionCancelled(after, who));
            case CLOSE -> news.publishEvent(new SessionClosed(after, who));
        }
    }

    /** So that whoever edits the sitting as it was is told. */
    private void noteSitting(SignedIn who, Rescheduling.Step step) {
        Particulars same = Particulars.in(List.of());
        List<String> fields =
                SittingChange.between(step.before().plan(), same, step.after().plan(), same);
        if (!fields.isEmpty()) {
            sittings.noteChange(step.after().id(), String.join(",", fields), who.name(), clock.instant());
        }
    }

    private static String action(Wish wish) {
        return switch (wish.what()) {
            case MOVE -> "moved sittings";
            case SWAP -> "swapped sittings";
            case CANCEL -> "cancelled sittings";
            case POSTPONE -> "postponed session";
            case RESUME -> "resumed session";
            case CANCEL_SESSION -> "cancelled session";
            case CLOSE -> "closed session";
        };
    }

    private static String numbers(Preview done) {
        return done.rescheduling().steps().stream()
                .map(step -> String.valueOf(step.after().number()))
                .toList()
                .toString();
    }

    private static List<SessionChange.Line> lines(Preview done) {
        return done.rescheduling().steps().stream()
                .map(step -> new SessionChange.Line(
                        "sitting." + step.after().kind(),
                        String.valueOf(step.after().number()),
                        place(step.before()),
                        place(step.after())))
                .toList();
    }

    private static String place(Sitting sitting) {
        if (sitting.isCancelled()) {
            return "";
        }
        return String.join(
                        " ",
                        sitting.plannedStart().toString().replace('T', ' '),
                        sitting.zone(),
                        sitting.room() == null ? "" : sitting.room(),
                        sitting.platformName() == null ? "" : sitting.platformName())
                .strip()
                .replaceAll(" +", " ");
    }
}
