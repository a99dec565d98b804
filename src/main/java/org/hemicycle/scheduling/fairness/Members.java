package org.hemicycle.scheduling.fairness;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.fairness.MemberZones.Whereabouts;
import org.jspecify.annotations.Nullable;

/** Who is to sit, and on which clocks. */
@Singleton
class Members {

    private static final Whereabouts UNKNOWN = new Whereabouts(List.of(), false);

    private final Bodies bodies;
    private final Countries countries;
    private final MemberPlaces places;
    private final MemberZones zones;

    Members(Bodies bodies, Countries countries, MemberPlaces places, MemberZones zones) {
        this.bodies = bodies;
        this.countries = countries;
        this.places = places;
        this.zones = zones;
    }

    /**
     * The members that hold a seat on a day, in protocol order.
     *
     * @param session whose delegates say where a member is; without one everybody is in the capital
     */
    List<Member> of(long body, LocalDate asOf, @Nullable Long session, ZoneId host, Language language) {
        return of(bodies.members(body, asOf), session, host, language);
    }

    /** Countries by their codes, in protocol order; codes that no country has are left out. */
    List<Member> of(Collection<String> codes, @Nullable Long session, ZoneId host, Language language) {
        Map<String, Whereabouts> known = session == null ? Map.of() : zones.ofSession(session);
        Map<String, ZoneId> capitals = capitals();
        Set<String> wanted = Set.copyOf(codes);
        return countries.all(language).stream()
                .filter(country -> wanted.contains(country.code()) && capitals.containsKey(country.code()))
                .map(country -> member(country, known, capitals, host))
                .toList();
    }

    /** By code, in protocol order. */
    Map<String, String> names(Language language) {
        Map<String, String> names = new LinkedHashMap<>();
        countries.all(language).forEach(country -> names.put(country.code(), country.name()));
        return names;
    }

    Map<String, ZoneId> capitals() {
        Map<String, ZoneId> capitals = new HashMap<>();
        places.capitals().forEach(capital -> capitals.put(capital.country(), ZoneId.of(capital.zone())));
        return capitals;
    }

    private static Member member(
            Country country, Map<String, Whereabouts> known, Map<String, ZoneId> capitals, ZoneId host) {
        ZoneId capital = capitals.getOrDefault(country.code(), host);
        Whereabouts where = known.getOrDefault(country.code(), UNKNOWN);
        return new Member(country.code(), country.name(), where.zones(host, capital));
    }

    /** Where members sit in a regional group of the body. */
    Map<String, Set<String>> regions(long body, LocalDate asOf) {
        return places.regions(body, asOf).stream()
                .collect(Collectors.groupingBy(
                        MemberPlaces.Region::region,
                        LinkedHashMap::new,
                        Collectors.mapping(MemberPlaces.Region::country, Collectors.toSet())));
    }
}
