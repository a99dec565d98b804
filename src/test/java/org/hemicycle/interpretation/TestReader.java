package org.hemicycle.interpretation;

import io.micronaut.context.ApplicationContext;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;

/** Somebody new with a role, who reads English. */
final class TestReader {

    private TestReader() {}

    static Reader with(ApplicationContext context, Role role) {
        SignedIn person = context.getBean(People.class)
                .add(
                        UUID.randomUUID() + "@reader.example",
                        "Test " + role,
                        "correct horse battery",
                        Language.ENGLISH,
                        ZoneId.of("Europe/Zurich"),
                        Set.of(role));
        return new Reader(Language.ENGLISH, person.zone(), Optional.of(person), "", "/", "");
    }
}
