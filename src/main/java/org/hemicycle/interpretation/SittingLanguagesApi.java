package org.hemicycle.interpretation;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.ArrayList;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Language regimes and channel maps of sittings, for programs. */
@Controller("/api/v1/sittings/{id}")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
final class SittingLanguagesApi {

    private final Regimes regimes;
    private final ChannelMaps maps;
    private final Sittings sittings;

    SittingLanguagesApi(Regimes regimes, ChannelMaps maps, Sittings sittings) {
        this.regimes = regimes;
        this.maps = maps;
        this.sittings = sittings;
    }

    /** The languages spoken at a sitting and its booths, with the teams that the rule set demands and why. */
    @Get("/languages")
    RegimeAnswer languages(Reader reader, long id) {
        return regime(reader, sitting(reader, id));
    }

    /**
     * Sets them; {@code version} is the one that was read, 0 at first. A booth without {@code team} is as strong as the rule
     * set demands. 422 if a tag is malformed or named twice, or somebody set it since.
     */
    @Put("/languages")
    RegimeAnswer setLanguages(Reader reader, long id, @Body RegimeWanted wanted) {
        Sitting sitting = sitting(reader, id);
        Form form = Form.empty(reader);
        List<String> tags = new ArrayList<>(wanted.floor());
        wanted.booths().stream()
                .map(BoothWanted::language)
                .filter(tag -> !tags.contains(tag))
                .forEach(tags::add);
        for (int row = 0; row < tags.size(); row++) {
            String tag = tags.get(row);
            form.with("language-" + row, tag)
                    .with("floor-" + row, wanted.floor().contains(tag));
            for (BoothWanted booth : wanted.booths()) {
                if (booth.language().equals(tag)) {
                    form.with("booth-" + row, true).with("twoWay-" + row, booth.twoWay());
                    if (booth.team() != null) {
                        form.with("team-" + row, booth.team());
                    }
                }
            }
        }
        RegimeForm read = RegimeForm.read(form, reader);
        for (int row = 0; row < tags.size(); row++) {
            for (String field : List.of("language-" + row, "team-" + row)) {
                if (form.fault(field) != null) {
                    throw new Refused(tags.get(row) + ": " + form.fault(field));
                }
            }
        }
        regimes.set(reader, sitting, wanted.version(), read.floor(), read.booths());
        return regime(reader, sitting);
    }

    private RegimeAnswer regime(Reader reader, Sitting sitting) {
        RuleSet rules = regimes.rules(sitting);
        SittingRegime regime = regimes.of(sitting, rules);
        return new RegimeAnswer(
                regime.version(),
                regime.isSymmetric(),
                rules.name(),
                rules.version(),
                regime.floor(),
                regime.booths().stream()
                        .map(booth -> new BoothAnswer(
                                booth.language(),
                                booth.team(),
                                booth.twoWay(),
                                booth.demanded().team(),
                                booth.demanded().source(),
                                booth.demanded().proposed()))
                        .toList(),
                RegimeNotes.of(reader, sitting, regime, rules, sittings.languages(sitting.id())).stream()
                        .map(note -> note.sentence() + " (" + note.source() + ")")
                        .toList());
    }

    /** Which team sits where and is heard on which channel, with what overflows and what cannot be done. */
    @Get("/channels")
    MapAnswer channels(Reader reader, long id) {
        return map(reader, sitting(reader, id));
    }

    /**
     * Sets channels and places, as {@code Popov/3} or {@code remote}; no places leave them to the proposal. 422 with a
     * sentence if a booth is taken, too small, or not wired to the platform.
     */
    @Put("/channels")
    MapAnswer setChannels(Reader reader, long id, @Body MapWanted wanted) {
        Sitting sitting = sitting(reader, id);
        List<Place> choices = maps.choices(sitting);
        List<TeamPlaces> teams = wanted.teams().stream()
                .map(team -> new TeamPlaces(
                        team.language(),
                        team.places().size(),
                        team.channel(),
                        team.places().stream()
                                .map(text -> place(reader, choices, text))
                                .toList()))
                .toList();
        maps.set(reader, sitting, wanted.version(), teams);
        return map(reader, sitting);
    }

    private static Place place(Reader reader, List<Place> choices, String text) {
        return text.equals(Place.REMOTE)
                ? Place.remote()
                : choices.stream()
                        .filter(place -> place.text().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new Refused(reader.t("channels.not-usable", text)));
    }

    private MapAnswer map(Reader reader, Sitting sitting) {
        ChannelMap map = maps.of(reader, sitting);
        return new MapAnswer(
                map.version(),
                map.origin().name(),
                map.teams().stream()
                        .map(team -> new TeamAnswer(
                                team.language(),
                                team.channel(),
                                team.team(),
                                team.places().stream().map(Place::text).toList(),
                                team.missing()))
                        .toList(),
                map.sentences().stream().map(ChannelMap.Remark::sentence).toList());
    }

    private Sitting sitting(Reader reader, long id) {
        return sittings.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    @Serdeable
    record RegimeWanted(int version, List<String> floor, List<BoothWanted> booths) {}

    @Serdeable
    record BoothWanted(String language, @Nullable Integer team, boolean twoWay) {}

    /** @param notes what the rule set has to say of it, in the reader's language */
    @Serdeable
    record RegimeAnswer(
            int version,
            boolean symmetric,
            String ruleSet,
            int ruleSetVersion,
            List<String> floor,
            List<BoothAnswer> booths,
            List<String> notes) {}

    /** @param demanded interpreters that the rule set asks for */
    @Serdeable
    record BoothAnswer(String language, int team, boolean twoWay, int demanded, String source, boolean proposed) {}

    @Serdeable
    record MapWanted(int version, List<TeamWanted> teams) {}

    @Serdeable
    record TeamWanted(String language, String channel, List<String> places) {}

    /** @param origin PROPOSED, BY_HAND or ROSTER */
    @Serdeable
    record MapAnswer(int version, String origin, List<TeamAnswer> teams, List<String> sentences) {}

    /** @param missing interpreters for whom there is no place */
    @Serdeable
    record TeamAnswer(String language, String channel, int team, List<String> places, int missing) {}
}
