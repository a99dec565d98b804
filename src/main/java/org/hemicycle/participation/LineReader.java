package org.hemicycle.participation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one file, each in the light of those before it. */
final class LineReader {

    private static final int LONGEST_NAME = 200;
    private static final int LARGEST_COUNT = 1_000_000;

    private final int width;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);
    private final Set<String> countries;
    private final Map<String, Figure> meetings = new HashMap<>();
    private final Map<String, Long> said = new HashMap<>();

    LineReader(List<String> header, Set<String> countries) {
        this.width = header.size();
        this.countries = countries;
        for (Column column : Column.values()) {
            places.put(column, column.in(header));
        }
    }

    Line read(long number, List<String> cells) {
        if (cells.size() != width) {
            return Line.bad(number, cells, List.of(Fault.of(Fault.Kind.WIDTH, cells.size(), width)));
        }
        List<Fault> faults = new ArrayList<>();
        Figure figure = figure(cells, faults);
        if (faults.isEmpty()) {
            compareWithEarlier(figure, number, faults);
        }
        return faults.isEmpty() ? Line.good(number, cells, figure) : Line.bad(number, cells, faults);
    }

    private Figure figure(List<String> cells, List<Fault> faults) {
        return new Figure(
                meeting(cell(Column.MEETING, cells), faults),
                held(cell(Column.DATE, cells), faults),
                place(cell(Column.PLACE, cells), faults),
                country(cell(Column.COUNTRY, cells), faults),
                presence(cell(Column.PRESENCE, cells), faults),
                count(cell(Column.COUNT, cells), faults));
    }

    private static String meeting(String cell, List<Fault> faults) {
        if (cell.isEmpty()) {
            faults.add(Fault.of(Fault.Kind.NO_MEETING));
        }
        return shortEnough(cell, faults);
    }

    private static String place(String cell, List<Fault> faults) {
        return shortEnough(cell, faults);
    }

    private static String shortEnough(String cell, List<Fault> faults) {
        if (cell.length() > LONGEST_NAME) {
            faults.add(Fault.of(Fault.Kind.TOO_LONG, LONGEST_NAME));
        }
        return cell;
    }

    private static HeldOn held(String cell, List<Fault> faults) {
        Optional<HeldOn> held = HeldOn.parse(cell);
        if (held.isEmpty()) {
            faults.add(Fault.of(Fault.Kind.DATE, cell));
        }
        return held.orElse(HeldOn.NEVER);
    }

    private String country(String cell, List<Fault> faults) {
        String code = cell.toUpperCase(Locale.ROOT);
        if (!code.isEmpty()
                && !countries.contains(code)
                && FormerCountry.of(code).isEmpty()) {
            faults.add(Fault.of(Fault.Kind.COUNTRY, cell));
        }
        return code;
    }

    private static Presence presence(String cell, List<Fault> faults) {
        Optional<Presence> presence = Presence.of(cell);
        if (presence.isEmpty()) {
            faults.add(Fault.of(Fault.Kind.PRESENCE, cell));
        }
        return presence.orElse(Presence.NOT_STATED);
    }

    private static int count(String cell, List<Fault> faults) {
        int number = cell.matches("[0-9]{1,7}") ? Integer.parseInt(cell) : -1;
        if (number < 0 || number > LARGEST_COUNT) {
            faults.add(Fault.of(Fault.Kind.COUNT, cell, LARGEST_COUNT));
        }
        return number;
    }

    /** A meeting has one date and one place, and a country and presence one figure in it. */
    private void compareWithEarlier(Figure figure, long number, List<Fault> faults) {
        String meeting = figure.meeting().toLowerCase(Locale.ROOT);
        Figure first = meetings.computeIfAbsent(meeting, absent -> figure);
        if (!first.held().equals(figure.held())) {
            faults.add(Fault.of(
                    Fault.Kind.TWO_DATES,
                    figure.meeting(),
                    first.held().text(),
                    figure.held().text()));
        }
        if (!first.place().equals(figure.place())) {
            faults.add(Fault.of(Fault.Kind.TWO_PLACES, figure.meeting(), first.place(), figure.place()));
        }
        @Nullable
        Long earlier = said.putIfAbsent(
                String.join("\t", meeting, figure.country(), figure.presence().name()), number);
        if (earlier != null) {
            faults.add(Fault.of(Fault.Kind.REPEATED, earlier));
        }
    }

    private String cell(Column column, List<String> cells) {
        int place = places.getOrDefault(column, -1);
        return place < 0 ? "" : cells.get(place);
    }
}
