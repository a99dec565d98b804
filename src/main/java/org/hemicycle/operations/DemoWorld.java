package org.hemicycle.operations;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.delegations.SampleRegistration;
import org.hemicycle.reference.Language;
import org.hemicycle.web.ShownSignIns;

/** A Council-like body with its first virtual session, for whoever wants to look around. Nobody in it is real. */
@Singleton
@Requires(property = "hemicycle.demo", value = "true")
class DemoWorld implements ShownSignIns {

    private static final String PASSWORD = "popov-room-2020";

    private final People people;
    private final DemoCouncil council;
    private final DemoInterpreters interpreters;
    private final DemoSession session;
    private final DemoLanguages languages;
    private final DemoBriefings briefings;
    private final DemoFindings findings;
    private final SampleRegistration registration;

    DemoWorld(
            People people,
            DemoCouncil council,
            DemoInterpreters interpreters,
            DemoSession session,
            DemoLanguages languages,
            DemoBriefings briefings,
            DemoFindings findings,
            SampleRegistration registration) {
        this.people = people;
        this.council = council;
        this.interpreters = interpreters;
        this.session = session;
        this.languages = languages;
        this.briefings = briefings;
        this.findings = findings;
        this.registration = registration;
    }

    /**
     * Fills an empty system, all of it or nothing. One that has people in it is left as it is.
     *
     * @return the session that was loaded, whose booths are still empty
     */
    @Transactional
    public Optional<Long> load() {
        if (!people.isEmpty()) {
            return Optional.empty();
        }
        Map<Role, SignedIn> signIns = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            signIns.put(role, add(role));
        }
        SignedIn secretary = Objects.requireNonNull(signIns.get(Role.SECRETARY));
        long body = council.establish();
        long meeting = session.plan(body, secretary);
        briefings.hold(body, secretary);
        council.sendDelegations(meeting);
        registration.fill(secretary, meeting);
        interpreters.engage(address(Role.INTERPRETER));
        languages.set(Objects.requireNonNull(signIns.get(Role.CHIEF_INTERPRETER)), meeting);
        findings.gather(secretary, meeting);
        return Optional.of(meeting);
    }

    private SignedIn add(Role role) {
        String zone = role == Role.INTERPRETER ? "Europe/London" : "Europe/Zurich";
        return people.add(address(role), name(role), PASSWORD, Language.ENGLISH, ZoneId.of(zone), Set.of(role));
    }

    /** Those of the demo sign-ins that exist. */
    @Override
    public List<Shown> all() {
        return List.of(Role.values()).stream()
                .filter(role -> people.byEmail(address(role)).isPresent())
                .map(role -> new Shown("role." + role, address(role), PASSWORD))
                .toList();
    }

    static String address(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '-') + "@hemicycle.example";
    }

    private static String name(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "Administrator";
            case SECRETARY -> "Secretary of the meeting";
            case CHIEF_INTERPRETER -> "Chief interpreter";
            case INTERPRETER -> "English booth interpreter 3";
            case ANALYST -> "Analyst";
            case HELP_DESK -> "Help desk";
        };
    }
}
