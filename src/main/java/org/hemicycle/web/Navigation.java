package org.hemicycle.web;

import static org.hemicycle.accounts.Role.ADMINISTRATOR;
import static org.hemicycle.accounts.Role.ANALYST;
import static org.hemicycle.accounts.Role.CHIEF_INTERPRETER;
import static org.hemicycle.accounts.Role.HELP_DESK;
import static org.hemicycle.accounts.Role.INTERPRETER;
import static org.hemicycle.accounts.Role.SECRETARY;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Role;

/**
 * The pages a reader may go to, in the order of the work.
 *
 * @param current the entry of the page that is read
 */
public record Navigation(List<Entry> entries, Optional<Entry> current) {

    /** As many as stand in one row of a window 1280 pixels wide; the others are behind "More". */
    private static final int BROAD = 6;

    /**
     * A page, and who may go there.
     *
     * @param paths its own, then those of the pages that belong to it
     */
    public record Entry(String key, List<String> paths, List<Role> roles) {

        Entry(String key, List<String> paths, Role... roles) {
            this(key, paths, List.of(roles));
        }

        public String href() {
            return paths.getFirst();
        }

        /** Length of the longest of its paths that the page is at or below; 0 if it belongs elsewhere. */
        private int nearness(String page) {
            return paths.stream()
                    .filter(path -> page.equals(path) || page.startsWith(path + "/"))
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
        }
    }

    private static final List<Entry> ALL = List.of(
            new Entry(
                    "nav.bodies",
                    List.of("/bodies", "/imports/seats", "/imports/observers"),
                    ADMINISTRATOR,
                    SECRETARY,
                    ANALYST),
            new Entry(
                    "nav.sessions",
                    List.of("/sessions", "/timetable", "/sittings", "/agenda-items", "/imports/agenda"),
                    ADMINISTRATOR,
                    SECRETARY,
                    CHIEF_INTERPRETER,
                    HELP_DESK,
                    ANALYST),
            new Entry("nav.fairness", List.of("/fairness", "/timetable/counts"), ADMINISTRATOR, SECRETARY, ANALYST),
            new Entry(
                    "nav.rooms",
                    List.of("/rooms", "/platforms", "/clashes", "/scheduling-rules", "/imports/sittings"),
                    ADMINISTRATOR,
                    SECRETARY,
                    CHIEF_INTERPRETER),
            new Entry(
                    "nav.delegations",
                    List.of("/delegations", "/delegates", "/imports/delegation", "/imports/delegates"),
                    ADMINISTRATOR,
                    SECRETARY,
                    HELP_DESK),
            new Entry(
                    "nav.interpreters",
                    List.of("/interpreters", "/rule-sets", "/channel-limits", "/imports/interpreters"),
                    ADMINISTRATOR,
                    CHIEF_INTERPRETER),
            new Entry("nav.assignments", List.of("/my/assignments"), INTERPRETER),
            new Entry("nav.availability", List.of("/my/availability"), INTERPRETER),
            new Entry("nav.mail-room", List.of("/mail-room"), ADMINISTRATOR, SECRETARY, HELP_DESK),
            new Entry("nav.surveys", List.of("/surveys"), ADMINISTRATOR, SECRETARY, HELP_DESK, ANALYST),
            new Entry(
                    "nav.participation", List.of("/participation", "/comparisons"), ADMINISTRATOR, ANALYST, SECRETARY),
            new Entry(
                    "nav.countries",
                    List.of("/countries", "/groups", "/holidays", "/duty-stations", "/imports/holidays"),
                    ADMINISTRATOR,
                    SECRETARY,
                    CHIEF_INTERPRETER,
                    HELP_DESK,
                    ANALYST),
            new Entry("nav.people", List.of("/people"), ADMINISTRATOR),
            new Entry("nav.audit", List.of("/audit"), ADMINISTRATOR));

    public static Navigation of(Reader reader) {
        List<Entry> entries = ALL.stream()
                .filter(entry -> reader.is(entry.roles().toArray(Role[]::new)))
                .toList();
        return new Navigation(
                entries,
                entries.stream()
                        .max(Comparator.comparingInt(entry -> entry.nearness(reader.path())))
                        .filter(entry -> entry.nearness(reader.path()) > 0));
    }

    /** Those that stand in the row. */
    public List<Entry> row() {
        return entries.subList(0, inRow());
    }

    /** Those behind "More"; never a single one, which has a place in the row. */
    public List<Entry> more() {
        return entries.subList(inRow(), entries.size());
    }

    public boolean isCurrent(Entry entry) {
        return current.filter(entry::equals).isPresent();
    }

    private int inRow() {
        return entries.size() <= BROAD + 1 ? entries.size() : BROAD;
    }
}
