package org.hemicycle.scheduling.fairness;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.scheduling.fairness.MemberZones.Whereabouts;

/** What sittings cost each member that held a seat on their day. */
@Singleton
class SittingBurdens {

    private static final Whereabouts UNKNOWN = new Whereabouts(List.of(), false);

    private final Bodies bodies;
    private final Members members;
    private final MemberZones zones;

    SittingBurdens(Bodies bodies, Members members, MemberZones zones) {
        this.bodies = bodies;
        this.members = members;
        this.zones = zones;
    }

    /** @param names of countries by code, which give the order, too */
    Sheet sheet(BurdenScale scale, Map<String, String> names) {
        return new Sheet(scale, names, members.capitals());
    }

    /** Asks once for what several sittings share. */
    final class Sheet {

        private final BurdenScale scale;
        private final Map<String, String> names;
        private final Map<String, ZoneId> capitals;
        private final Map<Long, Map<String, Whereabouts>> ofSessions = new HashMap<>();
        private final Map<Seats, List<String>> seated = new HashMap<>();

        private Sheet(BurdenScale scale, Map<String, String> names, Map<String, ZoneId> capitals) {
            this.scale = scale;
            this.names = names;
            this.capitals = capitals;
        }

        /** A line for each member, by code. */
        List<MemberHours> of(HeldSitting sitting) {
            return seated
                    .computeIfAbsent(
                            new Seats(sitting.bodyId(), sitting.day()),
                            seats -> bodies.members(seats.body(), seats.day()))
                    .stream()
                    .map(country -> member(sitting, country).during(scale, sitting.startsAt(), sitting.endsAt()))
                    .toList();
        }

        private Member member(HeldSitting sitting, String country) {
            return new Member(country, names.getOrDefault(country, country), places(sitting, country));
        }

        private List<ZoneId> places(HeldSitting sitting, String country) {
            if (sitting.isInPerson()) {
                return List.of(sitting.host());
            }
            return ofSessions
                    .computeIfAbsent(sitting.sessionId(), zones::ofSession)
                    .getOrDefault(country, UNKNOWN)
                    .zones(sitting.host(), capitals.getOrDefault(country, sitting.host()));
        }
    }

    private record Seats(long body, LocalDate day) {}
}
