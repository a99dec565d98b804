package org.hemicycle.interpretation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The interpreters as a roster for a body sees them on a day: what they may do, when, and with whom not. */
@Singleton
public class Workforce {

    private final Profiles profiles;
    private final Interpreters interpreters;

    Workforce(Profiles profiles, Interpreters interpreters) {
        this.profiles = profiles;
        this.interpreters = interpreters;
    }

    /**
     * Those with an A language on the day, in the order of their names. A training that is only claimed does not count; who
     * failed the last check of the set-up at home does not work remotely; who does not wish to work into a B language has
     * it as a C language.
     *
     * @param from the first instant for which absences are told
     */
    public List<Member> forBody(long body, LocalDate day, Instant from, Instant to) {
        Map<Long, List<Competence>> languages = by(interpreters.languages(day), Competence::interpreterId);
        Map<Long, List<Training>> trainings = by(interpreters.trainings(day), Training::interpreterId);
        Map<Long, List<Absence>> absences = by(interpreters.absences(from, to), Absence::interpreterId);
        Map<Long, List<Exclusion>> exclusions = by(interpreters.exclusions(), Exclusion::interpreterId);
        Map<Long, List<Exclusion>> likings = by(interpreters.likings(), Exclusion::interpreterId);
        Set<Long> eager = Set.copyOf(interpreters.preferring(body));
        Set<Long> unfit = Set.copyOf(interpreters.withoutSetup(day));
        Set<Long> unwilling = Set.copyOf(interpreters.excluding(body));
        return profiles.all().stream()
                .map(one -> new Member(
                        one,
                        RankedLanguages.of(languages.getOrDefault(one.id(), List.of())),
                        trainings.getOrDefault(one.id(), List.of()).stream()
                                .map(Training::platform)
                                .toList(),
                        one.remote() && !unfit.contains(one.id()),
                        absences.getOrDefault(one.id(), List.of()),
                        exclusions.getOrDefault(one.id(), List.of()).stream()
                                .map(Exclusion::colleagueId)
                                .toList(),
                        likings.getOrDefault(one.id(), List.of()).stream()
                                .map(Exclusion::colleagueId)
                                .toList(),
                        eager.contains(one.id()),
                        one.engaged() && !unwilling.contains(one.id())))
                .filter(one -> !one.a().isEmpty())
                .toList();
    }

    private static <T> Map<Long, List<T>> by(List<T> facts, Function<T, Long> interpreter) {
        return facts.stream().collect(Collectors.groupingBy(interpreter));
    }

    /**
     * Somebody who may be assigned.
     *
     * @param remote may work from home
     * @param excludes interpreters with whom they never sit in a booth
     * @param likes interpreters with whom they would rather share a booth
     * @param isEager would rather work for this body
     * @param isWanted false if they are engaged no more, or not for this body
     */
    public record Member(
            Profile profile,
            RankedLanguages languages,
            List<String> platforms,
            boolean remote,
            List<Absence> absences,
            List<Long> excludes,
            List<Long> likes,
            boolean isEager,
            boolean isWanted) {

        public long id() {
            return profile.id();
        }

        public ZoneId zone() {
            return profile.homeZone();
        }

        public List<String> a() {
            return languages.a();
        }

        public List<String> b() {
            return profile.retour() ? languages.b() : List.of();
        }

        public List<String> c() {
            return profile.retour()
                    ? languages.c()
                    : Stream.concat(languages.b().stream(), languages.c().stream())
                            .toList();
        }
    }
}
