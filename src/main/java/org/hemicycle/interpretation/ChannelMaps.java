package org.hemicycle.interpretation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hemicycle.accounts.Audit;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The booth-to-channel maps of sittings: as the published roster has them, else as somebody set them, else proposed. */
@Singleton
public class ChannelMaps {

    private final ChannelRows rows;
    private final Regimes regimes;
    private final RoomBooths booths;
    private final Workforce workforce;
    private final Sittings sittings;
    private final List<PublishedRoster> published;
    private final ChannelRemarks remarks;
    private final Audit audit;
    private final Clock clock;

    ChannelMaps(
            ChannelRows rows,
            Regimes regimes,
            RoomBooths booths,
            Workforce workforce,
            Sittings sittings,
            List<PublishedRoster> published,
            ChannelRemarks remarks,
            Audit audit,
            Clock clock) {
        this.rows = rows;
        this.regimes = regimes;
        this.booths = booths;
        this.workforce = workforce;
        this.sittings = sittings;
        this.published = published;
        this.remarks = remarks;
        this.audit = audit;
        this.clock = clock;
    }

    /** The map of a sitting, with sentences in the reader's language. */
    public ChannelMap of(Reader reader, Sitting sitting) {
        RuleSet rules = regimes.rules(sitting);
        SittingRegime regime = regimes.of(sitting, rules);
        Optional<ChannelRows.Kept> kept = rows.find(sitting.id());
        List<BoothRoom> rooms = rooms(sitting, rules);
        Map<String, List<Place>> fromRoster = rostered(sitting, rooms);
        List<ChannelRows.Seat> byHand = rows.seats(sitting.id());
        ChannelMap.Origin origin = !fromRoster.isEmpty()
                ? ChannelMap.Origin.ROSTER
                : byHand.isEmpty() ? ChannelMap.Origin.PROPOSED : ChannelMap.Origin.BY_HAND;
        Supply supply = new Supply(sitting);
        Map<String, List<Place>> places = switch (origin) {
            case ROSTER -> fromRoster;
            case BY_HAND -> places(byHand);
            case PROPOSED -> proposed(sitting, regime, rules, rooms, supply);
        };
        Map<String, String> channels = rows.channels(sitting.id()).stream()
                .collect(Collectors.toMap(ChannelRows.Channel::language, ChannelRows.Channel::channel));
        List<TeamPlaces> teams = regime.booths().stream()
                .map(booth -> new TeamPlaces(
                        booth.language(),
                        booth.team(),
                        channels.getOrDefault(booth.language(), Tag.name(reader, booth.language())),
                        places.getOrDefault(booth.language(), List.of())))
                .toList();
        return new ChannelMap(
                kept.map(ChannelRows.Kept::version).orElse(0),
                origin,
                teams,
                remarks.of(reader, sitting, rooms, teams, supply),
                kept.map(ChannelRows.Kept::changedBy).orElse(null),
                kept.map(ChannelRows.Kept::changedAt).orElse(null));
    }

    /** The sitting's own room first; then, unless it is in person, those wired to its platform. */
    List<BoothRoom> rooms(Sitting sitting, RuleSet rules) {
        List<BoothRoom> all = booths.on(sitting.day(), rules, sitting.mode());
        List<BoothRoom> usable = new ArrayList<>(all.stream()
                .filter(room -> sitting.roomId() != null && room.id() == sitting.roomId())
                .toList());
        if (sitting.mode() != Mode.IN_PERSON) {
            all.stream()
                    .filter(room -> sitting.roomId() == null || room.id() != sitting.roomId())
                    .filter(room ->
                            sitting.platform() != null && room.platforms().contains(sitting.platform()))
                    .forEach(usable::add);
        }
        return usable;
    }

    /** The places to choose from, free at the time of the sitting. */
    List<Place> choices(Sitting sitting) {
        RuleSet rules = regimes.rules(sitting);
        Set<String> taken = taken(sitting);
        return rooms(sitting, rules).stream()
                .flatMap(room -> IntStream.rangeClosed(1, room.booths()).mapToObj(booth -> Place.in(room, booth)))
                .filter(place -> !taken.contains(place.text()))
                .toList();
    }

    private Map<String, List<Place>> rostered(Sitting sitting, List<BoothRoom> rooms) {
        Map<String, List<Place>> places = new HashMap<>();
        for (PublishedRoster roster : published) {
            for (PublishedRoster.Placed one : roster.places(sitting.id())) {
                places.computeIfAbsent(one.language(), absent -> new ArrayList<>())
                        .add(place(one.place(), rooms));
            }
        }
        return places;
    }

    private static Place place(String text, List<BoothRoom> rooms) {
        int slash = text.lastIndexOf('/');
        if (slash < 0) {
            return Place.remote();
        }
        String name = text.substring(0, slash);
        @Nullable BoothRoom room = Seating.named(rooms, name);
        return new Place(room == null ? 0L : room.id(), name, Integer.parseInt(text.substring(slash + 1)));
    }

    private static Map<String, List<Place>> places(List<ChannelRows.Seat> seats) {
        return seats.stream()
                .collect(Collectors.groupingBy(
                        ChannelRows.Seat::language,
                        Collectors.mapping(
                                seat -> seat.booth() == null
                                        ? Place.remote()
                                        : new Place(seat.roomId(), seat.room(), seat.booth()),
                                Collectors.toList())));
    }

    private Map<String, List<Place>> proposed(
            Sitting sitting, SittingRegime regime, RuleSet rules, List<BoothRoom> rooms, Supply supply) {
        Map<String, Integer> teams = new LinkedHashMap<>();
        regime.booths().forEach(booth -> teams.put(booth.language(), booth.team()));
        return new Seating(rooms, taken(sitting)).seat(teams, supply::remote);
    }

    /** Booths that sittings of the same time use: as set by hand, as rostered, else as many of their own room as they need. */
    private Set<String> taken(Sitting sitting) {
        Set<String> taken = new HashSet<>();
        for (long other : rows.meanwhile(sitting.id())) {
            sittings.find(other).ifPresent(one -> taken.addAll(used(one)));
        }
        return taken;
    }

    private List<String> used(Sitting other) {
        List<String> rostered = published.stream()
                .flatMap(roster -> roster.places(other.id()).stream())
                .map(PublishedRoster.Placed::place)
                .toList();
        if (!rostered.isEmpty()) {
            return rostered;
        }
        List<ChannelRows.Seat> seats = rows.seats(other.id());
        if (!seats.isEmpty()) {
            return places(seats).values().stream()
                    .flatMap(List::stream)
                    .map(Place::text)
                    .toList();
        }
        RuleSet rules = regimes.rules(other);
        Map<String, Integer> teams = new LinkedHashMap<>();
        regimes.of(other, rules).booths().forEach(booth -> teams.put(booth.language(), booth.team()));
        List<BoothRoom> own = rooms(other, rules).stream()
                .filter(room -> other.roomId() != null && room.id() == other.roomId())
                .toList();
        return new Seating(own, Set.of())
                .seat(teams, language -> 0).values().stream()
                        .flatMap(List::stream)
                        .map(Place::text)
                        .toList();
    }

    /**
     * Sets channels and places.
     *
     * @param seen the version somebody looked at; nothing is overwritten that they did not see
     * @param teams a channel and places for each booth; no places at all leave them to the proposal
     * @throws Refused by a sentence: somebody else set it meanwhile, a booth is taken, too small or not wired
     */
    @Transactional
    public void set(Reader reader, Sitting sitting, int seen, List<TeamPlaces> teams) {
        begin(reader, sitting, seen);
        Map<String, String> faults = faults(reader, sitting, teams);
        if (!faults.isEmpty()) {
            throw new Refused(String.join(" ", faults.values()));
        }
        rows.insert(sitting.id(), seen + 1, reader.person().name(), clock.instant());
        for (TeamPlaces team : teams) {
            rows.insertChannel(sitting.id(), team.language(), team.channel());
            for (int seat = 0; seat < team.places().size(); seat++) {
                Place place = team.places().get(seat);
                rows.insertSeat(
                        sitting.id(),
                        team.language(),
                        seat + 1,
                        place.roomId(),
                        place.isRemote() ? null : place.booth());
            }
        }
        audit.note(reader.person(), "set channels of sitting", name(sitting));
    }

    /** Back to the proposal. */
    @Transactional
    public void reset(Reader reader, Sitting sitting, int seen) {
        begin(reader, sitting, seen);
        audit.note(reader.person(), "reset channels of sitting", name(sitting));
    }

    private void begin(Reader reader, Sitting sitting, int seen) {
        rows.lock();
        rows.find(sitting.id()).filter(kept -> kept.version() != seen).ifPresent(kept -> {
            throw new Refused(reader.t("regime.changed-meanwhile", kept.changedBy(), reader.moment(kept.changedAt())));
        });
        rows.clear(sitting.id());
    }

    /** What is wrong, by language. */
    Map<String, String> faults(Reader reader, Sitting sitting, List<TeamPlaces> teams) {
        Map<String, String> faults = new LinkedHashMap<>();
        RuleSet rules = regimes.rules(sitting);
        List<BoothRoom> rooms = rooms(sitting, rules);
        Set<String> taken = taken(sitting);
        List<String> wanted = regimes.of(sitting, rules).booths().stream()
                .map(BoothDemand::language)
                .toList();
        Map<String, String> languageOf = new HashMap<>();
        Set<String> channels = new HashSet<>();
        for (TeamPlaces team : teams) {
            if (!wanted.contains(team.language())) {
                faults.put(team.language(), reader.t("channels.no-booth", Tag.name(reader, team.language())));
            }
            if (team.channel().isBlank() || team.channel().length() > 60 || !channels.add(team.channel())) {
                faults.putIfAbsent(
                        team.language(), reader.t("channels.channel-wrong", Tag.name(reader, team.language())));
            }
            Map<String, Long> people =
                    team.places().stream().collect(Collectors.groupingBy(Place::text, Collectors.counting()));
            for (Place place : team.places()) {
                String before = languageOf.putIfAbsent(place.text(), team.language());
                @Nullable
                String fault = place.isRemote()
                        ? sitting.platform() == null ? reader.t("channels.no-remote") : null
                        : fault(reader, place, rooms, taken, people.getOrDefault(place.text(), 0L));
                if (fault == null && !place.isRemote() && before != null && !before.equals(team.language())) {
                    fault = reader.t("channels.two-languages", place.text());
                }
                if (fault != null) {
                    faults.putIfAbsent(team.language(), fault);
                }
            }
        }
        return faults;
    }

    private static @Nullable String fault(
            Reader reader, Place place, List<BoothRoom> rooms, Set<String> taken, long people) {
        BoothRoom room = rooms.stream()
                .filter(one -> place.roomId() != null && one.id() == place.roomId())
                .findFirst()
                .orElse(null);
        if (room == null || place.booth() < 1 || place.booth() > room.booths()) {
            return reader.t("channels.not-usable", place.text());
        }
        if (taken.contains(place.text())) {
            return reader.t("channels.taken", place.text());
        }
        return people > room.capacity(place.booth())
                ? reader.t("channels.too-many", place.text(), room.capacity(place.booth()))
                : null;
    }

    private String name(Sitting sitting) {
        return regimes.session(sitting).code() + " " + sitting.kind() + " " + sitting.number();
    }

    /** Who could work remotely at a sitting, counted once they are asked for. */
    final class Supply {

        private final Sitting sitting;
        private @Nullable List<Workforce.Member> members;

        Supply(Sitting sitting) {
            this.sitting = sitting;
        }

        /** Interpreters into a language who may work remotely on the sitting's platform and are there. */
        int remote(String language) {
            String platform = sitting.platform();
            if (platform == null || sitting.mode() == Mode.IN_PERSON) {
                return 0;
            }
            return (int) members().stream()
                    .filter(one ->
                            one.isWanted() && one.remote() && one.platforms().contains(platform))
                    .filter(one -> one.absences().isEmpty())
                    .filter(one -> one.a().stream().anyMatch(tag -> Tag.same(tag, language)))
                    .count();
        }

        private List<Workforce.Member> members() {
            List<Workforce.Member> known = members;
            if (known == null) {
                known = workforce.forBody(
                        regimes.session(sitting).bodyId(), sitting.day(), sitting.startsAt(), sitting.endsAt());
                members = known;
            }
            return known;
        }
    }
}
