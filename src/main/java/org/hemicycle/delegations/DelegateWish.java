package org.hemicycle.delegations;

import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A delegate as a program wants it; fields that are left out stay as they are, or are what is usual.
 *
 * @param version that a change starts from
 */
@Serdeable
record DelegateWish(
        @Nullable Integer version,
        @Nullable String name,
        @Nullable String familyName,
        @Nullable String givenName,
        @Nullable String formOfAddress,
        @Nullable String function,
        @Nullable String sex,
        @Nullable String organisation,
        @Nullable String position,
        @Nullable String email,
        @Nullable String language,
        @Nullable String zone,
        @Nullable String mode,
        @Nullable Boolean captioning,
        @Nullable String signLanguage,
        @Nullable Boolean screenReader) {

    Map<Field, String> fields() {
        Map<Field, String> fields = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            @Nullable Object value = value(field);
            if (value != null) {
                fields.put(field, value.toString().replaceAll("\\p{Cc}+", " ").strip());
            }
        }
        return fields;
    }

    private @Nullable Object value(Field field) {
        return switch (field) {
            case NAME -> name;
            case FAMILY_NAME -> familyName;
            case GIVEN_NAME -> givenName;
            case FORM_OF_ADDRESS -> formOfAddress;
            case FUNCTION -> function;
            case SEX -> sex;
            case ORGANISATION -> organisation;
            case POSITION -> position;
            case EMAIL -> email;
            case LANGUAGE -> language;
            case ZONE -> zone;
            case MODE -> mode;
            case CAPTIONING -> captioning;
            case SIGN_LANGUAGE -> signLanguage;
            case SCREEN_READER -> screenReader;
        };
    }
}
