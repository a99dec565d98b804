package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Messages;

/** The published assignments of the interpreter who is signed in. */
@Singleton
public class MyAssignments {

    static final int LONGEST_REASON = 1000;
    static final int LONGEST_NOTE = 2000;

    private final Interpreters interpreters;
    private final Assignments assignments;
    private final DeclinedAssignments declined;
    private final AcousticIncidents incidents;
    private final Sittings sittings;
    private final Sessions sessions;
    private final RosterLetters letters;
    private final Audit audit;
    private final Clock clock;

    MyAssignments(
            Interpreters interpreters,
            Assignments assignments,
            DeclinedAssignments declined,
            AcousticIncidents incidents,
            Sittings sittings,
            Sessions sessions,
            RosterLetters letters,
            Audit audit,
            Clock clock) {
        this.interpreters = interpreters;
        this.assignments = assignments;
        this.declined = declined;
        this.incidents = incidents;
        this.sittings = sittings;
        this.sessions = sessions;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws NotFound if it is not theirs */
    Mine find(SignedIn person, long assignment, Language language) {
        return of(person, language).stream()
                .filter(one -> one.assigned().id() == assignment)
                .findFirst()
                .orElseThrow(() -> Messages.missing("missing.assignment"));
    }

    List<Mine> of(long interpreter, Language language) {
        return assignments.ofInterpreter(interpreter).stream()
                .map(assigned -> mine(assigned, language))
                .toList();
    }

    List<Mine> of(SignedIn person, Language language) {
        return interpreters
                .byEmail(person.email())
                .map(one -> assignments.ofInterpreter(one.number()).stream()
                        .map(assigned -> mine(assigned, language))
                        .toList())
                .orElse(List.of());
    }

    /** @throws Refused if it is not theirs, or not any more */
    @Transactional
    public void confirm(SignedIn person, long assignment) {
        Interpreter interpreter = interpreter(person);
        assignments
                .find(assignment)
                .filter(one -> one.interpreterId() == interpreter.number())
                .ifPresent(one -> declined.remove(one.sittingId(), one.interpreterId()));
        if (assignments.confirm(assignment, interpreter(person).number(), clock.instant()) == 0) {
            throw Messages.refusal("refused.not-yours-any-more");
        }
        audit.note(person, "confirmed assignment", "assignment " + assignment);
    }

    @Transactional
    public void confirmAll(SignedIn person) {
        long interpreter = interpreter(person).number();
        assignments.ofInterpreter(interpreter).stream()
                .filter(assigned -> !assigned.isDeclined())
                .forEach(assigned -> assignments.confirm(assigned.id(), interpreter, clock.instant()));
        audit.note(person, "confirmed assignments", "all that were open");
    }

    /**
     * Says that they cannot come, so that the chief interpreter can refill the seat; no new roster assigns them there.
     *
     * @throws Refused without a reason
     */
    @Transactional
    public void decline(SignedIn person, long assignment, String reason) {
        String said = reason.strip();
        if (said.isEmpty() || said.length() > LONGEST_REASON) {
            throw Messages.refusal("refused.reason", LONGEST_REASON);
        }
        Mine one = find(person, assignment, Language.ENGLISH);
        Assigned seat = one.assigned();
        declined.add(seat.sittingId(), seat.interpreterId(), seat.language(), said, clock.instant());
        assignments.unconfirm(assignment);
        audit.note(
                person,
                "declined assignment",
                one.session().code() + " sitting " + one.sitting().number());
        letters.tellChiefs(
                "mine.mail.declined-subject",
                reader -> letters.declined(
                        reader, seat.interpreter(), one.session(), one.sitting(), seat.language(), said));
    }

    /** @param happened within the sitting, or soon after it */
    @Transactional
    public void noteIncident(SignedIn person, long assignment, Instant happened, String what) {
        String said = what.strip();
        if (said.isEmpty() || said.length() > LONGEST_NOTE) {
            throw Messages.refusal("refused.incident", LONGEST_NOTE);
        }
        Mine one = find(person, assignment, Language.ENGLISH);
        incidents.add(one.sitting().id(), one.assigned().interpreterId(), happened, said, clock.instant());
        audit.note(
                person,
                "noted acoustic incident",
                one.session().code() + " sitting " + one.sitting().number());
    }

    /** What they noted of a sitting themselves. */
    List<AcousticIncident> incidents(Mine one) {
        return incidents.ofSession(one.session().id()).stream()
                .filter(incident -> incident.sittingId() == one.sitting().id()
                        && incident.interpreterId() == one.assigned().interpreterId())
                .toList();
    }

    Interpreter interpreter(SignedIn person) {
        return interpreters
                .byEmail(person.email())
                .orElseThrow(() -> Messages.missing("missing.interpreter-address", person.email()));
    }

    private Mine mine(Assigned assigned, Language language) {
        Sitting sitting = sittings.find(assigned.sittingId()).orElseThrow();
        Session session = sessions.find(sitting.sessionId(), language).orElseThrow();
        return new Mine(assigned, sitting, session, assignments.team(sitting.id(), assigned.language()));
    }

    /** An assignment with what its interpreter wants to know of it. */
    public record Mine(Assigned assigned, Sitting sitting, Session session, List<Assigned> team) {

        public boolean isConfirmed() {
            return assigned.confirmedAt() != null && !assigned.isDeclined();
        }

        /** Whether it waits for an answer. */
        public boolean isOpen() {
            return assigned.confirmedAt() == null && !assigned.isDeclined();
        }

        /** The colleagues in the booth, without oneself. */
        public List<String> colleagues() {
            return team.stream()
                    .filter(one -> one.interpreterId() != assigned.interpreterId())
                    .map(Assigned::interpreter)
                    .toList();
        }
    }
}
