package org.hemicycle.participation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What was counted at a meeting.
 *
 * @param numbers by presence
 * @param countries known countries that somebody came from, whatever the presence
 * @param unknown those whose country is not known
 * @param former codes that ISO 3166 withdrew
 */
public record MeetingSummary(
        String name,
        HeldOn held,
        String place,
        Map<Presence, Integer> numbers,
        int countries,
        int unknown,
        Set<FormerCountry> former) {

    static List<MeetingSummary> ofFile(Collection<Figure> figures) {
        Map<String, List<Figure>> meetings = new LinkedHashMap<>();
        figures.forEach(figure -> meetings.computeIfAbsent(
                        figure.meeting().toLowerCase(Locale.ROOT), absent -> new ArrayList<>())
                .add(figure));
        return meetings.values().stream()
                .map(all -> of(all.getFirst(), figuresOf(all)))
                .toList();
    }

    static MeetingSummary of(Meeting meeting, Collection<FigureRow> rows) {
        Figure first = new Figure(meeting.name(), meeting.held(), meeting.place(), "", Presence.NOT_STATED, 0);
        return of(
                first,
                rows.stream()
                        .map(row -> new CountryFigure(row.country(), row.presence(), row.number()))
                        .toList());
    }

    private static MeetingSummary of(Figure meeting, List<CountryFigure> figures) {
        Map<Presence, Integer> numbers = new EnumMap<>(Presence.class);
        Set<FormerCountry> former = new TreeSet<>();
        for (CountryFigure figure : figures) {
            numbers.merge(figure.presence(), (int) figure.number(), Integer::sum);
            FormerCountry.of(figure.country()).ifPresent(former::add);
        }
        Tally all = Tally.of(figures, Set.of(Presence.values()));
        return new MeetingSummary(
                meeting.meeting(),
                meeting.held(),
                meeting.place(),
                numbers,
                all.countries().size(),
                all.number(Tally.UNKNOWN),
                former);
    }

    private static List<CountryFigure> figuresOf(List<Figure> figures) {
        return figures.stream()
                .map(figure -> new CountryFigure(figure.country(), figure.presence(), figure.number()))
                .toList();
    }

    public int number(Presence presence) {
        return numbers.getOrDefault(presence, 0);
    }
}
