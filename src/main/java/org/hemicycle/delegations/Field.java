package org.hemicycle.delegations;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** A field of a delegate's registration, as forms, spreadsheets and histories name it. */
public enum Field {
    NAME(Particulars::name),
    FAMILY_NAME(Particulars::familyName),
    GIVEN_NAME(Particulars::givenName),
    FORM_OF_ADDRESS(Particulars::formOfAddress),
    FUNCTION(it -> it.function().name()),
    SEX(it -> it.sex().name()),
    ORGANISATION(Particulars::organisation),
    POSITION(Particulars::position),
    EMAIL(Particulars::email),
    LANGUAGE(Particulars::language),
    ZONE(Particulars::zone),
    MODE(it -> it.mode().name()),
    CAPTIONING(it -> Boolean.toString(it.captioning())),
    SIGN_LANGUAGE(Particulars::signLanguage),
    SCREEN_READER(it -> Boolean.toString(it.screenReader()));

    private final Function<Particulars, String> value;

    Field(Function<Particulars, String> value) {
        this.value = value;
    }

    public String of(Particulars particulars) {
        return value.apply(particulars);
    }

    /** As it stands in forms and in the API: {@code familyName}. */
    public String key() {
        StringBuilder key = new StringBuilder();
        for (String word : name().toLowerCase(Locale.ROOT).split("_")) {
            key.append(key.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return key.toString();
    }

    static Map<Field, String> all(Particulars particulars) {
        Map<Field, String> values = new EnumMap<>(Field.class);
        List.of(values()).forEach(field -> values.put(field, field.of(particulars)));
        return values;
    }
}
