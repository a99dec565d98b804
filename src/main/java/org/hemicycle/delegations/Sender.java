package org.hemicycle.delegations;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A name under which a spreadsheet may mean a country or an observer.
 *
 * @param shown its name in the reader's language
 * @param country alpha-2 code; none for an organisation
 * @param delegation the number of its delegation, if it has one already
 * @param observer what it observes as, if it does
 * @param member whether it has a seat
 */
@Introspected
public record Sender(
        String called,
        String shown,
        @Nullable String country,
        @Nullable Long delegation,
        @Nullable Long observer,
        boolean member) {

    boolean maySend() {
        return member || observer != null || delegation != null;
    }

    /** The same for all names of one country or observer. */
    String key() {
        return country == null ? "observer " + observer : country;
    }
}
