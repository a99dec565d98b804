package org.hemicycle.scheduling.fairness;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Set;

/**
 * What the members of a group have borne. Groups overlap, so they are never added up.
 *
 * @param members of the group that are in the ledger
 * @param mean weight times minutes a member
 * @param worst of any member
 */
@Serdeable
public record LedgerGroup(String code, String name, int members, long burden, double mean, long worst) {

    static LedgerGroup of(String code, String name, Set<String> countries, List<LedgerLine> lines) {
        List<LedgerLine> own = lines.stream()
                .filter(line -> countries.contains(line.country()))
                .toList();
        long burden = own.stream().mapToLong(LedgerLine::burden).sum();
        return new LedgerGroup(
                code,
                name,
                own.size(),
                burden,
                own.isEmpty() ? 0 : (double) burden / own.size(),
                own.stream().mapToLong(LedgerLine::burden).max().orElse(0));
    }
}
