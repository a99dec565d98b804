package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;

/**
 * Plans a session after the pattern of an earlier one: its sittings so many days later at the same local times, their
 * languages, the agenda and its time plan. Nothing of it is published, and no link to join is taken over.
 */
@Singleton
class SessionCopies {

    private final Sessions sessions;
    private final Sittings sittings;
    private final SittingMoves moves;
    private final SittingParticulars particulars;
    private final Clashes clashes;
    private final Timetable timetable;
    private final AgendaItems agenda;
    private final SessionLog log;
    private final Audit audit;

    SessionCopies(
            Sessions sessions,
            Sittings sittings,
            SittingMoves moves,
            SittingParticulars particulars,
            Clashes clashes,
            Timetable timetable,
            AgendaItems agenda,
            SessionLog log,
            Audit audit) {
        this.sessions = sessions;
        this.sittings = sittings;
        this.moves = moves;
        this.particulars = particulars;
        this.clashes = clashes;
        this.timetable = timetable;
        this.agenda = agenda;
        this.log = log;
        this.audit = audit;
    }

    /** First days near a date on which every sitting keeps its weekday: a year of 52 weeks on, and around it. */
    static List<LocalDate> firstDays(LocalDate earlier, LocalDate near) {
        long weeks = Math.max(1, ChronoUnit.WEEKS.between(earlier, near));
        return Stream.of(-1, 0, 1, 2)
                .map(more -> earlier.plusWeeks(weeks + more))
                .toList();
    }

    /** The sittings of a session that would find their room or platform taken, so many days later. */
    @Transactional
    public List<Sitting> hindered(long session, long days) {
        return sittings.heldIn(session).stream()
                .filter(sitting -> isHindered(session, sitting, later(sitting, days)))
                .toList();
    }

    /**
     * Copies a session.
     *
     * @param leaveOut whether sittings whose place is taken are left out
     * @return the number of the new draft
     * @throws Refused if a place is taken and is not to be left out
     */
    @Transactional
    public long copy(Reader reader, Session from, SessionDetails details, boolean leaveOut) {
        long days = ChronoUnit.DAYS.between(from.firstDay(), details.firstDay());
        long copy = sessions.plan(details);
        Map<Long, Long> copied = new HashMap<>();
        List<SessionChange.Line> left = new ArrayList<>();
        left.add(SessionChange.Line.of("sessions.copied-from", from.code()));
        for (Sitting sitting : sittings.heldIn(from.id())) {
            Plan plan = later(sitting, days);
            if (leaveOut && isHindered(copy, sitting, plan)) {
                left.add(new SessionChange.Line(
                        "sitting." + sitting.kind(),
                        String.valueOf(sitting.number()),
                        plan.start().toString(),
                        ""));
            } else {
                Sitting added = timetable.add(reader.person(), copy, plan, kept(sitting));
                copied.put(sitting.id(), added.id());
            }
        }
        moves.forgetLinks(copy);
        copyAgenda(reader, from.id(), copy, copied);
        log.note(reader.person().name(), copy, SessionChange.Kind.COPIED, left, null);
        audit.note(reader.person(), "copied session", from.code() + " to " + details.code());
        return copy;
    }

    private void copyAgenda(Reader reader, long from, long to, Map<Long, Long> sittingCopies) {
        Map<Long, Long> items = new HashMap<>();
        for (AgendaItem item : agenda.titled(from, reader.language().tag())) {
            long copy = agenda.insert(
                    to,
                    item.number(),
                    item.place(),
                    item.kind(),
                    reader.person().name());
            items.put(item.id(), copy);
            agenda.copyTitles(item.id(), copy);
        }
        for (AgendaSlot slot : agenda.slots(from)) {
            Long item = items.get(slot.itemId());
            Long sitting = sittingCopies.get(slot.sittingId());
            if (item != null && sitting != null) {
                agenda.insertSlot(item, sitting, slot.minutes());
            }
        }
    }

    private boolean isHindered(long session, Sitting sitting, Plan plan) {
        return clashes.of(Proposed.added(Clashes.NEW, session, plan, kept(sitting))).stream()
                .anyMatch(Clash::isError);
    }

    /** All but the people on duty, who are asked anew. */
    private Particulars kept(Sitting sitting) {
        Particulars all = particulars.of(sitting.id());
        return new Particulars(
                all.languages(),
                all.group(),
                all.chair(),
                all.expected(),
                all.restricted(),
                all.unit(),
                List.of(),
                all.titles());
    }

    /** The same local time so many days on, whatever the clocks of the zone do in between. */
    private static Plan later(Sitting sitting, long days) {
        LocalDateTime start = sitting.plannedStart().plusDays(days);
        return sitting.plan().startingAt(start.atZone(sitting.hostZone()).toInstant());
    }
}
