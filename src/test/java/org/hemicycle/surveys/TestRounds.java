package org.hemicycle.surveys;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.delegations.Delegate;
import org.hemicycle.delegations.Delegates;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Sessions;

/** A session with delegates of some countries, and a survey round among them. */
final class TestRounds {

    private static final List<String> COUNTRIES = List.of("FJ", "TV", "NP", "CH", "AM", "LA", "KI", "FR");

    private final ApplicationContext context;

    TestRounds(ApplicationContext context) {
        this.context = context;
    }

    /** A session with so many delegates, from eight countries in turn. */
    long session(int size) {
        String code = "T" + UUID.randomUUID().toString().substring(0, 8);
        long body = context.getBean(Bodies.class)
                .establish(code, "Geneva", "Europe/Zurich", Map.of(Language.ENGLISH, "Test body"), List.of("en"));
        LocalDate day = LocalDate.of(2020, 6, 9);
        long session = context.getBean(Sessions.class)
                .plan(
                        body,
                        code,
                        Mode.VIRTUAL,
                        "Europe/Zurich",
                        day,
                        day.plusDays(3),
                        Map.of(Language.ENGLISH, "First test session", Language.ARABIC, "الدورة الأولى"));
        for (int number = 0; number < size; number++) {
            add(session, COUNTRIES.get(number % COUNTRIES.size()), "d" + number + "@example.org");
        }
        return session;
    }

    long round(int size) {
        return context.getBean(SurveyRounds.class).openForDelegates(secretary(), session(size), "Connectivity");
    }

    List<Invitee> invitees(long round) {
        return context.getBean(Invitees.class).ofRound(round);
    }

    SignedIn secretary() {
        return context.getBean(People.class)
                .add(
                        "secretary." + UUID.randomUUID() + "@example.org",
                        "Meeting secretary",
                        "correct horse battery",
                        Language.ENGLISH,
                        ZoneId.of("Europe/Zurich"),
                        Set.of(Role.SECRETARY));
    }

    private void add(long session, String country, String email) {
        Delegates delegates = context.getBean(Delegates.class);
        delegates.add(
                delegates.delegation(session, country),
                "Head of delegation, " + country,
                Delegate.Function.HEAD,
                email,
                "fr",
                "Pacific/Fiji",
                Delegate.Presence.REMOTE);
    }
}
