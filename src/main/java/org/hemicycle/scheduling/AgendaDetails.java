package org.hemicycle.scheduling;

import java.util.Map;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is said of an agenda item.
 *
 * @param titles by language, English among them
 */
public record AgendaDetails(String number, @Nullable AgendaKind kind, Map<Language, String> titles) {

    static final String NUMBER = "\\S(?:\\P{Cntrl}{0,18}\\S)?";
    static final int LONGEST_TITLE = 300;

    public AgendaDetails {
        titles = Map.copyOf(titles);
    }
}
