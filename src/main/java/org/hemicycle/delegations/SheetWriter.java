package org.hemicycle.delegations;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.hemicycle.delegations.DelegateRows.Entry;
import org.hemicycle.delegations.DelegateRows.FieldChange;
import org.hemicycle.delegations.SheetPlan.Slot;
import org.jspecify.annotations.Nullable;

/** Writes what a spreadsheet brings, a thousand delegates with each statement. */
@Singleton
class SheetWriter {

    private static final int AT_ONCE = 1000;

    private final Delegates delegates;
    private final DelegateRows rows;
    private final LateDesk late;
    private final ListNews news;
    private final Clock clock;

    SheetWriter(Delegates delegates, DelegateRows rows, LateDesk late, ListNews news, Clock clock) {
        this.delegates = delegates;
        this.rows = rows;
        this.late = late;
        this.news = news;
        this.clock = clock;
    }

    /**
     * @param lines how many the file has, those that change nothing among them
     * @param written told how many of them are done
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void write(long session, List<Slot> slots, String by, boolean focalPoint, int lines, IntConsumer written) {
        Instant now = clock.instant();
        Map<String, Long> opened = new HashMap<>();
        for (int from = 0; from < slots.size(); from += AT_ONCE) {
            List<Slot> some = slots.subList(from, Math.min(slots.size(), from + AT_ONCE));
            add(session, some, opened, by, now);
            change(session, some, by, focalPoint, now);
            written.accept(Math.min(lines, from + some.size()));
        }
        written.accept(lines);
    }

    /** Asks for what a focal point may not do any more. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void ask(Map<Long, Delegation> sent, List<Slot> slots, String by) {
        By who = new By(by, Optional.empty());
        for (Slot slot : slots) {
            @Nullable Delegate there = slot.there;
            if (there != null) {
                late.askToChange(who, delegation(sent, there.delegationId()), there, slot.wanted);
            } else if (slot.sender != null && slot.sender.delegation() != null) {
                late.askToAdd(who, delegation(sent, slot.sender.delegation()), slot.wanted);
            }
        }
    }

    private static Delegation delegation(Map<Long, Delegation> sent, long id) {
        return Optional.ofNullable(sent.get(id)).orElseThrow();
    }

    private void add(long session, List<Slot> slots, Map<String, Long> opened, String by, Instant now) {
        List<Entry> added = new ArrayList<>();
        for (Slot slot : slots) {
            @Nullable Sender sender = slot.sender;
            if (sender != null && slot.there == null) {
                long delegation = opened.computeIfAbsent(sender.key(), absent -> delegation(session, sender));
                added.add(new Entry(delegation, slot.wanted));
            }
        }
        if (added.isEmpty()) {
            return;
        }
        List<Long> ids = rows.insert(added, now);
        List<FieldChange> changes = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            changes.add(new FieldChange(
                    ids.get(i),
                    Change.REGISTERED,
                    "",
                    added.get(i).particulars().name()));
        }
        rows.remember(changes, by, now);
        news.joined(new By(by, Optional.empty()), session, ids);
    }

    private void change(long session, List<Slot> slots, String by, boolean focalPoint, Instant now) {
        List<Entry> changed = new ArrayList<>();
        List<FieldChange> changes = new ArrayList<>();
        List<Long> back = new ArrayList<>();
        for (Slot slot : slots) {
            @Nullable Delegate there = slot.there;
            if (there != null) {
                changed.add(new Entry(there.id(), slot.wanted));
                List<Field> fields = slot.wanted.differences(there.particulars());
                for (Field field : fields) {
                    changes.add(new FieldChange(
                            there.id(), field.name(), field.of(there.particulars()), field.of(slot.wanted)));
                }
                if (focalPoint && Registrar.mustBeDecidedAnew(there, fields)) {
                    delegates.decide(there.id(), Accreditation.REGISTERED, null, null, null);
                    changes.add(new FieldChange(
                            there.id(),
                            Change.ACCREDITATION,
                            there.accreditation().name(),
                            Accreditation.REGISTERED.name()));
                    if (!there.isExpected()) {
                        back.add(there.id());
                    }
                }
            }
        }
        if (!changed.isEmpty()) {
            rows.update(changed);
            rows.remember(changes, by, now);
            news.joined(new By(by, Optional.empty()), session, back);
        }
    }

    private long delegation(long session, Sender sender) {
        if (sender.delegation() != null) {
            return sender.delegation();
        }
        return sender.observer() != null
                ? delegates.observerDelegation(session, sender.observer())
                : delegates.delegation(session, Objects.requireNonNull(sender.country()));
    }
}
