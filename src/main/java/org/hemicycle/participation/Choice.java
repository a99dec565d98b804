package org.hemicycle.participation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody chose to compare.
 *
 * @param baselinePresences the presences counted in the baseline's meetings
 * @param otherPresences presences counted in the baseline's meetings for the alternative; none: everybody counted there
 * @param fixedOn the day of the fixed cohort; none: the day of the baseline
 */
record Choice(
        String title,
        CountName count,
        List<Meeting> baseline,
        Set<Presence> baselinePresences,
        Set<Presence> otherPresences,
        List<Meeting> compared,
        Set<Presence> comparedPresences,
        Optional<LocalDate> fixedOn) {

    /** The day as of which a side's group members are asked for: that of its last meeting. */
    static LocalDate dayOf(List<Meeting> side) {
        return side.stream()
                .map(Meeting::heldOn)
                .max(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("A side has at least one meeting."));
    }

    LocalDate fixedDay() {
        return fixedOn.orElseGet(() -> dayOf(baseline));
    }

    /** @param counted the presences that the baseline's figures know */
    Set<Presence> alternative(Set<Presence> counted) {
        return otherPresences.isEmpty() ? counted : otherPresences;
    }
}
