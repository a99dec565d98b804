package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;
import org.jspecify.annotations.Nullable;

/**
 * Where many plan at once: a change that the database broke off because two waited for each other is tried again, and
 * one that came second to a place is refused by a sentence. To be called outside of any transaction.
 */
@Singleton
public class BookingDesk {

    /** SQLSTATEs after which the same may succeed: deadlock detected, serialization failure. */
    private static final List<String> AGAIN = List.of("40P01", "40001");

    /** SQLSTATE of an exclusion constraint that does not hold. */
    private static final String TAKEN = "23P01";

    private static final int ATTEMPTS = 6;
    private static final int LONGEST_PAUSE_MS = 40;

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
     * Does any deed that books places.
     *
     * @throws Refused if somebody else had one of them a moment before
     */
    public <T> T book(SignedIn who, Supplier<T> deed) {
        for (int attempt = 1; ; attempt++) {
            try {
                return deed.get();
            } catch (Refused sentence) {
                throw sentence;
            } catch (RuntimeException failure) {
                String state = state(failure);
                if (TAKEN.equals(state) || AGAIN.contains(state) && attempt == ATTEMPTS) {
                    throw new Refused(Messages.in(who.language()).text("failure.taken-meanwhile"));
                }
                if (!AGAIN.contains(state)) {
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

    private static String state(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refusal && refusal.getSQLState() != null) {
                return refusal.getSQLState();
            }
        }
        return "";
    }
}
