package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.web.Reader;

/** What follows for the agenda, the rehearsals and the days of the session. */
@Singleton
class SchedulingConsequences implements Consequences {

    private final Sittings sittings;
    private final Sessions sessions;
    private final AgendaItems agenda;
    private final Clock clock;

    SchedulingConsequences(Sittings sittings, Sessions sessions, AgendaItems agenda, Clock clock) {
        this.sittings = sittings;
        this.sessions = sessions;
        this.agenda = agenda;
        this.clock = clock;
    }

    @Override
    public List<Consequence> of(Rescheduling rescheduling, Reader reader) {
        List<Consequence> all = new ArrayList<>();
        warn(all, reader, "upheaval.items-without-sitting", orphans(rescheduling));
        warn(all, reader, "upheaval.rehearsals-to-redo", Rehearsals.lost(rescheduling, held(rescheduling)));
        warn(all, reader, "upheaval.outside-the-days", outside(rescheduling, reader));
        warn(all, reader, "upheaval.begun", begun(rescheduling));
        if (rescheduling.steps().isEmpty()) {
            warn(all, reader, "upheaval.still-to-come", stillToCome(rescheduling));
        }
        return all;
    }

    private static void warn(List<Consequence> all, Reader reader, String key, long count) {
        if (count > 0) {
            all.add(Consequence.warning(reader.t(key, count)));
        }
    }

    private int orphans(Rescheduling rescheduling) {
        List<Long> gone =
                rescheduling.cancelled().stream().map(step -> step.after().id()).toList();
        return gone.isEmpty() ? 0 : agenda.orphans(gone);
    }

    private List<Sitting> held(Rescheduling rescheduling) {
        return sittings.heldIn(rescheduling.session().id());
    }

    /** Of the session's days as they are then. */
    private long outside(Rescheduling rescheduling, Reader reader) {
        Session then =
                sessions.find(rescheduling.session().id(), reader.language()).orElseThrow();
        return rescheduling.moved().stream()
                .map(Rescheduling.Step::after)
                .filter(sitting -> sitting.kind() != Kind.REHEARSAL && sitting.kind() != Kind.BRIEFING)
                .filter(sitting ->
                        sitting.day().isBefore(then.firstDay()) || sitting.day().isAfter(then.lastDay()))
                .count();
    }

    /** Sittings that have begun, and are moved or cancelled all the same. */
    private long begun(Rescheduling rescheduling) {
        return rescheduling.steps().stream()
                .filter(step ->
                        !step.before().isCancelled() && step.before().startsAt().isBefore(clock.instant()))
                .count();
    }

    private long stillToCome(Rescheduling rescheduling) {
        return held(rescheduling).stream()
                .filter(sitting -> sitting.endsAt().isAfter(clock.instant()))
                .count();
    }
}
