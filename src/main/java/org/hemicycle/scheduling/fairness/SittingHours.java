package org.hemicycle.scheduling.fairness;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.Reader;

/** What the hour of one sitting is for each member of its body. */
@Singleton
class SittingHours {

    private final HeldSittings placed;
    private final SittingBurdens burdens;
    private final Members members;

    SittingHours(HeldSittings placed, SittingBurdens burdens, Members members) {
        this.placed = placed;
        this.burdens = burdens;
        this.members = members;
    }

    /** The worst off first, in protocol order where they are off alike. */
    @Transactional
    public List<MemberHours> lines(Reader reader, long id, BurdenScale scale) {
        Map<String, String> names = members.names(reader.language());
        List<String> order = List.copyOf(names.keySet());
        HeldSitting sitting = placed.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        return burdens.sheet(scale, names).of(sitting).stream()
                .sorted(Comparator.comparingInt(MemberHours::burden)
                        .reversed()
                        .thenComparingInt(line -> order.indexOf(line.member().country())))
                .toList();
    }
}
