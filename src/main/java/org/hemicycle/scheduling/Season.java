package org.hemicycle.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sittings that may clash with each other, each findable by its time and by what it holds. */
final class Season {

    /** A shift and its sitting. */
    record OfSitting(OnDuty shift, Planned sitting) {}

    private final Facts facts;
    private final Timeline<Planned> all;
    private final Map<Long, Timeline<Planned>> rooms;
    private final Map<Long, Timeline<Planned>> platforms;
    private final Map<Long, Timeline<Planned>> sessions;
    private final Map<Long, Timeline<Planned>> bodies;
    private final Map<String, Timeline<Planned>> chairs;
    private final Map<Long, Timeline<OfSitting>> people;

    /** @param sittings each with the licence it has; of those that have none and need one, none is free */
    Season(Facts facts, Collection<Planned> sittings) {
        this.facts = facts;
        this.all = Timeline.of(List.copyOf(sittings));
        this.rooms = by(sittings, sitting -> sitting.plan().room());
        this.platforms = by(sittings, sitting -> sitting.plan().platform());
        this.sessions = by(sittings, sitting -> sitting.host().session());
        this.bodies = by(sittings, sitting -> sitting.host().bodyId());
        this.chairs =
                by(sittings, sitting -> facts.chair(sitting).map(Chair::person).orElse(null));
        this.people = shifts(sittings);
    }

    Facts facts() {
        return facts;
    }

    List<Planned> everything() {
        return all.everything();
    }

    List<Planned> at(Instant from, Instant until) {
        return all.touching(from, until);
    }

    List<Planned> inRoom(Planned sitting) {
        return others(rooms, sitting.plan().room(), sitting);
    }

    List<Planned> onPlatform(Planned sitting) {
        return others(platforms, sitting.plan().platform(), sitting);
    }

    List<Planned> chairedBySame(Planned sitting) {
        return others(chairs, facts.chair(sitting).map(Chair::person).orElse(null), sitting);
    }

    List<Planned> ofBody(Planned sitting) {
        return others(bodies, sitting.host().bodyId(), sitting);
    }

    /** Sittings of the body from so long before to so long after, those at the same time among them. */
    List<Planned> ofBodyAround(Planned sitting, Duration margin) {
        return touching(
                        bodies,
                        sitting.host().bodyId(),
                        sitting.startsAt().minus(margin),
                        sitting.endsAt().plus(margin))
                .stream()
                .filter(other -> other.id() != sitting.id())
                .toList();
    }

    /** Sittings of the session during a time, the asking one among them. */
    List<Planned> ofSession(long session, Instant from, Instant until) {
        return touching(sessions, session, from, until);
    }

    /** Other shifts of the same person at the same time. */
    List<OfSitting> onDuty(Planned sitting, OnDuty shift) {
        Timeline<OfSitting> ofPerson = people.get(shift.account());
        return ofPerson == null
                ? List.of()
                : ofPerson.touching(shift.from(), shift.until()).stream()
                        .filter(other -> other.sitting().id() != sitting.id())
                        .toList();
    }

    /** Whether somebody presided on a platform before. */
    boolean hasChaired(String person, long platform, Planned before) {
        @Nullable Instant since = facts.chaired().get(new Facts.Experience(person, platform));
        return since != null && !since.isAfter(before.startsAt())
                || touching(chairs, person, Instant.EPOCH, before.startsAt()).stream()
                        .anyMatch(other -> other.id() != before.id()
                                && Long.valueOf(platform).equals(other.plan().platform())
                                && !other.endsAt().isAfter(before.startsAt()));
    }

    /** The first start after the planned one, on the same day at the host, at which the sitting would do. */
    Optional<Instant> freeAt(Planned sitting, Duration pause, Predicate<Planned> does) {
        LocalDate day = sitting.startsAt().atZone(sitting.plan().zone()).toLocalDate();
        Instant midnight = day.plusDays(1).atStartOfDay(sitting.plan().zone()).toInstant();
        return at(sitting.startsAt().minus(pause), midnight).stream()
                .filter(other -> other.id() != sitting.id())
                .flatMap(other -> Stream.of(other.endsAt(), other.endsAt().plus(pause)))
                .filter(end -> end.isAfter(sitting.startsAt()) && end.isBefore(midnight))
                .distinct()
                .sorted()
                .filter(end -> does.test(sitting.startingAt(end)))
                .findFirst();
    }

    /** The lowest licence of its platform that nobody has during the sitting; empty if there is none. */
    Optional<Integer> freeLicence(Planned sitting) {
        @Nullable Long platform = sitting.plan().platform();
        if (platform == null) {
            return Optional.empty();
        }
        List<Planned> users = onPlatform(sitting);
        return Stream.iterate(1, licence -> licence + 1)
                .limit(facts.licences(platform))
                .filter(licence -> users.stream().noneMatch(user -> licence.equals(user.licence())))
                .findFirst();
    }

    private static <K> List<Planned> others(Map<K, Timeline<Planned>> timelines, @Nullable K key, Planned sitting) {
        return key == null ? List.of() : without(sitting, timelines.get(key));
    }

    private static List<Planned> without(Planned sitting, @Nullable Timeline<Planned> timeline) {
        return timeline == null
                ? List.of()
                : timeline.touching(sitting.startsAt(), sitting.endsAt()).stream()
                        .filter(other -> other.id() != sitting.id())
                        .toList();
    }

    private static <K> List<Planned> touching(Map<K, Timeline<Planned>> timelines, K key, Instant from, Instant until) {
        Timeline<Planned> timeline = timelines.get(key);
        return timeline == null ? List.of() : timeline.touching(from, until);
    }

    private static <K> Map<K, Timeline<Planned>> by(Collection<Planned> sittings, Function<Planned, @Nullable K> key) {
        Map<K, List<Planned>> grouped = new LinkedHashMap<>();
        for (Planned sitting : sittings) {
            @Nullable K of = key.apply(sitting);
            if (of != null) {
                grouped.computeIfAbsent(of, absent -> new ArrayList<>()).add(sitting);
            }
        }
        Map<K, Timeline<Planned>> timelines = new HashMap<>();
        grouped.forEach((of, held) -> timelines.put(of, Timeline.of(held)));
        return timelines;
    }

    private static Map<Long, Timeline<OfSitting>> shifts(Collection<Planned> sittings) {
        Map<Long, List<OfSitting>> byPerson = new HashMap<>();
        for (Planned sitting : sittings) {
            for (OnDuty shift : sitting.particulars().shifts()) {
                byPerson.computeIfAbsent(shift.account(), absent -> new ArrayList<>())
                        .add(new OfSitting(shift, sitting));
            }
        }
        Map<Long, Timeline<OfSitting>> timelines = new HashMap<>();
        byPerson.forEach((person, shifts) -> timelines.put(
                person,
                new Timeline<>(
                        shifts,
                        duty -> duty.shift().from(),
                        duty -> duty.shift().until())));
        return timelines;
    }

    static final Comparator<Planned> BY_START =
            Comparator.comparing(Planned::startsAt).thenComparing(Planned::id);
}
