package org.hemicycle.scheduling;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/**
 * Changes one sitting by its form. Of a session that people know of, whatever has consequences is done only after they
 * were looked at; drafts, and changes that nothing follows from, are saved at once.
 */
@Singleton
class SittingRevisions {

    private final TransactionOperations<Connection> transactions;
    private final Sessions sessions;
    private final Timetable timetable;
    private final Foresight foresight;
    private final BookingDesk desk;

    SittingRevisions(
            TransactionOperations<Connection> transactions,
            Sessions sessions,
            Timetable timetable,
            Foresight foresight,
            BookingDesk desk) {
        this.transactions = transactions;
        this.sessions = sessions;
        this.timetable = timetable;
        this.foresight = foresight;
        this.desk = desk;
    }

    /** What a sitting is to be. */
    record Wanted(Sitting before, Plan plan, Particulars what) {}

    /** What would follow; nothing is changed. @throws Refused if a rule that allows no exception is broken */
    Preview preview(Reader reader, Wanted wanted) {
        return transactions.executeWrite(transaction -> {
            Preview preview = carryOut(reader, wanted);
            transaction.setRollbackOnly();
            return preview;
        });
    }

    /**
     * Saves, unless something follows that was not seen.
     *
     * @param seen fingerprint of the preview that was confirmed; empty if none was
     * @return nothing if it was saved; else what would follow
     * @throws Refused if a rule that allows no exception is broken, or somebody changed it in the meantime
     */
    Optional<Preview> save(Reader reader, Wanted wanted, String seen) {
        SignedIn who = reader.person();
        return desk.book(
                who,
                () -> transactions.executeWrite(transaction -> {
                    Preview preview = carryOut(reader, wanted);
                    if (hasToBeSeen(preview) && !preview.fingerprint().equals(seen)) {
                        transaction.setRollbackOnly();
                        return Optional.of(preview);
                    }
                    preview.rescheduling()
                            .steps()
                            .forEach(step -> timetable.announce(who, step.before(), step.after()));
                    return Optional.<Preview>empty();
                }));
    }

    private static boolean hasToBeSeen(Preview preview) {
        return preview.rescheduling().isAnnounced()
                && !preview.rescheduling().moved().isEmpty()
                && !preview.consequences().isEmpty();
    }

    private Preview carryOut(Reader reader, Wanted wanted) {
        Sitting before = wanted.before();
        Set<Clash.Key> known = foresight.known(List.of(before));
        Sitting after = timetable.put(reader.person(), before, wanted.plan(), Optional.of(wanted.what()));
        Session session = sessions.find(before.sessionId(), reader.language()).orElseThrow();
        Wish wish = new Wish(Wish.What.MOVE, session.id(), List.of(before.id()), Shift.NONE, null, "");
        Rescheduling rescheduling = new Rescheduling(session, List.of(new Rescheduling.Step(before, after)));
        return foresight.preview(reader, wish, rescheduling, session, known);
    }
}
