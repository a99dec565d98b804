package org.hemicycle.web.reference;

import io.micronaut.serde.annotation.Serdeable;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Form;
import org.hemicycle.web.Names;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What is said of a duty station, on its form or by a program. */
record StationForm(String country, String zone, Map<Language, String> names) {

    private static final int LONGEST_NAME = 200;

    static StationForm read(Reader reader, Form form, Countries countries) {
        String country = form.text("country", 2);
        String zone = form.zone("zone").getId();
        Map<Language, String> names = Names.read(form, LONGEST_NAME);
        if (!country.isEmpty() && countries.find(country, reader.language()).isEmpty()) {
            form.fault("country", reader.t("form.choice"));
        }
        return new StationForm(country, zone, names);
    }

    /**
     * A duty station as a program would have it.
     *
     * @param country alpha-2 code
     * @param names by language tag, English among them
     * @param version the one that was read; not for a new one
     */
    @Serdeable
    record Wanted(
            @Nullable String country,
            @Nullable String zone,
            @Nullable Map<String, String> names,
            @Nullable Integer version) {

        Map<String, Object> fields() {
            Map<String, Object> fields = new HashMap<>();
            fields.put("country", country == null ? "" : country);
            fields.put("zone", zone == null ? "" : zone);
            if (names != null) {
                names.forEach((tag, name) -> fields.put("name-" + tag, name));
            }
            return fields;
        }
    }
}
