package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/** Says at which sitting an agenda item is taken up, when and for how long. */
@Singleton
public class TimePlans {

    private final AgendaItems items;
    private final Agenda agenda;
    private final Sittings sittings;
    private final Audit audit;

    TimePlans(AgendaItems items, Agenda agenda, Sittings sittings, Audit audit) {
        this.items = items;
        this.agenda = agenda;
        this.sittings = sittings;
        this.audit = audit;
    }

    TimePlan of(Reader reader, long session) {
        return TimePlan.of(
                sittings.heldIn(session),
                items.titled(session, reader.language().tag()),
                items.slots(session));
    }

    /** Takes an item up at a sitting, after what is planned there; at one where it is already, for another time. */
    @Transactional
    public void takeUp(Reader reader, long session, long item, long sitting, int minutes) {
        Session of = agenda.lock(reader, session);
        boolean own = items.titled(session, reader.language().tag()).stream().anyMatch(one -> one.id() == item);
        if (!own || sittings.heldIn(session).stream().noneMatch(one -> one.id() == sitting)) {
            throw new NotFound(reader.t("failure.no-such-page"));
        }
        items.insertSlot(item, sitting, minutes);
        audit.note(reader.person(), "planned agenda item", of.code() + " item " + item + " at sitting " + sitting);
    }

    /** @throws Refused if it takes less than a minute or more than half a day */
    @Transactional
    public void setMinutes(Reader reader, long slot, int minutes) {
        if (minutes < 1 || minutes > 720) {
            throw new Refused(reader.t("form.between", 1, 720));
        }
        lock(reader, slot);
        items.setMinutes(slot, minutes);
    }

    /** Changes places with the one before, or after. */
    @Transactional
    public void step(Reader reader, long slot, boolean up) {
        lock(reader, slot);
        AgendaSlot moved = items.slot(slot).orElseThrow();
        List<AgendaSlot> all = items.slotsOfSitting(moved.sittingId());
        int at = all.indexOf(moved);
        int other = up ? at - 1 : at + 1;
        if (other >= 0 && other < all.size()) {
            AgendaSlot neighbour = all.get(other);
            items.swapSlots(moved.id(), moved.place(), neighbour.id(), neighbour.place());
        }
    }

    @Transactional
    public void drop(Reader reader, long slot) {
        lock(reader, slot);
        items.removeSlot(slot);
    }

    private void lock(Reader reader, long slot) {
        AgendaSlot found = items.slot(slot).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        Sitting sitting = sittings.find(found.sittingId()).orElseThrow();
        Session of = agenda.lock(reader, sitting.sessionId());
        audit.note(reader.person(), "changed time plan", of.code() + " sitting " + sitting.number());
    }
}
