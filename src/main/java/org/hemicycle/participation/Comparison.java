package org.hemicycle.participation;

import java.util.List;
import java.util.Set;
import org.hemicycle.reference.CountryGroup;

/**
 * A comparison with all its figures, and everything that has to stand beside them.
 *
 * @param alternativePresences what the alternative baseline counts; empty if it would be the baseline itself
 */
public record Comparison(
        ComparisonRow row,
        List<Meeting> baselineMeetings,
        Set<Presence> baselinePresences,
        Set<Presence> alternativePresences,
        List<Meeting> comparedMeetings,
        Set<Presence> comparedPresences,
        Sides sides,
        List<GroupComparison> groups) {

    public List<GroupComparison> groups(CountryGroup.Kind kind) {
        return groups.stream().filter(group -> group.group().kind() == kind).toList();
    }

    /** Groups whose answer turns around with the other baseline. */
    public List<GroupComparison> flipping() {
        return groups.stream().filter(GroupComparison::flips).toList();
    }

    public boolean totalFlips() {
        return sides.alternativeTotal()
                .map(other -> other.contradicts(sides.total()))
                .orElse(false);
    }

    public long countries(CountryChange.Kind kind) {
        return sides.byCountry().stream()
                .filter(country -> country.kind() == kind)
                .count();
    }

    public String baselineYears() {
        return years(baselineMeetings);
    }

    public String comparedYears() {
        return years(comparedMeetings);
    }

    /** "2019" or "2019–2020". */
    private static String years(List<Meeting> meetings) {
        int first = meetings.getFirst().heldOn().getYear();
        int last = meetings.getLast().heldOn().getYear();
        return first == last ? String.valueOf(first) : first + "–" + last;
    }
}
