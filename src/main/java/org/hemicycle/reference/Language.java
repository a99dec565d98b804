package org.hemicycle.reference;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import java.util.stream.Stream;

/** The six official languages of the United Nations, in the order of their English names, as the UN lists them. */
public enum Language {
    ARABIC("ar", "العربية"),
    CHINESE("zh", "中文"),
    ENGLISH("en", "English"),
    FRENCH("fr", "Français"),
    RUSSIAN("ru", "Русский"),
    SPANISH("es", "Español");

    private final String tag;
    private final String endonym;

    Language(String tag, String endonym) {
        this.tag = tag;
        this.endonym = endonym;
    }

    /** The language of a BCP 47 tag, with or without region and script: {@code fr}, {@code zh-Hans}, {@code ar-EG}. */
    public static Optional<Language> of(String tag) {
        String primary = Locale.forLanguageTag(tag.strip()).getLanguage();
        return Stream.of(values())
                .filter(language -> language.tag.equals(primary))
                .findFirst();
    }

    /** The reader's favourite among the six by an {@code Accept-Language} header; English if none or unreadable. */
    public static Language preferredIn(String acceptLanguage) {
        return ranges(acceptLanguage).stream()
                .filter(range -> range.getWeight() > 0)
                .flatMap(range -> of(range.getRange()).stream())
                .findFirst()
                .orElse(ENGLISH);
    }

    private static List<LanguageRange> ranges(String acceptLanguage) {
        try {
            return LanguageRange.parse(acceptLanguage);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    /** The BCP 47 tag, as used in the database, in URLs and in {@code lang} attributes. */
    public String tag() {
        return tag;
    }

    /** The language's own name for itself, capitalised as in a list of languages. */
    public String endonym() {
        return endonym;
    }

    public boolean rightToLeft() {
        return this == ARABIC;
    }

    public Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
