package org.hemicycle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.platforms.ChannelLimits;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Kind;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Plan;
import org.hemicycle.scheduling.Rooms;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.TestSessions;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Booths and channels of sittings. */
@MicronautTest(transactional = false)
class ChannelMapsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2020, 6, 9, 12, 0);

    @Inject
    private ApplicationContext context;

    @Inject
    private EmbeddedServer server;

    @Inject
    private Regimes regimes;

    @Inject
    private ChannelMaps maps;

    @Inject
    private HeardLanguages heard;

    private Reader chief;
    private Visitor desk;
    private TestSessions session;
    private Sitting sitting;
    private String here;

    @BeforeEach
    void plan() {
        chief = TestReader.with(context, Role.CHIEF_INTERPRETER);
        desk = Visitor.with(server, Role.CHIEF_INTERPRETER);
        session = TestSessions.draft(context);
        sitting = session.plenary(NOON);
        here = "/sittings/" + sitting.id();
    }

    @Test
    void with_one_person_per_booth_a_team_of_two_has_two_booths() {
        ChannelMap map = map(sitting);

        assertThat(map.origin()).isEqualTo(ChannelMap.Origin.PROPOSED);
        assertThat(map.teams()).allSatisfy(team -> assertThat(team.places()).hasSize(2));
        assertThat(map.teams().stream().flatMap(team -> team.places().stream()).distinct())
                .hasSize(4);
        assertThat(map.sentences()).isEmpty();
    }

    @Test
    void the_map_overflows_into_free_booths_of_rooms_wired_to_the_same_platform() {
        String other = room(2, List.of(session.platform()));
        room(9, List.of());
        tenSeats();

        ChannelMap map = map(sitting);

        assertThat(map.teams().stream().flatMap(team -> team.places().stream()))
                .filteredOn(place -> other.equals(place.room()))
                .hasSize(2);
        assertThat(map.sentences())
                .anySatisfy(remark -> assertThat(remark.sentence())
                        .contains("cannot sit in the room of the sitting: " + other + "/1, " + other + "/2."));
        assertThat(map.sentences())
                .anySatisfy(remark -> assertThat(remark.sentence()).contains("have no place: none of the 8 booths"));
        assertThat(desk.get(here + "/channels").body()).contains(other + "/1").contains("without a place");
    }

    @Test
    void who_can_work_remotely_does_where_no_booth_is_left() {
        tenSeats();
        TestInterpreters.engage(context, "ru", "en", session.platform());
        TestInterpreters.engage(context, "ru", "en", session.platform());

        ChannelMap map = map(sitting);

        assertThat(map.teams())
                .filteredOn(team -> team.language().equals("ru"))
                .singleElement()
                .satisfies(team -> assertThat(team.remote()).isEqualTo(2))
                .satisfies(team -> assertThat(team.missing()).isZero());
    }

    @Test
    void at_a_sitting_in_person_nobody_works_elsewhere_and_the_page_says_what_cannot_be_done() {
        room(9, List.of(session.platform()));
        Sitting inPerson = add(Mode.IN_PERSON, NOON.plusHours(5), session.room(), null);
        regimes.set(chief, inPerson, 0, List.of("en"), List.of(booth("ar"), booth("en"), booth("es"), booth("ru")));

        assertThat(map(inPerson).sentences())
                .anySatisfy(remark -> assertThat(remark.sentence())
                        .startsWith("2 of the booth")
                        .endsWith("has 6 booths, and at a sitting in person nobody works elsewhere."));
    }

    @Test
    void booths_of_another_sitting_at_the_same_time_are_not_free() {
        String other = room(2, List.of(session.platform()));
        long room = context.getBean(Rooms.class).all().stream()
                .filter(one -> one.name().equals(other))
                .findFirst()
                .orElseThrow()
                .id();
        add(Mode.IN_PERSON, NOON, room, null);
        tenSeats();

        assertThat(map(sitting).teams().stream().flatMap(team -> team.places().stream()))
                .filteredOn(place -> other.equals(place.room()))
                .isEmpty();
    }

    @Test
    void distancing_holds_on_its_days_and_the_size_of_a_booth_always() {
        String rooms = "/rooms/" + session.room() + "/booths";

        desk.post(
                rooms + "/occupancies",
                "occupancy",
                "3",
                "validFrom",
                "2020-06-09",
                "validTo",
                "2020-06-09",
                "source",
                "Distancing lifted");
        desk.post(rooms, "people-1", "2");

        assertThat(maps.rooms(sitting, regimes.rules(sitting)).getFirst().capacities())
                .containsExactly(2, 3, 3, 3, 3, 3);
        Sitting next = session.plenary(NOON.plusDays(1));
        assertThat(maps.rooms(next, regimes.rules(next)).getFirst().capacities())
                .containsOnly(1);
        assertThat(desk.post(rooms + "/occupancies", "occupancy", "2", "validTo", "2020-06-30", "source", "x")
                        .body())
                .contains("Another entry holds on one of these days.");
        assertThat(desk.get(rooms).body()).contains("Distancing lifted");
    }

    @Test
    void channels_and_places_set_by_hand_are_what_everybody_sees() {
        List<Place> choices = maps.choices(sitting);

        HttpResponse<String> answer = desk.post(
                here + "/channels",
                "version",
                "0",
                "channel-en",
                "Channel 1",
                "seat-en-1",
                choices.get(4).text(),
                "seat-en-2",
                "remote",
                "channel-fr",
                "Canal 2",
                "seat-fr-1",
                choices.get(5).text());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        ChannelMap map = map(sitting);
        assertThat(map.origin()).isEqualTo(ChannelMap.Origin.BY_HAND);
        assertThat(map.teams().getFirst().placesText()).isEqualTo(choices.get(4).text() + ", remote");
        assertThat(map.teams().getLast().missing()).isEqualTo(1);
        assertThat(heard.of(chief, sitting))
                .extracting(HeardLanguages.Heard::channel)
                .containsExactly("Channel 1", "Canal 2");
    }

    @Test
    void a_booth_of_two_languages_and_one_that_is_too_small_are_refused_by_a_sentence() {
        String first = maps.choices(sitting).getFirst().text();

        assertThat(desk.post(
                                here + "/channels",
                                "version",
                                "0",
                                "channel-en",
                                "English",
                                "seat-en-1",
                                first,
                                "channel-fr",
                                "French",
                                "seat-fr-1",
                                first)
                        .body())
                .contains("would hold two languages.");
        assertThat(desk.post(
                                here + "/channels",
                                "version",
                                "0",
                                "channel-en",
                                "Same",
                                "seat-en-1",
                                first,
                                "seat-en-2",
                                first,
                                "channel-fr",
                                "Same")
                        .body())
                .contains("holds 1 at most.", "needs a name");
        assertThat(map(sitting).version()).isZero();
    }

    @Test
    void programs_read_and_set_channels() {
        String first = maps.choices(sitting).getFirst().text();

        HttpResponse<String> answer = desk.json(
                "PUT",
                "/api/v1" + here + "/channels",
                "{\"version\":0,\"teams\":[{\"language\":\"en\",\"channel\":\"EN\",\"places\":[\"" + first
                        + "\"]},{\"language\":\"fr\",\"channel\":\"FR\",\"places\":[]}]}");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("\"origin\":\"BY_HAND\"", "\"channel\":\"EN\"", first);
        assertThat(desk.json("PUT", "/api/v1" + here + "/channels", "{\"version\":0,\"teams\":[]}")
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void a_platform_that_carries_too_little_is_told_with_the_source() {
        ChannelLimits limits = context.getBean(ChannelLimits.class);
        String code = String.valueOf(sitting.platform());
        desk.post("/channel-limits", "platform", code, "what", "INTERPRETERS", "most", "3", "source", "Its handbook");

        assertThat(limits.of(code))
                .singleElement()
                .satisfies(limit -> assertThat(limit.most()).isEqualTo(3));
        assertThat(map(sitting).sentences())
                .singleElement()
                .satisfies(remark ->
                        assertThat(remark.sentence()).endsWith("carries 3 interpreters, 4 are needed (Its handbook)."));
        assertThat(desk.post("/channel-limits", "platform", code, "what", "INTERPRETERS", "most", "9", "source", "x")
                        .statusCode())
                .isEqualTo(422);
        assertThat(limits.of("zoom"))
                .anySatisfy(limit -> assertThat(limit.most()).isEqualTo(20));
        assertThat(limits.of("teams"))
                .anySatisfy(limit -> assertThat(limit.most()).isEqualTo(16));
    }

    @Test
    void a_map_set_meanwhile_is_not_overwritten() {
        maps.set(chief, sitting, 0, List.of(new TeamPlaces("en", 2, "One", List.of())));

        assertThatThrownBy(() -> maps.set(chief, sitting, 0, List.of())).isInstanceOf(Refused.class);
        assertThat(map(sitting).teams().getFirst().channel()).isEqualTo("One");
    }

    /** Five booths with two interpreters each, one person per booth: ten places, of which the room has six. */
    private void tenSeats() {
        regimes.set(
                chief,
                sitting,
                0,
                List.of("en", "fr"),
                List.of(booth("de"), booth("en"), booth("es"), booth("fr"), booth("ru")));
    }

    private static Regimes.Wanted booth(String language) {
        return new Regimes.Wanted(language, 2, false);
    }

    private String room(int booths, List<Long> platforms) {
        String name = "Wired " + UUID.randomUUID();
        context.getBean(Rooms.class).add(name, booths, 1, platforms);
        return name;
    }

    private Sitting add(Mode mode, LocalDateTime start, long room, @Nullable Long platform) {
        return session.timetable()
                .add(
                        session.secretary(),
                        session.session(),
                        new Plan(Kind.PLENARY, mode, start, ZoneId.of("Europe/Zurich"), 120, room, platform, null),
                        List.of("en"));
    }

    private ChannelMap map(Sitting of) {
        return maps.of(chief, of);
    }
}
