package org.hemicycle.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.reference.Holiday;

/**
 * All that a check of clashes has to know beside the sittings themselves.
 *
 * @param members by body
 * @param holidays by country
 * @param restDays by country, where they are not Saturday and Sunday
 * @param delegations people by member, by session
 * @param skills by language
 * @param teams interpreters a booth needs, by language
 * @param chaired until when somebody first presided on a platform
 */
record Facts(
        Rulebook rules,
        Map<Long, Room> rooms,
        Map<Long, PlatformChoice.Platform> platforms,
        Map<Long, Chair> chairs,
        Map<Long, List<Member>> members,
        Map<String, List<Holiday>> holidays,
        Map<String, List<RestDays>> restDays,
        Map<Long, Map<String, Integer>> delegations,
        Map<String, List<InterpreterSupply.Skill>> skills,
        Map<String, Integer> teams,
        Map<Experience, Instant> chaired) {

    /** Somebody on a platform. */
    record Experience(String person, long platform) {}

    Optional<SchedulingRule> rule(Rule code, Planned sitting) {
        return rules.of(code, sitting.host().bodyId(), sitting.plan().mode());
    }

    String room(long id) {
        return Optional.ofNullable(rooms.get(id)).map(Room::name).orElse("");
    }

    int licences(long platform) {
        return Optional.ofNullable(platforms.get(platform))
                .map(PlatformChoice.Platform::licences)
                .orElse(0);
    }

    String platform(long id) {
        return Optional.ofNullable(platforms.get(id))
                .map(PlatformChoice.Platform::name)
                .orElse("");
    }

    /** Who presides, if somebody does. */
    Optional<Chair> chair(Planned sitting) {
        return Optional.ofNullable(sitting.particulars().chair()).flatMap(id -> Optional.ofNullable(chairs.get(id)));
    }

    List<Holiday> holidays(Host host, LocalDate day) {
        return host.country() == null
                ? List.of()
                : holidays.getOrDefault(host.country(), List.of()).stream()
                        .filter(holiday -> holiday.day().equals(day))
                        .toList();
    }

    boolean isDayOfRest(Host host, LocalDate day) {
        return Optional.ofNullable(host.country()).map(restDays::get).stream()
                .flatMap(List::stream)
                .filter(rest -> rest.holdsOn(day))
                .findFirst()
                .map(rest -> rest.includes(day.getDayOfWeek()))
                .orElseGet(() -> RestDays.usual(day.getDayOfWeek()));
    }
}
