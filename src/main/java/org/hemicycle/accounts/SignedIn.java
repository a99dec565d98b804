package org.hemicycle.accounts;

import java.time.ZoneId;
import java.util.Set;
import org.hemicycle.reference.Language;

/** The person behind a request. */
public record SignedIn(long accountId, String email, String name, Language language, ZoneId zone, Set<Role> roles) {

    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }
}
