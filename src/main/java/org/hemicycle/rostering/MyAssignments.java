package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
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

/** The published assignments of the interpreter who is signed in. */
@Singleton
public class MyAssignments {

    private final Interpreters interpreters;
    private final Assignments assignments;
    private final Sittings sittings;
    private final Sessions sessions;
    private final Clock clock;

    MyAssignments(
            Interpreters interpreters, Assignments assignments, Sittings sittings, Sessions sessions, Clock clock) {
        this.interpreters = interpreters;
        this.assignments = assignments;
        this.sittings = sittings;
        this.sessions = sessions;
        this.clock = clock;
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
        if (assignments.confirm(assignment, interpreter(person).number(), clock.instant()) == 0) {
            throw new Refused("This assignment is not yours any more, or you confirmed it already.");
        }
    }

    @Transactional
    public void confirmAll(SignedIn person) {
        long interpreter = interpreter(person).number();
        assignments
                .ofInterpreter(interpreter)
                .forEach(assigned -> assignments.confirm(assigned.id(), interpreter, clock.instant()));
    }

    private Interpreter interpreter(SignedIn person) {
        return interpreters
                .byEmail(person.email())
                .orElseThrow(() -> new NotFound("No interpreter has the address " + person.email() + "."));
    }

    private Mine mine(Assigned assigned, Language language) {
        Sitting sitting = sittings.find(assigned.sittingId()).orElseThrow();
        Session session = sessions.find(sitting.sessionId(), language).orElseThrow();
        return new Mine(assigned, sitting, session, assignments.team(sitting.id(), assigned.language()));
    }

    /** An assignment with what its interpreter wants to know of it. */
    public record Mine(Assigned assigned, Sitting sitting, Session session, List<Assigned> team) {

        public boolean isConfirmed() {
            return assigned.confirmedAt() != null;
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
