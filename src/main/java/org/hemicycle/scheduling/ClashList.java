package org.hemicycle.scheduling;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Clashes to be mended, the errors first, then by start. */
public record ClashList(List<ToldClash> told) {

    public ClashList {
        told = told.stream()
                .sorted(Comparator.comparing((ToldClash one) -> one.clash().level())
                        .thenComparing(one -> one.clash().sitting().startsAt())
                        .thenComparing(one -> one.clash().rule()))
                .toList();
    }

    /** How many there are of each rule, in the order of the rules. */
    public Map<Rule, Integer> counts() {
        Map<Rule, Integer> counts = new EnumMap<>(Rule.class);
        told.forEach(one -> counts.merge(one.clash().rule(), 1, Integer::sum));
        return counts;
    }

    ClashList only(@Nullable Rule rule) {
        return rule == null
                ? this
                : new ClashList(
                        told.stream().filter(one -> one.clash().rule() == rule).toList());
    }

    List<ToldClash> page(long from, int size) {
        return told.stream().skip(from).limit(size).toList();
    }

    /** The days that a list is asked for. */
    public record Days(LocalDate from, LocalDate to) {

        static final int MOST = 800;

        public Days {
            to = to.isBefore(from) ? from : to;
            to = to.isAfter(from.plusDays(MOST)) ? from.plusDays(MOST) : to;
        }
    }
}
