package org.hemicycle.scheduling;

import java.time.LocalDate;
import java.util.Map;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/**
 * All that is said of a session before its sittings.
 *
 * @param ordinal which of the body's sessions it is; absent for one out of the count
 * @param zone IANA zone of the host
 * @param titles by language, English among them
 */
record SessionDetails(
        long body,
        @Nullable Integer ordinal,
        String code,
        Mode mode,
        String zone,
        LocalDate firstDay,
        LocalDate lastDay,
        Map<Language, String> titles) {

    SessionDetails {
        titles = Map.copyOf(titles);
    }
}
