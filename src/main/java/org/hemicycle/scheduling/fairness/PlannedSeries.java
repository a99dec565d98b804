package org.hemicycle.scheduling.fairness;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.scheduling.Clash;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Plan;
import org.hemicycle.scheduling.PlatformChoice;
import org.hemicycle.scheduling.Rooms;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Timetable;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Puts a whole series of sittings into a session: all of them or none. */
@Singleton
class PlannedSeries {

    private final Timetable timetable;
    private final Bodies bodies;
    private final Rooms rooms;
    private final PlatformChoice platforms;

    PlannedSeries(Timetable timetable, Bodies bodies, Rooms rooms, PlatformChoice platforms) {
        this.timetable = timetable;
        this.bodies = bodies;
        this.rooms = rooms;
        this.platforms = platforms;
    }

    /** Sittings that somebody wants, all of one length and in one place. */
    record Wish(
            Session session,
            Kind kind,
            List<LocalDateTime> starts,
            ZoneId zone,
            int minutes,
            @Nullable Long room,
            @Nullable Long platform) {

        List<Plan> plans() {
            return starts.stream()
                    .map(start -> new Plan(kind, session.mode(), start, zone, minutes, room, platform, null))
                    .toList();
        }
    }

    /** @return what is in the way, a sentence each; nothing was planned then */
    @Transactional
    public List<String> plan(Wish wish, Reader reader) {
        List<String> obstacles = obstacles(wish, reader);
        if (obstacles.isEmpty()) {
            List<String> languages = bodies.workingLanguages(wish.session().bodyId());
            wish.plans()
                    .forEach(plan ->
                            timetable.add(reader.person(), wish.session().id(), plan, languages));
        }
        return obstacles;
    }

    private List<String> obstacles(Wish wish, Reader reader) {
        if (wish.room() == null && wish.session().mode() != Mode.VIRTUAL
                || wish.room() != null && rooms.all().stream().noneMatch(room -> room.id() == wish.room())) {
            return List.of(reader.t("sitting.room-needed"));
        }
        if (wish.platform() == null && wish.session().mode() != Mode.IN_PERSON
                || wish.platform() != null
                        && platforms.all().stream().noneMatch(platform -> platform.id() == wish.platform())) {
            return List.of(reader.t("sitting.platform-needed"));
        }
        List<String> obstacles = new ArrayList<>();
        for (Plan plan : wish.plans()) {
            timetable.clashes(plan, null).forEach(clash -> obstacles.add(sentence(plan, clash, reader)));
        }
        return obstacles;
    }

    private static String sentence(Plan plan, Clash clash, Reader reader) {
        return switch (clash) {
            case Clash.RoomTaken taken ->
                reader.t(
                        "fair.obstacle",
                        reader.moment(plan.startsAt(), plan.zone()),
                        taken.room(),
                        reader.time(taken.by().startsAt(), plan.zone()),
                        reader.time(taken.by().endsAt(), plan.zone()));
            case Clash.LicencesTaken taken ->
                reader.t(
                        "fair.obstacle",
                        reader.moment(plan.startsAt(), plan.zone()),
                        taken.platform(),
                        reader.time(taken.by().startsAt(), plan.zone()),
                        reader.time(taken.by().endsAt(), plan.zone()));
        };
    }
}
