package org.hemicycle.rostering;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Refused;
import org.hemicycle.reference.Slice;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What if, for programs: rosters beside the published one, compared level by level. */
@Controller("/api/v1/rosters/scenarios")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class ScenarioApi {

    private final Sessions sessions;
    private final Scenarios scenarios;
    private final ScenarioView view;
    private final RosterQueue queue;
    private final RosterSettings settings;

    ScenarioApi(Sessions sessions, Scenarios scenarios, ScenarioView view, RosterQueue queue, RosterSettings settings) {
        this.sessions = sessions;
        this.scenarios = scenarios;
        this.view = view;
        this.queue = queue;
        this.settings = settings;
    }

    /**
     * The published roster, if there is one, then the newest scenarios, each with what it supposes, its levels, and a
     * sentence that compares it with the scenario {@code against}, or else with the published roster.
     */
    @Get
    Slice<Compared> compare(
            Reader reader,
            @QueryValue long session,
            @QueryValue @Nullable Long against,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        ScenarioView.Shown shown = view.of(reader, session(reader, session), Optional.ofNullable(against));
        return Slice.of(shown.columns(), page, size, Compared::of);
    }

    /** Asks for a roster as it would be; it is made like any other, never published, and what is published stays. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    RosterAnswer ask(Reader reader, @Body Supposed supposed) {
        RosterRun run = scenarios.ask(
                reader.person(),
                session(reader, supposed.session()),
                title(supposed),
                supposed.scenario(),
                supposed.seconds() == null ? null : settings.seconds(supposed.seconds()),
                supposed.workers() == null ? null : settings.workers(supposed.workers()));
        queue.add(run.number());
        return RosterAnswer.of(run, List.of());
    }

    private static String title(Supposed supposed) {
        String title = supposed.title().strip();
        if (title.isEmpty() || title.length() > ScenarioForm.LONGEST_TITLE) {
            throw Messages.refusal("refused.title", ScenarioForm.LONGEST_TITLE);
        }
        return title;
    }

    private Session session(Reader reader, long id) {
        return sessions.find(id, reader.language()).orElseThrow(() -> Messages.missing("missing.session"));
    }

    /**
     * What is supposed; what is left out is as it is.
     *
     * @param limits sittingsPerDay, minutesPerDay, sittingsPerWeek, breakMinutes, restMinutes or relayGivers
     * @param retour whether a seat may be filled on a B language
     * @param team interpreters in every booth
     * @param occupancy people in every booth of every room
     * @param booths more at every sitting
     * @param available interpreters who are there all the time, even if they are off the list or away
     */
    @Serdeable
    record Supposed(
            long session,
            String title,
            @Nullable Integer seconds,
            @Nullable Integer workers,
            @Nullable Long ruleSet,
            @Nullable Map<String, Integer> limits,
            @Nullable Boolean retour,
            @Nullable Integer team,
            @Nullable Integer occupancy,
            @Nullable RoomMore room,
            @Nullable List<BoothMore> booths,
            @Nullable List<String> withoutBooths,
            @Nullable List<People> consultants,
            @Nullable List<Long> available) {

        /** @throws Refused by a sentence that names what cannot be */
        Scenario scenario() {
            try {
                return new Scenario(
                        ruleSet,
                        Objects.requireNonNullElse(limits, Map.of()),
                        retour,
                        team,
                        occupancy,
                        room == null ? null : room.room(),
                        Objects.requireNonNullElse(booths, List.<BoothMore>of()).stream()
                                .map(BoothMore::booth)
                                .toList(),
                        Objects.requireNonNullElse(withoutBooths, List.of()),
                        Objects.requireNonNullElse(consultants, List.<People>of()).stream()
                                .map(People::consultants)
                                .toList(),
                        Objects.requireNonNullElse(available, List.of()));
            } catch (IllegalArgumentException wrong) {
                throw new Refused(String.valueOf(wrong.getMessage()));
            }
        }
    }

    /** Wired to every platform of the session. */
    @Serdeable
    record RoomMore(int booths, int occupancy) {
        Scenario.MoreRoom room() {
            return new Scenario.MoreRoom(booths, occupancy);
        }
    }

    @Serdeable
    record BoothMore(String language, int team) {
        Scenario.MoreBooth booth() {
            return new Scenario.MoreBooth(language, team);
        }
    }

    /** @param number of people, one if it is left out */
    @Serdeable
    record People(
            @Nullable Integer number,
            String a,
            @Nullable List<String> b,
            @Nullable List<String> c,
            @Nullable Integer dailyCost) {
        Scenario.Consultants consultants() {
            return new Scenario.Consultants(
                    Objects.requireNonNullElse(number, 1),
                    a,
                    Objects.requireNonNullElse(b, List.of()),
                    Objects.requireNonNullElse(c, List.of()),
                    Objects.requireNonNullElse(dailyCost, 0));
        }
    }

    /**
     * @param id empty for the published roster
     * @param levels none until it is made; without a bound where none was proved
     * @param comparison empty for what the others are compared with
     */
    @Serdeable
    record Compared(
            @Nullable Long id,
            String title,
            @Nullable String status,
            List<String> supposes,
            List<LevelCompared> levels,
            String comparison) {
        static Compared of(ScenarioView.Column it) {
            RosterRun run = it.run();
            Weighed weighed = it.weighed();
            return new Compared(
                    run == null ? null : run.number(),
                    it.title(),
                    run == null ? null : RosterAnswer.word(run.status()),
                    it.lines().stream().map(ScenarioSentences.Line::sentence).toList(),
                    weighed == null
                            ? List.of()
                            : Weighed.LEVELS.stream()
                                    .map(level -> new LevelCompared(
                                            level.word(),
                                            weighed.value(level),
                                            weighed.bound(level).orElse(null)))
                                    .toList(),
                    it.verdict());
        }
    }

    @Serdeable
    record LevelCompared(String name, long value, @Nullable Long bound) {}
}
