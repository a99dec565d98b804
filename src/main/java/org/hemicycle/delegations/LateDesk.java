package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;
import org.jspecify.annotations.Nullable;

/** The queue of what focal points ask for when the list is closed. */
@Singleton
class LateDesk {

    private final LateChangeRows rows;
    private final Delegations delegations;
    private final Delegates delegates;
    private final Registrar registrar;
    private final DelegationLetters letters;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    LateDesk(
            LateChangeRows rows,
            Delegations delegations,
            Delegates delegates,
            Registrar registrar,
            DelegationLetters letters,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.delegations = delegations;
        this.delegates = delegates;
        this.registrar = registrar;
        this.letters = letters;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void askToAdd(By by, Delegation delegation, Particulars wanted) {
        ask(by, delegation, null, LateChange.Kind.ADD, Field.all(wanted), wanted.name());
    }

    /** Only what differs from now is asked for; nothing if nothing does. */
    @Transactional
    public void askToChange(By by, Delegation delegation, Delegate delegate, Particulars wanted) {
        Map<Field, String> changed = new EnumMap<>(Field.class);
        wanted.differences(delegate.particulars()).forEach(field -> changed.put(field, field.of(wanted)));
        if (!changed.isEmpty()) {
            ask(by, delegation, delegate.id(), LateChange.Kind.CHANGE, changed, delegate.name());
        }
    }

    @Transactional
    public void askToWithdraw(By by, Delegation delegation, Delegate delegate) {
        ask(by, delegation, delegate.id(), LateChange.Kind.WITHDRAW, Map.of(), delegate.name());
    }

    /**
     * Does what was asked for, and tells the focal point.
     *
     * @throws Refused if it was decided before, or cannot be done any more
     */
    @Transactional
    public void accept(SignedIn by, long change) {
        LateChange asked = undecided(change);
        By both = new By(asked.askedBy() + ", accepted by " + by.name(), Optional.of(by));
        @Nullable Long added = apply(both, asked);
        rows.decide(change, LateChange.Decision.ACCEPTED, null, clock.instant(), by.name(), added);
        tell(by, asked, true, "");
    }

    /** @param reason for the focal point; may be empty */
    @Transactional
    public void decline(SignedIn by, long change, String reason) {
        LateChange asked = undecided(change);
        @Nullable String why = reason.isBlank() ? null : reason.strip();
        rows.decide(change, LateChange.Decision.DECLINED, why, clock.instant(), by.name(), null);
        audit.note(by, "declined late change", delegation(asked).name() + ": " + subject(asked));
        tell(by, asked, false, reason.strip());
    }

    List<LateChange> waiting(long session) {
        return rows.waiting(session);
    }

    /** What is wanted by each request that waits, by its number. */
    Map<Long, Map<Field, String>> wanted(long session) {
        return byChange(rows.fieldsOfSession(session));
    }

    List<LateChange> ofDelegation(long delegation) {
        return rows.ofDelegation(delegation);
    }

    Map<Long, Map<Field, String>> wantedByDelegation(long delegation) {
        return byChange(rows.fieldsOfDelegation(delegation));
    }

    /** The name of whom a request is about. */
    String subject(LateChange change) {
        return change.delegateId() == null
                ? wanted(change).getOrDefault(Field.NAME, "")
                : delegates.find(change.delegateId()).map(Delegate::name).orElse("");
    }

    private void ask(
            By by,
            Delegation delegation,
            @Nullable Long delegate,
            LateChange.Kind kind,
            Map<Field, String> wanted,
            String subject) {
        long change = rows.save(new LateChange(
                        null, delegation.id(), delegate, kind, clock.instant(), by.name(), null, null, null, null))
                .number();
        wanted.forEach((field, value) -> rows.add(change, field.name(), value));
        by.note(audit, "asked for late change", subject + ", " + delegation.name());
    }

    private LateChange undecided(long id) {
        LateChange change = rows.lock(id).orElseThrow(() -> Messages.missing("missing.request"));
        if (change.decision() != null) {
            throw Messages.refusal("dg.refused.decided", String.valueOf(change.decidedBy()));
        }
        return change;
    }

    private @Nullable Long apply(By by, LateChange change) {
        return switch (change.kind()) {
            case ADD -> registrar.add(by, delegation(change), Particulars.of(wanted(change)));
            case CHANGE -> {
                Delegate delegate = delegate(change);
                registrar.change(by, delegate, delegate.particulars().with(wanted(change)), delegate.version());
                yield null;
            }
            case WITHDRAW -> {
                registrar.withdraw(by, delegate(change));
                yield null;
            }
        };
    }

    private void tell(SignedIn by, LateChange change, boolean accepted, String reason) {
        String subject = subject(change);
        delegation(change)
                .focalPoint()
                .ifPresent(focal -> outbox.queue(letters.late(by, focal, change, subject, accepted, reason)));
    }

    private Delegation delegation(LateChange change) {
        return delegations.find(change.delegationId(), By.language()).orElseThrow();
    }

    private Delegate delegate(LateChange change) {
        return Optional.ofNullable(change.delegateId())
                .flatMap(delegates::find)
                .orElseThrow(() -> Messages.missing("missing.delegate"));
    }

    private Map<Field, String> wanted(LateChange change) {
        return byChange(rows.fields(change.number())).getOrDefault(change.number(), Map.of());
    }

    private static Map<Long, Map<Field, String>> byChange(List<WantedField> fields) {
        return fields.stream()
                .collect(Collectors.groupingBy(
                        WantedField::lateChangeId,
                        Collectors.toMap(
                                WantedField::field,
                                WantedField::value,
                                (one, other) -> other,
                                () -> new EnumMap<>(Field.class))));
    }
}
