package org.hemicycle.web;

import static org.hemicycle.accounts.Role.ADMINISTRATOR;
import static org.hemicycle.accounts.Role.ANALYST;
import static org.hemicycle.accounts.Role.CHIEF_INTERPRETER;
import static org.hemicycle.accounts.Role.HELP_DESK;
import static org.hemicycle.accounts.Role.INTERPRETER;
import static org.hemicycle.accounts.Role.SECRETARY;

import java.util.List;
import org.hemicycle.accounts.Role;

/** The pages a reader may go to, in the order of the work. */
public record Navigation(List<Entry> entries) {

    /** A page, and who may go there. */
    public record Entry(String key, String href, List<Role> roles) {

        Entry(String key, String href, Role... roles) {
            this(key, href, List.of(roles));
        }

        public boolean isAround(String path) {
            return path.equals(href) || path.startsWith(href + "/");
        }
    }

    private static final List<Entry> ALL = List.of(
            new Entry("nav.bodies", "/bodies", ADMINISTRATOR, SECRETARY, ANALYST),
            new Entry("nav.sessions", "/sessions", ADMINISTRATOR, SECRETARY, CHIEF_INTERPRETER, HELP_DESK, ANALYST),
            new Entry("nav.rooms", "/rooms", ADMINISTRATOR, SECRETARY),
            new Entry("nav.delegations", "/delegations", ADMINISTRATOR, SECRETARY, HELP_DESK),
            new Entry("nav.interpreters", "/interpreters", ADMINISTRATOR, CHIEF_INTERPRETER),
            new Entry("nav.assignments", "/my/assignments", INTERPRETER),
            new Entry("nav.mail-room", "/mail-room", ADMINISTRATOR, SECRETARY, HELP_DESK),
            new Entry("nav.surveys", "/surveys", ADMINISTRATOR, SECRETARY, HELP_DESK, ANALYST),
            new Entry("nav.participation", "/participation", ADMINISTRATOR, ANALYST, SECRETARY),
            new Entry("nav.countries", "/countries", ADMINISTRATOR, SECRETARY, CHIEF_INTERPRETER, HELP_DESK, ANALYST),
            new Entry("nav.people", "/people", ADMINISTRATOR),
            new Entry("nav.audit", "/audit", ADMINISTRATOR));

    public static Navigation of(Reader reader) {
        return new Navigation(ALL.stream()
                .filter(entry -> reader.is(entry.roles().toArray(Role[]::new)))
                .toList());
    }
}
