package org.hemicycle.scheduling;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Messages;

/** What a spreadsheet's cells may name: sessions, rooms and platforms, and the choices in any of the six languages. */
final class SeasonLookup {

    private final Map<String, Session> sessions = new HashMap<>();
    private final Map<String, Long> rooms = new HashMap<>();
    private final Map<String, Long> platforms = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private final Map<String, Mode> modes = new HashMap<>();
    private final Map<String, Group.Of> groups = new HashMap<>();
    private final Map<String, Boolean> access = new HashMap<>();
    private final Map<String, Unit.Of> units = new HashMap<>();
    private final Map<Long, List<Chair>> officers = new HashMap<>();
    private final Function<Session, List<Chair>> ask;

    SeasonLookup(
            List<Session> sessions,
            List<Room> rooms,
            List<PlatformChoice.Platform> platforms,
            Function<Session, List<Chair>> officers) {
        sessions.forEach(session -> this.sessions.put(key(session.code()), session));
        rooms.forEach(room -> this.rooms.put(key(room.name()), room.id()));
        platforms.forEach(platform -> {
            this.platforms.put(key(platform.name()), platform.id());
            this.platforms.put(key(platform.code()), platform.id());
        });
        this.ask = officers;
        Stream.of(Kind.values()).forEach(kind -> named(kinds, kind, kind.name(), "kind." + kind));
        Stream.of(Mode.values()).forEach(mode -> named(modes, mode, mode.name(), "mode." + mode));
        Stream.of(Group.Of.values()).forEach(of -> named(groups, of, of.name(), "group-kind." + of));
        Stream.of(Unit.Of.values()).forEach(of -> named(units, of, of.name(), "unit-kind." + of));
        named(access, Boolean.FALSE, "open", "sitting.open");
        named(access, Boolean.TRUE, "restricted", "sitting.restricted");
    }

    Optional<Session> session(String code) {
        return Optional.ofNullable(sessions.get(key(code)));
    }

    Optional<Long> room(String name) {
        return Optional.ofNullable(rooms.get(key(name)));
    }

    Optional<Long> platform(String nameOrCode) {
        return Optional.ofNullable(platforms.get(key(nameOrCode)));
    }

    Optional<Kind> kind(String name) {
        return Optional.ofNullable(kinds.get(key(name)));
    }

    Optional<Mode> mode(String name) {
        return Optional.ofNullable(modes.get(key(name)));
    }

    Optional<Boolean> restricted(String name) {
        return Optional.ofNullable(access.get(key(name)));
    }

    /** Employers' and Workers' groups by their name; any other name is a regional group's. */
    Group group(String name) {
        Group.Of of = groups.getOrDefault(key(name), Group.Of.REGIONAL);
        return new Group(of, of == Group.Of.REGIONAL ? name : null);
    }

    /** Headquarters by its name; any other name is a field office's. */
    Unit unit(String name) {
        return units.get(key(name)) == Unit.Of.HEADQUARTERS ? Unit.HEADQUARTERS : new Unit(Unit.Of.FIELD_OFFICE, name);
    }

    Optional<Long> officer(Session session, String name) {
        return officers.computeIfAbsent(session.id(), absent -> ask.apply(session)).stream()
                .filter(officer -> key(officer.name()).equals(key(name)))
                .map(Chair::id)
                .findFirst();
    }

    private static <T> void named(Map<String, T> into, T choice, String name, String text) {
        into.put(key(name), choice);
        for (Language language : Language.values()) {
            into.put(key(Messages.in(language).text(text)), choice);
        }
    }

    /** Capitals, hyphens and underscores make no difference. */
    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_’'-]+", " ");
    }
}
