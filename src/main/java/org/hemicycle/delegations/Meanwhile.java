package org.hemicycle.delegations;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what two people did to one registration. What the second left alone becomes as the first made it; what
 * both changed keeps the second's words in the form, and says beside them what the first wrote.
 */
final class Meanwhile {

    private Meanwhile() {}

    /**
     * @param now the registration as it is stored
     * @param since what was changed since the form was shown, the oldest first
     */
    static void into(Form form, Reader reader, Delegate now, List<Change> since) {
        Map<Field, Change> first = new EnumMap<>(Field.class);
        Map<Field, Change> last = new EnumMap<>(Field.class);
        for (Change change : since) {
            @Nullable Field field = Said.field(change.field());
            if (field != null) {
                first.putIfAbsent(field, change);
                last.put(field, change);
            }
        }
        first.forEach((field, change) -> {
            String mine = written(form, field);
            String stored = field.of(now.particulars());
            @Nullable Change latest = last.get(field);
            if (mine.equals(change.before())) {
                form.with(field.key(), stored);
            } else if (!mine.equals(stored) && latest != null) {
                form.fault(field.key(), Said.conflict(reader, latest));
            }
        });
        form.with("version", now.version());
    }

    private static String written(Form form, Field field) {
        return switch (field) {
            case CAPTIONING, SCREEN_READER -> Boolean.toString(form.checked(field.key(), true));
            case NAME,
                    FAMILY_NAME,
                    GIVEN_NAME,
                    FORM_OF_ADDRESS,
                    FUNCTION,
                    SEX,
                    ORGANISATION,
                    POSITION,
                    EMAIL,
                    LANGUAGE,
                    ZONE,
                    MODE,
                    SIGN_LANGUAGE -> form.value(field.key());
        };
    }
}
