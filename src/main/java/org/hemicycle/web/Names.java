package org.hemicycle.web;

import java.util.EnumMap;
import java.util.Map;
import org.hemicycle.reference.Language;

/**
 * What something is called in the six languages, as a form asks for it: English is needed, and stands in for each of the
 * others that is left empty.
 */
public final class Names {

    private Names() {}

    /** The name of the field for a language. */
    public static String field(Language language) {
        return "name-" + language.tag();
    }

    public static Map<Language, String> read(Form form, int longest) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        names.put(Language.ENGLISH, form.text(field(Language.ENGLISH), longest));
        for (Language language : Language.values()) {
            form.textIfAny(field(language), longest).ifPresent(name -> names.put(language, name));
        }
        return names;
    }

    /** Shows names that are there already. */
    public static Form show(Form form, Map<Language, String> names) {
        names.forEach((language, name) -> form.with(field(language), name));
        return form;
    }
}
