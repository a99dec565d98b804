package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Postgres;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;

/**
 * Where many plan at once: a change that the database broke off because two waited for each other is tried again, and
 * one that came second to a place is refused by a sentence. To be called outside of any transaction.
 */
@Singleton
public class BookingDesk {

    private static final int ATTEMPTS = 6;
    private static final int LONGEST_PAUSE_MS = 40;

    /** Fewer than there are connections: those who wait for a place leave some for all other pages. */
    private static final int COUNTERS = 4;

    private final Semaphore counters = new Semaphore(COUNTERS, true);
    private final Timetable timetable;

    BookingDesk(Timetable timetable) {
        this.timetable = timetable;
    }

    /** @throws Refused if a rule that allows no exception is broken */
    public Sitting add(SignedIn who, long session, Plan plan, Particulars what) {
        return book(who, () -> timetable.add(who, session, plan, what));
    }

    /** @throws Refused if a rule that allows no exception is broken, or somebody changed it in the meantime */
    public Sitting change(SignedIn who, Sitting before, Plan plan, Particulars what) {
        return book(who, () -> timetable.change(who, before, plan, what));
    }

    /**
     * Does any deed that books places, a few people at a time and in the order in which they came.
     *
     * @throws Refused if somebody else had one of them a moment before
     */
    public <T> T book(SignedIn who, Supplier<T> deed) {
        counters.acquireUninterruptibly();
        try {
            return served(who, deed);
        } finally {
            counters.release();
        }
    }

    private static <T> T served(SignedIn who, Supplier<T> deed) {
        for (int attempt = 1; ; attempt++) {
            try {
                return deed.get();
            } catch (Refused sentence) {
                throw sentence;
            } catch (RuntimeException failure) {
                boolean again = Postgres.isPassing(failure);
                if (Postgres.isOverlap(failure) || again && attempt == ATTEMPTS) {
                    throw new Refused(Messages.in(who.language()).text("failure.taken-meanwhile"));
                }
                if (!again) {
                    throw failure;
                }
                pause(attempt);
            }
        }
    }

    /** A different one for each of those who waited for each other. */
    private static void pause(int attempt) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(LONGEST_PAUSE_MS) * attempt);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
