package org.hemicycle.delegations;

import java.util.List;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Changes in the reader's words. */
public final class Said {

    private Said() {}

    /** What a field is called. */
    public static String title(Reader reader, String field) {
        return reader.t("dg.field." + field);
    }

    /** What stands in a field, as the reader's language says it; a dash if nothing does. */
    public static String value(Reader reader, String field, String value) {
        if (value.isEmpty()) {
            return "–";
        }
        return switch (field) {
            case "FUNCTION" -> reader.t("function." + value);
            case "SEX" -> reader.t("dg.sex." + value);
            case "MODE" -> reader.t("dg.presence." + value);
            case "LANGUAGE", Change.FOCAL_LANGUAGE ->
                Language.of(value).map(Language::endonym).orElse(value);
            case "CAPTIONING", "SCREEN_READER", Change.WITHDRAWN, Change.HANDED_IN ->
                reader.t(Boolean.parseBoolean(value) ? "dg.yes" : "dg.no");
            case Change.ACCREDITATION -> word(reader, "dg.accreditation.", value);
            case Change.CREDENTIALS -> word(reader, "dg.credentials.", value);
            default -> value;
        };
    }

    /** "Secretary of the meeting changed this to “Adviser” on 9 June 2020, 14:00. Yours is kept here." */
    static String conflict(Reader reader, Change change) {
        return reader.t(
                "dg.meanwhile.field",
                change.who(),
                value(reader, change.field(), change.after()),
                reader.moment(change.at()));
    }

    static @Nullable Field field(String name) {
        return List.of(Field.values()).stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    /** The first word is a choice; what follows it is a reason or a day. */
    private static String word(Reader reader, String keys, String value) {
        int end = value.split("[^A-Z_]", 2)[0].length();
        return reader.t(keys + value.substring(0, end)) + value.substring(end);
    }
}
