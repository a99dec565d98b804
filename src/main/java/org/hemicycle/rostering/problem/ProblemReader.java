package org.hemicycle.rostering.problem;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterProblem.Span;
import org.jspecify.annotations.Nullable;

/** A problem from its file. */
final class ProblemReader {
    private final Fields root;
    private final Set<String> rooms = new HashSet<>();
    private final Set<String> sittingIds = new HashSet<>();
    private final Map<String, Set<String>> booths = new HashMap<>();
    private final Set<String> people = new HashSet<>();

    ProblemReader(Fields root) {
        this.root =
                root.only("name", "limits", "rooms", "sittings", "interpreters", "pins", "previous", "frozenBefore");
    }

    RosterProblem problem() {
        String name = root.text("name");
        Limits limits = limits(root.object("limits"));
        List<Room> roomList = root.optionalList("rooms", this::room);
        List<Sitting> sittings = root.list("sittings", this::sitting);
        List<Interpreter> interpreters = root.list("interpreters", this::interpreter);
        List<Seat> pins = root.optionalList("pins", this::seat);
        List<Seat> previous = root.optionalList("previous", this::seat);
        var frozenBefore = root.optionalInstant("frozenBefore");
        return root.make(
                () -> new RosterProblem(name, limits, roomList, sittings, interpreters, pins, previous, frozenBefore));
    }

    private Limits limits(Fields fields) {
        fields.only(
                "sittingsPerDay",
                "minutesPerDay",
                "sittingsPerWeek",
                "breakMinutes",
                "restMinutes",
                "turnMinutes",
                "relayGivers",
                "retour");
        return new Limits(
                fields.number("sittingsPerDay", 0),
                fields.number("minutesPerDay", 0),
                fields.number("sittingsPerWeek", 0),
                fields.number("breakMinutes", 0),
                fields.number("restMinutes", 0),
                fields.number("turnMinutes", 0),
                fields.number("relayGivers", 1),
                fields.yesNo("retour"));
    }

    private Room room(Fields fields) {
        fields.only("id", "booths", "occupancy", "platforms")
                .once("id", rooms, Function.identity(), "Another room has the id");
        return new Room(
                fields.text("id"),
                fields.number("booths", 1),
                fields.number("occupancy", 1),
                fields.texts("platforms"));
    }

    private Sitting sitting(Fields fields) {
        fields.only("id", "start", "minutes", "mode", "platform", "room", "floor", "booths")
                .once("id", sittingIds, Function.identity(), "Another sitting has the id");
        Set<String> languages = new HashSet<>();
        booths.put(fields.text("id"), languages);
        return new Sitting(
                fields.text("id"),
                fields.instant("start"),
                fields.number("minutes", 1),
                fields.choice("mode", Mode.values(), Mode::word),
                fields.optionalText("platform"),
                roomOf(fields),
                fields.tags("floor"),
                fields.list("booths", booth -> booth(booth, languages)));
    }

    private @Nullable String roomOf(Fields fields) {
        String room = fields.optionalText("room");
        if (room != null && !rooms.contains(room)) {
            throw fields.broken("room", "There is no room “" + room + "”.");
        }
        return room;
    }

    private Booth booth(Fields fields, Set<String> languages) {
        fields.only("language", "team", "twoWay");
        Booth booth = new Booth(fields.tag("language"), fields.number("team", 1), fields.yesNo("twoWay"));
        fields.once("language", languages, LanguageTags::folded, "Another booth of this sitting has the language");
        return booth;
    }

    private Interpreter interpreter(Fields fields) {
        fields.only(
                        "id",
                        "a",
                        "b",
                        "c",
                        "platforms",
                        "onsite",
                        "remote",
                        "zone",
                        "unavailable",
                        "dailyCost",
                        "contractMinutes",
                        "excludes")
                .once("id", people, Function.identity(), "Another interpreter has the id");
        List<String> a = fields.tags("a");
        if (a.isEmpty()) {
            throw fields.broken("a", "An interpreter needs an A language.");
        }
        return new Interpreter(
                fields.text("id"),
                a,
                fields.optionalTags("b"),
                fields.optionalTags("c"),
                fields.optionalTexts("platforms"),
                fields.yesNo("onsite"),
                fields.yesNo("remote"),
                fields.zone("zone"),
                fields.optionalList("unavailable", this::span),
                fields.number("dailyCost", 0),
                fields.number("contractMinutes", 0),
                fields.optionalTexts("excludes"));
    }

    private Span span(Fields fields) {
        fields.only("from", "to");
        return fields.make(() -> new Span(fields.instant("from"), fields.instant("to")));
    }

    private Seat seat(Fields fields) {
        fields.only("sitting", "booth", "interpreter");
        Seat seat = new Seat(fields.text("sitting"), fields.tag("booth"), fields.text("interpreter"));
        Set<String> languages = booths.get(seat.sitting());
        if (languages == null) {
            throw fields.broken("sitting", "There is no sitting “" + seat.sitting() + "”.");
        }
        if (!languages.contains(LanguageTags.folded(seat.booth()))) {
            throw fields.broken("booth", "Sitting “" + seat.sitting() + "” has no booth “" + seat.booth() + "”.");
        }
        if (!people.contains(seat.interpreter())) {
            throw fields.broken("interpreter", "There is no interpreter “" + seat.interpreter() + "”.");
        }
        return seat;
    }
}
