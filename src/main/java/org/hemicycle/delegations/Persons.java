package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;

/** The persons behind the registrations of all sessions. */
@Singleton
class Persons {

    private final PersonRows rows;
    private final DelegateRows delegates;
    private final Audit audit;
    private final Clock clock;

    Persons(PersonRows rows, DelegateRows delegates, Audit audit, Clock clock) {
        this.rows = rows;
        this.delegates = delegates;
        this.audit = audit;
        this.clock = clock;
    }

    List<Person> addresses(long person) {
        return rows.addresses(person);
    }

    /** Who was merged into this person, the first merger first. */
    List<Merger> mergers(long person) {
        return rows.mergers(person);
    }

    /**
     * Two turn out to be one: registrations and addresses of the second become those of the first.
     *
     * @throws Refused if they are one already
     */
    @Transactional
    void merge(SignedIn by, long kept, long gone) {
        Person first = lock(Math.min(kept, gone));
        Person second = lock(Math.max(kept, gone));
        if (kept == gone || first.sameAs() != null || second.sameAs() != null) {
            throw Messages.refusal("dg.refused.one-person");
        }
        Person stays = first.id() == kept ? first : second;
        Person goes = first.id() == kept ? second : first;
        Instant now = clock.instant();
        rows.remember(kept, gone, now, by.name());
        rows.join(kept, gone);
        List<Long> registrations = rows.registrations(gone);
        rows.handOver(kept, gone);
        List<DelegateRows.FieldChange> changes = registrations.stream()
                .map(id -> new DelegateRows.FieldChange(id, Change.PERSON, said(goes), said(stays)))
                .toList();
        delegates.remember(changes, by.name(), now);
        audit.note(by, "merged person", said(goes) + " → " + said(stays));
    }

    private Person lock(long id) {
        return rows.lock(id).orElseThrow(() -> Messages.missing("missing.person"));
    }

    private static String said(Person person) {
        return person.name() + " <" + person.email() + ">";
    }
}
