package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;

/** Who answers for the delegations to a session: the secretary who opened registration for it. */
@Singleton
public class Secretaries {

    private final Registrations registrations;
    private final People people;

    Secretaries(Registrations registrations, People people) {
        this.registrations = registrations;
        this.people = people;
    }

    /** Nobody if registration was never opened, or by somebody who keeps delegations no longer. */
    public Optional<SignedIn> of(long session) {
        return registrations.openedBy(session).flatMap(people::byEmail).filter(Secretaries::keepsDelegations);
    }

    /** Whom to tell: the secretary of the session, or every secretary if there is none. */
    List<SignedIn> toldOf(long session) {
        return of(session)
                .map(List::of)
                .orElseGet(() -> people.all().stream()
                        .filter(person -> person.is(Role.SECRETARY))
                        .toList());
    }

    private static boolean keepsDelegations(SignedIn person) {
        return person.is(Role.SECRETARY) || person.is(Role.ADMINISTRATOR);
    }
}
