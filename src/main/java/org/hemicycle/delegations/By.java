package org.hemicycle.delegations;

import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;

/**
 * Who changes a delegation: somebody signed in, or a focal point with a private link.
 *
 * @param name stands beside what they change, in histories and in the audit trail
 */
record By(String name, Optional<SignedIn> account) {

    static By of(SignedIn person) {
        return new By(person.name(), Optional.of(person));
    }

    /** @param delegation with its name in English, for the audit trail is in English */
    static By focalPointOf(Delegation delegation) {
        return new By("focal point of " + delegation.name(), Optional.empty());
    }

    boolean isFocalPoint() {
        return account.isEmpty();
    }

    void note(Audit audit, String action, String subject) {
        account.ifPresentOrElse(
                person -> audit.note(person, action, subject), () -> audit.note(null, name, action, subject));
    }

    /** The language of names in histories. */
    static Language language() {
        return Language.ENGLISH;
    }
}
