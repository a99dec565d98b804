package org.hemicycle.scheduling;

import io.micronaut.context.ApplicationContext;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hemicycle.platforms.Platforms;
import org.jspecify.annotations.Nullable;

/** Books a room, or a licence of a platform, for sittings of two hours of a session. */
record Booking(TestSessions session, long room, long platform) {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

    /** @param licences of the platform */
    static Booking ofDraft(ApplicationContext context, int licences) {
        TestSessions session = TestSessions.draft(context);
        String mark = UUID.randomUUID().toString().substring(0, 13);
        long platform = context.getBean(Platforms.class).add("p-" + mark, "Platform " + mark, licences);
        return new Booking(session, session.room(), platform);
    }

    long id() {
        return session.session();
    }

    String code() {
        return session.read().code();
    }

    /** Another session, which shares room and platform. */
    Booking ofNeighbour() {
        return new Booking(TestSessions.draft(session.context()), room, platform);
    }

    /** In the room, on no platform. */
    Plan inRoom(String start) {
        return plan(Mode.IN_PERSON, start, room, null);
    }

    /** On the platform, in no room. */
    Plan online(String start) {
        return plan(Mode.VIRTUAL, start, null, platform);
    }

    Sitting add(Plan plan) {
        return session.timetable().add(session.secretary(), id(), plan, List.of("en"));
    }

    Sitting move(Sitting sitting, Plan plan) {
        return session.timetable().move(session.secretary(), sitting, plan);
    }

    void cancel(Sitting sitting) {
        session.timetable().cancel(session.secretary(), sitting);
    }

    void publish() {
        session.timetable().publish(session.secretary(), id());
    }

    Sitting stored(Sitting sitting) {
        return session.context().getBean(Sittings.class).find(sitting.id()).orElseThrow();
    }

    List<Sitting> sittings() {
        return session.context().getBean(Sittings.class).ofSession(id());
    }

    private static Plan plan(Mode mode, String start, @Nullable Long room, @Nullable Long platform) {
        return new Plan(Kind.PLENARY, mode, LocalDateTime.parse(start), ZURICH, 120, room, platform, null);
    }
}
