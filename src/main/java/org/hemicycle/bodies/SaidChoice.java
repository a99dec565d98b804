package org.hemicycle.bodies;

import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Messages;

/** One of a few choices as a spreadsheet names it: by its code, or by its label in any of the six languages. */
final class SaidChoice {

    private SaidChoice() {}

    /** @param key of the labels, ended by a dot */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String key, String said) {
        return Stream.of(type.getEnumConstants())
                .filter(choice -> choice.name().equalsIgnoreCase(said)
                        || Stream.of(Language.values())
                                .map(language -> Messages.in(language).text(key + choice))
                                .anyMatch(label -> label.equalsIgnoreCase(said)))
                .findFirst();
    }
}
