package org.hemicycle.interpretation;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hemicycle.platforms.ChannelLimit;
import org.hemicycle.platforms.ChannelLimits;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.web.Reader;

/** What is to be said of a channel map: who works in another room or remotely, who has no place, what a platform lacks. */
@Singleton
class ChannelRemarks {

    private final ChannelLimits limits;

    ChannelRemarks(ChannelLimits limits) {
        this.limits = limits;
    }

    List<ChannelMap.Remark> of(
            Reader reader, Sitting sitting, List<BoothRoom> rooms, List<TeamPlaces> teams, ChannelMaps.Supply supply) {
        List<ChannelMap.Remark> remarks = new ArrayList<>();
        for (TeamPlaces team : teams) {
            overflow(reader, sitting, team, remarks);
            if (team.remote() > 0) {
                remarks.add(new ChannelMap.Remark(
                        false, reader.t("channels.remote", team.remote(), Tag.name(reader, team.language()))));
            }
            if (team.missing() > 0) {
                remarks.add(new ChannelMap.Remark(true, missing(reader, sitting, rooms, team, supply)));
            }
        }
        if (sitting.platform() != null) {
            limits.of(sitting.platform()).forEach(limit -> limit(reader, sitting, teams, limit, remarks));
        }
        return remarks;
    }

    private static void overflow(Reader reader, Sitting sitting, TeamPlaces team, List<ChannelMap.Remark> remarks) {
        List<Place> elsewhere = team.places().stream()
                .filter(place -> !place.isRemote() && !Objects.equals(place.room(), sitting.room()))
                .toList();
        if (!elsewhere.isEmpty() && sitting.room() != null) {
            remarks.add(new ChannelMap.Remark(
                    false,
                    reader.t(
                            "channels.overflow",
                            elsewhere.size(),
                            Tag.name(reader, team.language()),
                            elsewhere.stream().map(Place::text).distinct().collect(Collectors.joining(", ")))));
        }
    }

    private static String missing(
            Reader reader, Sitting sitting, List<BoothRoom> rooms, TeamPlaces team, ChannelMaps.Supply supply) {
        int booths = rooms.stream().mapToInt(BoothRoom::booths).sum();
        String name = Tag.name(reader, team.language());
        return sitting.mode() == Mode.IN_PERSON
                ? reader.t(
                        "channels.missing-in-person",
                        team.missing(),
                        name,
                        Objects.toString(sitting.room(), "—"),
                        booths)
                : reader.t(
                        "channels.missing",
                        team.missing(),
                        name,
                        booths,
                        Objects.toString(sitting.platformName(), "—"),
                        supply.remote(team.language()));
    }

    private static void limit(
            Reader reader,
            Sitting sitting,
            List<TeamPlaces> teams,
            ChannelLimit limit,
            List<ChannelMap.Remark> remarks) {
        int needed = switch (limit.what()) {
            case LANGUAGES -> teams.size();
            case INTERPRETERS -> teams.stream().mapToInt(TeamPlaces::team).sum();
        };
        if (needed > limit.most()) {
            remarks.add(new ChannelMap.Remark(
                    true,
                    reader.t(
                            "channels.limit." + limit.what(),
                            Objects.toString(sitting.platformName(), ""),
                            limit.most(),
                            needed,
                            limit.source())));
        }
    }
}
