package org.hemicycle.bodies;

import java.time.Instant;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Tells the second of two secretaries what the first one did. */
final class Meanwhile {

    private Meanwhile() {}

    /** @param now what stands there now */
    static Refused changed(Reader reader, @Nullable String by, @Nullable Instant at, String now) {
        return new Refused(
                reader.t("bodies.entry-changed", by == null ? "–" : by, at == null ? "–" : reader.moment(at), now));
    }
}
