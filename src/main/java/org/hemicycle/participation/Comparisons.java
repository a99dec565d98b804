package org.hemicycle.participation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hemicycle.reference.CountryGroup;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Messages;

/** Keeps comparisons and counts them anew each time they are read, so that corrected figures show at once. */
@Singleton
public class Comparisons {

    static final String SAMPLE_TITLE = "IETF: on site in 2019, remote in 2020";

    private final ComparisonRows rows;
    private final Meetings meetings;
    private final FigureRows figures;
    private final CountryGroups groups;
    private final Clock clock;

    Comparisons(ComparisonRows rows, Meetings meetings, FigureRows figures, CountryGroups groups, Clock clock) {
        this.rows = rows;
        this.meetings = meetings;
        this.figures = figures;
        this.groups = groups;
        this.clock = clock;
    }

    List<ComparisonRow> all() {
        return rows.newestFirst();
    }

    @Transactional
    long keep(Choice choice, String by) {
        long id = rows.save(
                        new ComparisonRow(null, choice.title(), choice.count(), choice.fixedDay(), clock.instant(), by))
                .number();
        choice.baseline().forEach(meeting -> rows.addMeeting(id, Side.BASELINE, meeting.number()));
        choice.compared().forEach(meeting -> rows.addMeeting(id, Side.COMPARED, meeting.number()));
        choice.baselinePresences().forEach(presence -> rows.addPresence(id, Side.BASELINE, presence));
        choice.comparedPresences().forEach(presence -> rows.addPresence(id, Side.COMPARED, presence));
        choice.alternative(counted(choice.baseline()))
                .forEach(presence -> rows.addPresence(id, Side.ALTERNATIVE, presence));
        return id;
    }

    /** @param fixedOn another day for the fixed cohort than the one kept */
    @Transactional
    Comparison show(long id, Optional<LocalDate> fixedOn, Language language) {
        ComparisonRow row = rows.findById(id).orElseThrow(() -> Messages.missing("missing.comparison"));
        List<Meeting> before = meetings.ofComparison(id, Side.BASELINE);
        List<Meeting> after = meetings.ofComparison(id, Side.COMPARED);
        Set<Presence> baseline = presences(id, Side.BASELINE);
        Set<Presence> other = presences(id, Side.ALTERNATIVE);
        Set<Presence> alternative = other.equals(baseline) ? Set.of() : other;
        List<CountryFigure> counted = byCountry(before);
        Sides sides = new Sides(
                Tally.of(counted, baseline),
                Optional.of(alternative).filter(some -> !some.isEmpty()).map(some -> Tally.of(counted, some)),
                Tally.of(byCountry(after), presences(id, Side.COMPARED)),
                Choice.dayOf(before),
                Choice.dayOf(after),
                fixedOn.orElse(row.fixedOn()));
        return new Comparison(
                row,
                before,
                baseline,
                alternative,
                after,
                presences(id, Side.COMPARED),
                sides,
                groups.all(language).stream()
                        .map(group -> compared(group, sides))
                        .toList());
    }

    void remove(long id) {
        rows.delete(id);
    }

    List<String> titlesUsing(long importId) {
        return rows.titlesUsing(importId);
    }

    /** Keeps the comparison of the sample once. */
    long keepSample(String by) {
        return rows.findByTitle(SAMPLE_TITLE).map(ComparisonRow::number).orElseGet(() -> keep(sampleChoice(), by));
    }

    private Choice sampleChoice() {
        return new Choice(
                SAMPLE_TITLE,
                CountName.REGISTERED,
                sampleMeetings(2019, "IETF 104", "IETF 105", "IETF 106"),
                Set.of(Presence.ON_SITE),
                Set.of(),
                sampleMeetings(2020, "IETF 107", "IETF 108", "IETF 109"),
                Set.of(Presence.REMOTE),
                Optional.empty());
    }

    private List<Meeting> sampleMeetings(int year, String... names) {
        return List.of(names).stream()
                .flatMap(name -> meetings.find(name, year, CountName.REGISTERED).stream())
                .toList();
    }

    private GroupComparison compared(CountryGroup group, Sides sides) {
        return new GroupComparison(
                group,
                sides.asOfEachYear(day -> groups.members(group.code(), day)),
                sides.fixed(day -> groups.members(group.code(), day)));
    }

    private List<CountryFigure> byCountry(Collection<Meeting> side) {
        return figures.byCountry(side.stream().map(Meeting::number).toList());
    }

    private Set<Presence> counted(Collection<Meeting> side) {
        return Set.copyOf(figures.presences(side.stream().map(Meeting::number).toList()));
    }

    private Set<Presence> presences(long comparison, Side side) {
        return new TreeSet<>(rows.presences(comparison, side));
    }
}
