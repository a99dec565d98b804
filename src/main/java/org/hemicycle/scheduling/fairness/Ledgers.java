package org.hemicycle.scheduling.fairness;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.CountryGroup;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.Language;

/** Works out the ledger of a body from the sittings it held. */
@Singleton
class Ledgers {

    private final HeldSittings sittings;
    private final SittingBurdens burdens;
    private final BurdenScales scales;
    private final Members members;
    private final Bodies bodies;
    private final CountryGroups groups;
    private final Clock clock;

    Ledgers(
            HeldSittings sittings,
            SittingBurdens burdens,
            BurdenScales scales,
            Members members,
            Bodies bodies,
            CountryGroups groups,
            Clock clock) {
        this.sittings = sittings;
        this.burdens = burdens;
        this.scales = scales;
        this.members = members;
        this.bodies = bodies;
        this.groups = groups;
        this.clock = clock;
    }

    /** The years in which a body sat, the latest first. */
    List<Integer> years(long body) {
        return sittings.years(body, clock.instant());
    }

    @Transactional
    public Ledger ofYear(long body, int year, Language language) {
        return between(body, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), language);
    }

    /** Both days are included, by the clock of each sitting's host. */
    @Transactional
    public Ledger between(long body, LocalDate first, LocalDate last, Language language) {
        Instant now = clock.instant();
        LocalDate today = now.atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate asOf = last.isAfter(today) ? today : last;
        List<HeldSitting> held =
                sittings.between(body, first.atStartOfDay(), last.plusDays(1).atStartOfDay(), now);
        Map<String, String> names = members.names(language);
        List<LedgerSitting> told = new ArrayList<>();
        List<LedgerLine> lines = lines(held, names, bodies.members(body, asOf), told);
        return new Ledger(
                first,
                last,
                asOf,
                told,
                lines,
                regions(body, asOf, lines),
                development(asOf, lines, language),
                Gini.perMille(lines.stream()
                        .map(line -> new Gini.Share(line.burden(), 1))
                        .toList()));
    }

    /** @param told takes up what each sitting cost */
    private List<LedgerLine> lines(
            List<HeldSitting> held, Map<String, String> names, List<String> seatedNow, List<LedgerSitting> told) {
        SittingBurdens.Sheet sheet = burdens.sheet(scales.current(), names);
        Map<String, Account> accounts = new LinkedHashMap<>();
        for (HeldSitting sitting : held) {
            List<MemberHours> hours = sheet.of(sitting);
            told.add(LedgerSitting.of(sitting, hours));
            hours.forEach(one -> accounts.computeIfAbsent(one.member().country(), country -> new Account())
                    .add(one));
        }
        Set<String> all = new HashSet<>(accounts.keySet());
        all.addAll(seatedNow);
        return names.keySet().stream()
                .filter(all::contains)
                .map(country -> accounts.getOrDefault(country, new Account())
                        .line(country, names.getOrDefault(country, country)))
                .sorted(Comparator.comparingLong(LedgerLine::burden).reversed())
                .toList();
    }

    private List<LedgerGroup> regions(long body, LocalDate asOf, List<LedgerLine> lines) {
        return members.regions(body, asOf).entrySet().stream()
                .map(region -> LedgerGroup.of(region.getKey(), region.getKey(), region.getValue(), lines))
                .toList();
    }

    private List<LedgerGroup> development(LocalDate asOf, List<LedgerLine> lines, Language language) {
        List<LedgerGroup> all = new ArrayList<>();
        for (CountryGroup group : groups.all(language)) {
            if (group.kind() == CountryGroup.Kind.DEVELOPMENT) {
                all.add(LedgerGroup.of(group.code(), group.name(), groups.members(group.code(), asOf), lines));
            }
        }
        return all;
    }

    /** Adds up what one member bore, sitting after sitting. */
    private static final class Account {

        private int sittings;
        private long burden;
        private long yellow;
        private long red;
        private int inRed;
        private int run;
        private int longestRun;

        void add(MemberHours hours) {
            sittings++;
            burden += hours.burden();
            yellow += hours.exposure().yellow();
            red += hours.exposure().red();
            boolean isRed = hours.band() == Band.RED;
            inRed += isRed ? 1 : 0;
            run = isRed ? run + 1 : 0;
            longestRun = Math.max(longestRun, run);
        }

        LedgerLine line(String country, String name) {
            return new LedgerLine(country, name, sittings, burden, yellow, red, inRed, longestRun);
        }
    }
}
