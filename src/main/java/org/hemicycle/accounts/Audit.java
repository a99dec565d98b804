package org.hemicycle.accounts;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The audit trail. An entry is written in the transaction of the change it tells of. */
@Singleton
public class Audit {

    private final AuditEntries entries;
    private final Clock clock;

    Audit(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param action a verb and its object, as in {@code published session}
     * @param subject what it was done to, readable without a look-up
     */
    public void note(SignedIn who, String action, String subject) {
        note(who.accountId(), who.name(), action, subject);
    }

    /** @param accountId empty for somebody who came by a link, told by name */
    public void note(@Nullable Long accountId, String who, String action, String subject) {
        entries.save(new AuditEntry(null, clock.instant(), accountId, who, action, subject));
    }

    /** What the house did by itself, as when it starts with new rules of time zones. */
    public void noteOfHouse(String action, String subject) {
        entries.save(new AuditEntry(null, clock.instant(), null, "Hemicycle", action, subject));
    }

    public List<AuditEntry> newest(int size, long from) {
        return entries.newest(size, from);
    }

    public long count() {
        return entries.count();
    }
}
