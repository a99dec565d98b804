package org.hemicycle.web;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Outdated;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Told;
import org.jspecify.annotations.Nullable;

/** The texts of all pages and mails in one language, from {@code messages/<room>_<language>.properties}. */
public final class Messages {

    /** The rooms that have texts. */
    static final List<String> ROOMS = List.of(
            "web",
            "bodies",
            "scheduling",
            "delegations",
            "interpretation",
            "rostering",
            "invitations",
            "surveys",
            "participation",
            "operations");

    private static final Map<Language, Messages> ALL = load();

    private final Language language;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    private Messages(Language language) {
        this.language = language;
        ROOMS.forEach(room -> read("messages/" + room + "_" + language.tag() + ".properties"));
    }

    public static Messages in(Language language) {
        @Nullable Messages messages = ALL.get(language);
        if (messages == null) {
            throw new IllegalStateException("No messages in " + language);
        }
        return messages;
    }

    /** A refusal that whoever asked reads in their language. */
    public static Refused refusal(String key, Object... arguments) {
        return new Refused(in(Language.ENGLISH).text(key, arguments), key, arguments);
    }

    /** That something is not there, which whoever asked reads in their language. */
    public static NotFound missing(String key, Object... arguments) {
        return new NotFound(in(Language.ENGLISH).text(key, arguments), key, arguments);
    }

    /** That somebody else was faster, which whoever asked reads in their language. */
    public static Outdated outdated(String key, Object... arguments) {
        return new Outdated(in(Language.ENGLISH).text(key, arguments), key, arguments);
    }

    /** What is said to the reader, in this language if there is a text for it. */
    public String text(Told told) {
        return told.key().isEmpty()
                ? told.sentence()
                : text(told.key(), told.arguments().toArray());
    }

    /** @throws IllegalArgumentException if there is no such key: a page that shows keys is broken */
    public String text(String key, Object... arguments) {
        @Nullable String text = texts.get(key);
        if (text == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language);
        }
        return arguments.length == 0 && text.indexOf('{') < 0 ? text : formatted(key, text, arguments);
    }

    /** As CLDR calls it; a few languages of our work are not in CLDR. */
    String languageName(String tag) {
        @Nullable String ours = texts.get("language." + tag);
        return ours != null
                ? ours
                : LocaleDisplayNames.getInstance(
                                ULocale.forLanguageTag(language.tag()),
                                DisplayContext.CAPITALIZATION_FOR_UI_LIST_OR_MENU)
                        .localeDisplayName(ULocale.forLanguageTag(tag));
    }

    String number(long number) {
        return NumberFormat.getInstance(ULocale.forLanguageTag(numbersAsInUnDocuments()))
                .format(number);
    }

    Set<String> keys() {
        return Set.copyOf(texts.keySet());
    }

    private String formatted(String key, String text, Object... arguments) {
        MessageFormat format = formats.computeIfAbsent(
                key, absent -> new MessageFormat(text, ULocale.forLanguageTag(numbersAsInUnDocuments())));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    /** Western digits in every language, so that a figure, a time and a phone number read alike on all pages. */
    private String numbersAsInUnDocuments() {
        return language.tag() + "-u-nu-latn";
    }

    private void read(String resource) {
        try (@Nullable InputStream file = Messages.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) {
                return;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Map<Language, Messages> load() {
        Map<Language, Messages> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            all.put(language, new Messages(language));
        }
        return all;
    }
}
