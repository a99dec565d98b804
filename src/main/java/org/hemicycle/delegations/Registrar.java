package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Outdated;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;

/** Keeps the lists of delegates: who is added, changed and withdrawn, and by whom. */
@Singleton
class Registrar {

    private final Delegates delegates;
    private final DelegateRows rows;
    private final Delegations delegations;
    private final DelegationLetters letters;
    private final ListNews news;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    Registrar(
            Delegates delegates,
            DelegateRows rows,
            Delegations delegations,
            DelegationLetters letters,
            ListNews news,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.delegates = delegates;
        this.rows = rows;
        this.delegations = delegations;
        this.letters = letters;
        this.news = news;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts somebody on the list.
     *
     * @throws Refused if the address is on it already
     */
    @Transactional
    public long add(By by, Delegation delegation, Particulars particulars) {
        delegations.lock(delegation.id());
        requireFreeMail(delegation.id(), particulars, 0);
        Instant now = clock.instant();
        long id = rows.insert(List.of(new DelegateRows.Entry(delegation.id(), particulars)), now)
                .getFirst();
        rows.remember(
                List.of(new DelegateRows.FieldChange(id, Change.REGISTERED, "", particulars.name())), by.name(), now);
        news.joined(by, delegation.sessionId(), List.of(id));
        by.note(audit, "registered delegate", particulars.name() + ", " + delegation.name());
        return id;
    }

    /**
     * Changes a registration. What a focal point changes in a name or a function, or after the list was asked back, has
     * to be decided anew.
     *
     * @param version that the change starts from
     * @throws Outdated if somebody else changed it since
     * @throws Refused if the address belongs to another delegate of the list
     */
    @Transactional
    public void change(By by, Delegate delegate, Particulars wanted, int version) {
        Delegate stored = delegates.lock(delegate.id()).orElseThrow();
        if (stored.version() != version) {
            throw Messages.outdated("dg.outdated-registration", stored.name());
        }
        List<Field> changed = wanted.differences(stored.particulars());
        if (changed.isEmpty()) {
            return;
        }
        if (changed.contains(Field.EMAIL)) {
            requireFreeMail(stored.delegationId(), wanted, stored.id());
        }
        Instant now = clock.instant();
        rows.update(List.of(new DelegateRows.Entry(stored.id(), wanted)));
        rows.remember(
                changed.stream()
                        .map(field -> new DelegateRows.FieldChange(
                                stored.id(), field.name(), field.of(stored.particulars()), field.of(wanted)))
                        .toList(),
                by.name(),
                now);
        if (by.isFocalPoint() && mustBeDecidedAnew(stored, changed)) {
            delegates.decide(stored.id(), Accreditation.REGISTERED, null, null, null);
            rememberOne(by, stored.id(), Change.ACCREDITATION, stored.accreditation(), Accreditation.REGISTERED, now);
            if (stored.accreditation() == Accreditation.REFUSED) {
                news.joined(by, stored.sessionId(), List.of(stored.id()));
            }
        }
        by.note(audit, "changed delegate", stored.name() + ": " + String.join(", ", keys(changed)));
    }

    /** Takes somebody off the list; they stay in its history, and are told. */
    @Transactional
    public void withdraw(By by, Delegate delegate) {
        Instant now = clock.instant();
        if (delegates.withdraw(delegate.id(), now) == 0) {
            throw Messages.refusal("dg.withdrawn-before", delegate.name());
        }
        rememberOne(by, delegate.id(), Change.WITHDRAWN, false, true, now);
        letters.withdrawn(by, delegate).forEach(outbox::queue);
        news.left(by, delegate.sessionId(), List.of(delegate.id()));
        by.note(audit, "withdrew delegate", delegate.name());
    }

    /**
     * Puts somebody who was withdrawn back on the list.
     *
     * @throws Refused if the address is on the list again
     */
    @Transactional
    public void readmit(By by, Delegate delegate) {
        requireFreeMail(delegate.delegationId(), delegate.particulars(), delegate.id());
        if (delegates.readmit(delegate.id()) == 0) {
            throw Messages.refusal("dg.refused.listed", delegate.name());
        }
        rememberOne(by, delegate.id(), Change.WITHDRAWN, true, false, clock.instant());
        news.joined(by, delegate.sessionId(), List.of(delegate.id()));
        by.note(audit, "put delegate back on the list", delegate.name());
    }

    private void requireFreeMail(long delegation, Particulars particulars, long but) {
        if (delegates.withMail(delegation, particulars.email(), but) > 0) {
            throw Messages.refusal("dg.refused.mail-taken", particulars.email());
        }
    }

    private void rememberOne(By by, long delegate, String field, Object was, Object is, Instant now) {
        rows.remember(
                List.of(new DelegateRows.FieldChange(delegate, field, was.toString(), is.toString())), by.name(), now);
    }

    static boolean mustBeDecidedAnew(Delegate stored, List<Field> changed) {
        return switch (stored.accreditation()) {
            case REGISTERED -> false;
            case ACCREDITED -> changed.contains(Field.NAME) || changed.contains(Field.FUNCTION);
            case REFUSED, ASKED_BACK -> true;
        };
    }

    private static List<String> keys(List<Field> fields) {
        return fields.stream().map(Field::key).toList();
    }
}
