package org.hemicycle.bodies;

import org.hemicycle.reference.CountryIndex;
import org.hemicycle.web.Reader;

/** Says that no country is called that, and which may have been meant. */
final class UnknownCountry {

    private UnknownCountry() {}

    static String sentence(Reader reader, CountryIndex index, String said) {
        return index.suggestion(said)
                .map(near -> reader.t("bodies.import.nearest", said, near))
                .orElseGet(() -> reader.t("reference.no-country", said));
    }
}
