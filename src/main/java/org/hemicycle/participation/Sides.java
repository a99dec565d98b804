package org.hemicycle.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * The figures that stand against each other, and how they are compared.
 *
 * @param baselineOn the day as of which the baseline's group members are asked for: that of its last meeting
 * @param comparedOn the same of the compared side
 * @param fixedOn the day whose members make the fixed cohort
 */
public record Sides(
        Tally baseline,
        Optional<Tally> alternative,
        Tally compared,
        LocalDate baselineOn,
        LocalDate comparedOn,
        LocalDate fixedOn) {

    /** All countries together, also those whose country is not known; no denominator, so none is claimed. */
    public Change total() {
        return new Change(baseline.number(), compared.number());
    }

    public Optional<Change> alternativeTotal() {
        return alternative.map(other -> new Change(other.number(), compared.number()));
    }

    /** @param members who belongs to the group on a day */
    Cohort asOfEachYear(Function<LocalDate, Set<String>> members) {
        return cohort(members.apply(baselineOn), members.apply(comparedOn));
    }

    /** @param members who belongs to the group on a day */
    Cohort fixed(Function<LocalDate, Set<String>> members) {
        Set<String> fixed = members.apply(fixedOn);
        return cohort(fixed, fixed);
    }

    private Cohort cohort(Set<String> before, Set<String> after) {
        return new Cohort(baseline.of(before), alternative.map(other -> other.of(before)), compared.of(after));
    }

    /** Every country of any side, in the order of the codes. */
    public List<CountryChange> byCountry() {
        Set<String> codes = new TreeSet<>(baseline.countries());
        codes.addAll(compared.countries());
        alternative.ifPresent(other -> codes.addAll(other.countries()));
        List<CountryChange> changes = new ArrayList<>();
        for (String code : codes) {
            changes.add(new CountryChange(
                    code, baseline.number(code), alternative.map(other -> other.number(code)), compared.number(code)));
        }
        return changes;
    }
}
