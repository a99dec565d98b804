package org.hemicycle.scheduling.fairness;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the members of a body have borne in a span of time.
 *
 * @param first day, as is {@code last}; both are included
 * @param groupsAsOf the day as of which groups are asked for
 * @param held sittings, the earliest first
 * @param lines the most burdened first, in protocol order where they bear the same
 * @param regions the body's own groups
 * @param groups the United Nations' groups of development
 * @param gini in thousandths
 */
public record Ledger(
        LocalDate first,
        LocalDate last,
        LocalDate groupsAsOf,
        List<LedgerSitting> held,
        List<LedgerLine> lines,
        List<LedgerGroup> regions,
        List<LedgerGroup> groups,
        int gini) {

    public int sittings() {
        return held.size();
    }

    public long total() {
        return lines.stream().mapToLong(LedgerLine::burden).sum();
    }

    public long worst() {
        return lines.stream().mapToLong(LedgerLine::burden).max().orElse(0);
    }

    /** Weight times minutes by country. */
    Map<String, Long> burdens() {
        return lines.stream().collect(Collectors.toMap(LedgerLine::country, LedgerLine::burden));
    }
}
