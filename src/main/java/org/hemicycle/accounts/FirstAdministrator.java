package org.hemicycle.accounts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Set;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;

/** The person who sets up an empty system. */
@Singleton
public class FirstAdministrator {

    private final People people;
    private final Accounts accounts;

    FirstAdministrator(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** Whether nobody has an account yet. */
    public boolean isWanted() {
        return people.isEmpty();
    }

    /** @throws Refused if somebody else was quicker, even by a moment */
    @Transactional
    public SignedIn make(String email, String name, String password, Language language, ZoneId zone) {
        accounts.lockAdministrators();
        if (!isWanted()) {
            throw new Refused("There is an administrator already.", "person.first-already");
        }
        return people.add(email, name, password, language, zone, Set.of(Role.ADMINISTRATOR));
    }
}
