package org.hemicycle.rostering.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a check has found so far, each with the source of its rule. */
final class Violations {
    private static final String FILE = "problem file";
    private static final Map<String, String> SOURCES = Map.ofEntries(
            Map.entry("qualified", "AIIC: into one's A language; into B only where the body allows retour"),
            Map.entry("team", "UN careers pages and AIIC Art. 6: team strength"),
            Map.entry("overlap", "AIIC: nobody works in two places at once"),
            Map.entry("breakMinutes", "house rule: at least so long between two sittings"),
            Map.entry("restMinutes", "house rule: overnight rest"),
            Map.entry("sittingsPerDay", "AIIC and UN: daily load"),
            Map.entry("minutesPerDay", "UN Secretariat: daily hours, fewer by RSI"),
            Map.entry("sittingsPerWeek", "UN: weekly load, 7 sittings in the room, 5 by RSI"),
            Map.entry("place", "ITU 2020: occupancy of booths, presence on site, training on the platform"),
            Map.entry("travel", "house rule: minutes from one room to another"),
            Map.entry("relays", "AIIC: at most one relay between floor and listener"));

    private final List<Violation> found = new ArrayList<>();

    void add(String rule, String sentence) {
        found.add(new Violation(rule, sentence, SOURCES.getOrDefault(rule, FILE)));
    }

    void unless(boolean holds, String rule, String sentence) {
        if (!holds) {
            add(rule, sentence);
        }
    }

    boolean none() {
        return found.isEmpty();
    }

    List<Violation> list() {
        return List.copyOf(found);
    }
}
