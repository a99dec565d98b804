package org.hemicycle.scheduling;

import io.micronaut.context.BeanContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/** A session with a room and a platform that nobody else uses, in which sittings are planned for one day. */
record TestSessions(BeanContext beans, long id, String code, long room, long platform, SignedIn secretary) {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    /** @param licences of its platform */
    static TestSessions draft(BeanContext beans, int licences) {
        String mark = UUID.randomUUID().toString().substring(0, 13);
        long body = beans.getBean(Bodies.class)
                .establish(
                        "B-" + mark, "Geneva", "Europe/Zurich", Map.of(Language.ENGLISH, "Body"), List.of("en", "fr"));
        long platform = beans.getBean(Platforms.class).add("p-" + mark, "Platform " + mark, licences);
        long room = beans.getBean(Rooms.class).add("Room " + mark, 6, 1, List.of(platform));
        LocalDate day = LocalDate.of(2020, 6, 9);
        long session = beans.getBean(Sessions.class)
                .plan(body, "S-" + mark, Mode.VIRTUAL, "Europe/Zurich", day, day, Map.of(Language.ENGLISH, "Session"));
        SignedIn secretary = beans.getBean(People.class)
                .add(
                        mark + "@sessions.example",
                        "Secretary",
                        "a password for tests",
                        Language.ENGLISH,
                        ZURICH,
                        Set.of(Role.SECRETARY));
        return new TestSessions(beans, session, "S-" + mark, room, platform, secretary);
    }

    /** Another session, which shares room and platform. */
    TestSessions neighbour() {
        TestSessions other = draft(beans, 1);
        return new TestSessions(beans, other.id, other.code, room, platform, other.secretary);
    }

    /** Two hours in the room, on no platform. */
    Plan inRoom(String start) {
        return plan(Mode.IN_PERSON, start, room, null);
    }

    /** Two hours on the platform, in no room. */
    Plan online(String start) {
        return plan(Mode.VIRTUAL, start, null, platform);
    }

    Sitting add(Plan plan) {
        return timetable().add(secretary, id, plan, List.of("en"));
    }

    Sitting move(Sitting sitting, Plan plan) {
        return timetable().move(secretary, sitting, plan);
    }

    void cancel(Sitting sitting) {
        timetable().cancel(secretary, sitting);
    }

    void publish() {
        timetable().publish(secretary, id);
    }

    Sitting stored(Sitting sitting) {
        return beans.getBean(Sittings.class).find(sitting.id()).orElseThrow();
    }

    List<Sitting> sittings() {
        return beans.getBean(Sittings.class).ofSession(id);
    }

    private Timetable timetable() {
        return beans.getBean(Timetable.class);
    }

    private static Plan plan(Mode mode, String start, @Nullable Long room, @Nullable Long platform) {
        return new Plan(Kind.PLENARY, mode, LocalDateTime.parse(start), ZURICH, 120, room, platform, null);
    }
}
