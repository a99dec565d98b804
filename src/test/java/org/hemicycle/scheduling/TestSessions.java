package org.hemicycle.scheduling;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.Language;

/** Makes bodies and sessions of their own for a test, in rooms and on platforms that nobody else uses. */
public record TestSessions(ApplicationContext context, SignedIn secretary, long session, long room, long platform) {

    /** A draft of a session in Geneva, 9 to 12 June 2020. */
    public static TestSessions draft(ApplicationContext context) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        SignedIn secretary = context.getBean(People.class)
                .add(
                        "secretary." + mark + "@example.org",
                        "Secretary of the meeting",
                        "correct horse battery",
                        Language.ENGLISH,
                        ZoneId.of("Europe/Zurich"),
                        Set.of(Role.SECRETARY));
        Map<Language, String> names = new HashMap<>();
        for (Language language : Language.values()) {
            names.put(language, "Body " + mark + " " + language.tag());
        }
        long body = context.getBean(Bodies.class)
                .establish("B" + mark, "Geneva", "Europe/Zurich", names, List.of("en", "fr"));
        long platform = context.getBean(Platforms.class).add("p" + mark, "Platform " + mark, 1);
        long room = context.getBean(Rooms.class).add("Room " + mark, 6, 1, List.of(platform));
        long session = context.getBean(Sessions.class)
                .plan(
                        body,
                        "S" + mark.toUpperCase(Locale.ROOT),
                        Mode.VIRTUAL,
                        "Europe/Zurich",
                        LocalDate.of(2020, 6, 9),
                        LocalDate.of(2020, 6, 12),
                        names);
        return new TestSessions(context, secretary, session, room, platform);
    }

    /** A plenary of two hours, English and French. */
    public Sitting plenary(LocalDateTime start) {
        return timetable().add(secretary, session, plan(start), List.of("en", "fr"));
    }

    public Plan plan(LocalDateTime start) {
        return new Plan(
                Kind.PLENARY,
                Mode.VIRTUAL,
                start,
                ZoneId.of("Europe/Zurich"),
                120,
                room,
                platform,
                "https://meet.example.org/" + session);
    }

    public Timetable timetable() {
        return context.getBean(Timetable.class);
    }

    public Session read() {
        return context.getBean(Sessions.class).find(session, Language.ENGLISH).orElseThrow();
    }
}
