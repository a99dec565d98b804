package org.hemicycle.participation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How those counted took part, or meant to. */
public enum Presence {
    ON_SITE("on-site", "onsite", "in-person", "inperson", "physical"),
    REMOTE("remote", "online", "virtual"),
    NOT_ARRIVED("not-arrived", "no-show"),
    NOT_STATED("", "unknown", "not-stated");

    private final List<String> words;

    Presence(String... words) {
        this.words = List.of(words);
    }

    /** Reads a cell of a file, in any case, with spaces or underscores for hyphens. */
    static Optional<Presence> of(String cell) {
        String word = cell.toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
        return Stream.of(values())
                .filter(presence -> presence.words.contains(word))
                .findFirst();
    }

    public String key() {
        return "participation.presence." + name();
    }
}
