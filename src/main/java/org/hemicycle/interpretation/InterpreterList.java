package org.hemicycle.interpretation;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The interpreters with what holds of them on a day, filtered. */
@Singleton
public class InterpreterList {

    private final Profiles profiles;
    private final Interpreters interpreters;

    InterpreterList(Profiles profiles, Interpreters interpreters) {
        this.profiles = profiles;
        this.interpreters = interpreters;
    }

    List<Row> find(Filter filter) {
        Map<Long, List<Competence>> languages = by(interpreters.languages(filter.day()), Competence::interpreterId);
        Map<Long, List<Training>> trainings = by(interpreters.trainings(filter.day()), Training::interpreterId);
        Map<Long, List<Absence>> absences = by(
                interpreters.absences(
                        instant(filter.day().minusDays(1)), instant(filter.day().plusDays(2))),
                Absence::interpreterId);
        Set<Long> unfit = Set.copyOf(interpreters.withoutSetup(filter.day()));
        return profiles.all().stream()
                .map(one -> new Row(
                        one,
                        RankedLanguages.of(languages.getOrDefault(one.id(), List.of())),
                        trainings.getOrDefault(one.id(), List.of()),
                        isThere(one, filter.day(), absences.getOrDefault(one.id(), List.of())),
                        unfit.contains(one.id())))
                .filter(filter::holds)
                .toList();
    }

    private static Instant instant(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** Whether some of the day, in the home zone, is free. */
    private static boolean isThere(Profile one, LocalDate day, List<Absence> absences) {
        Instant morning = day.atStartOfDay(one.homeZone()).toInstant();
        Instant night = day.plusDays(1).atStartOfDay(one.homeZone()).toInstant();
        Instant free = morning;
        for (Absence absence : absences) {
            if (absence.from().isAfter(free)) {
                break;
            }
            free = absence.to().isAfter(free) ? absence.to() : free;
        }
        return free.isBefore(night);
    }

    private static <T> Map<Long, List<T>> by(List<T> facts, Function<T, Long> interpreter) {
        return facts.stream().collect(Collectors.groupingBy(interpreter));
    }

    /**
     * What is looked for; empty texts look for nothing.
     *
     * @param words of the name or the address
     * @param language a tag, in any class
     * @param status STAFF, CONSULTANT or OFF for those taken off the list; anything else means all who are engaged
     * @param platform a code
     * @param day as of which languages and trainings hold
     * @param available only those who are there on the day
     */
    record Filter(String words, String language, String platform, String status, LocalDate day, boolean available) {

        boolean holds(Row row) {
            Profile one = row.profile();
            String text = (one.name() + " " + one.email()).toLowerCase(Locale.ROOT);
            return text.contains(words.toLowerCase(Locale.ROOT).strip())
                    && (language.isEmpty() || row.has(language))
                    && (platform.isEmpty()
                            || row.trainings().stream()
                                    .anyMatch(training -> training.platform().equals(platform)))
                    && hasStatus(one)
                    && (!available || (row.isThere() && one.engaged()));
        }

        private boolean hasStatus(Profile one) {
            return switch (status) {
                case "STAFF" -> one.staff() && one.engaged();
                case "CONSULTANT" -> !one.staff() && one.engaged();
                case "OFF" -> !one.engaged();
                default -> one.engaged();
            };
        }
    }

    /**
     * An interpreter as a list shows one.
     *
     * @param isThere whether some of the day is free
     * @param setupFailed whether the set-up at home failed when it was last looked at
     */
    public record Row(
            Profile profile,
            RankedLanguages languages,
            List<Training> trainings,
            boolean isThere,
            boolean setupFailed) {

        boolean has(String language) {
            return languages.entries().anyMatch(entry -> Tag.same(entry.language(), language));
        }

        public @Nullable String remoteNote() {
            return !profile.remote() ? null : setupFailed ? "interpreters.setup-failed" : "interpreters.remote";
        }
    }
}
