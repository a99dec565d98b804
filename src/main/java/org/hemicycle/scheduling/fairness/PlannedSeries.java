package org.hemicycle.scheduling.fairness;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.scheduling.Clash;
import org.hemicycle.scheduling.ClashSentences;
import org.hemicycle.scheduling.Clashes;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Particulars;
import org.hemicycle.scheduling.Plan;
import org.hemicycle.scheduling.PlatformChoice;
import org.hemicycle.scheduling.Proposed;
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
    private final Clashes clashes;
    private final ClashSentences sentences;

    PlannedSeries(
            Timetable timetable,
            Bodies bodies,
            Rooms rooms,
            PlatformChoice platforms,
            Clashes clashes,
            ClashSentences sentences) {
        this.timetable = timetable;
        this.bodies = bodies;
        this.rooms = rooms;
        this.platforms = platforms;
        this.clashes = clashes;
        this.sentences = sentences;
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
        return clashes.ofAll(proposed(wish)).stream()
                .filter(Clash::isError)
                .map(clash -> reader.t(
                        "fair.obstacle",
                        reader.moment(clash.sitting().startsAt(), wish.zone()),
                        sentences.sentence(reader, clash)))
                .toList();
    }

    /** Looked at together, so that they do not stand in each other's way either. */
    private List<Proposed> proposed(Wish wish) {
        Particulars what = Particulars.in(bodies.workingLanguages(wish.session().bodyId()));
        List<Plan> plans = wish.plans();
        return IntStream.range(0, plans.size())
                .mapToObj(number ->
                        Proposed.added(Clashes.NEW - number, wish.session().id(), plans.get(number), what))
                .toList();
    }
}
