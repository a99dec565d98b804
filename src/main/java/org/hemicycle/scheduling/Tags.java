package org.hemicycle.scheduling;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** Reads tags of languages. */
final class Tags {

    private Tags() {}

    /** A BCP 47 tag in its usual spelling, as {@code zh-Hans} for {@code ZH-hans}; empty if it is none. */
    static Optional<String> read(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            return Optional.of(locale.toLanguageTag())
                    .filter(usual -> !locale.getLanguage().isEmpty() && !usual.equals("und"));
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }
}
