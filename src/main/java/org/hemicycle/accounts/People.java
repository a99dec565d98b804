package org.hemicycle.accounts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;

/** The people who may sign in, and in which roles. */
@Singleton
public class People {

    /** Characters a password must have at least. */
    public static final int SHORTEST_PASSWORD = 12;

    private final Accounts accounts;
    private final Passwords passwords;
    private final Clock clock;

    People(Accounts accounts, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.clock = clock;
    }

    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    @Transactional
    public List<SignedIn> all() {
        return accounts.listByName().stream()
                .map(account -> account.with(accounts.roles(account.number())))
                .toList();
    }

    public Optional<SignedIn> byEmail(String email) {
        return accounts.findByEmail(email.strip()).map(account -> account.with(accounts.roles(account.number())));
    }

    /** @throws Refused if the address has an account already or the password is too short */
    @Transactional
    public SignedIn add(String email, String name, String password, Language language, ZoneId zone, Set<Role> roles) {
        if (password.length() < SHORTEST_PASSWORD) {
            throw new Refused(
                    "A password has at least " + SHORTEST_PASSWORD + " characters.",
                    "form.password",
                    SHORTEST_PASSWORD);
        }
        if (accounts.findByEmail(email.strip()).isPresent()) {
            throw new Refused(email.strip() + " has an account already.", "person.there-already", email.strip());
        }
        Account stored = accounts.save(new Account(
                null,
                email.strip(),
                name.strip(),
                passwords.hash(password),
                language.tag(),
                zone.getId(),
                clock.instant()));
        roles.forEach(role -> accounts.grant(stored.number(), role));
        return stored.with(roles);
    }

    /**
     * @throws NotFound if there is no such account
     * @throws Refused if nobody would be left to administer
     */
    @Transactional
    public void changeRoles(long account, Set<Role> roles) {
        accounts.lockAdministrators();
        if (!accounts.existsById(account)) {
            throw new NotFound("There is no such account.", "missing.account");
        }
        accounts.revokeAll(account);
        roles.forEach(role -> accounts.grant(account, role));
        if (all().stream().noneMatch(person -> person.is(Role.ADMINISTRATOR))) {
            throw new Refused("One administrator at least must be left.", "person.last-administrator");
        }
    }
}
