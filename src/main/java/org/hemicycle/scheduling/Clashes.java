package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.web.Messages;

/**
 * Finds what plans would run into, one or a season of them, reading neighbours only. The database refuses the same of
 * rooms, licences, chairs and shifts, should two people plan at one moment.
 */
@Singleton
public class Clashes {

    /** Stands for a sitting that has no number yet. */
    public static final long NEW = -1;

    /** No sitting is longer; a start on the same day may still be proposed and be looked at as a whole. */
    private static final Duration LONGEST = Duration.ofHours(36);

    private final ClashRows rows;
    private final FactsReader facts;

    Clashes(ClashRows rows, FactsReader facts) {
        this.rows = rows;
        this.facts = facts;
    }

    /** What one plan would run into; a stored sitting does not clash with its own old place. */
    @Transactional
    public List<Clash> of(Proposed plan) {
        return ofAll(List.of(plan));
    }

    /** What a stored sitting would run into at another time or place, all else as it is. */
    @Transactional
    public List<Clash> of(Plan plan, long stored) {
        return ofStored(stored)
                .map(session -> of(new Proposed(stored, session, plan, null)))
                .orElseGet(List::of);
    }

    /** The licence that a stored sitting gets at another time or place. */
    Optional<Integer> freeLicence(Plan plan, long stored) {
        return ofStored(stored).flatMap(session -> freeLicence(new Proposed(stored, session, plan, null)));
    }

    private Optional<Long> ofStored(long sitting) {
        return rows.ofIds(List.of(sitting)).stream().map(PlannedRow::sessionId).findFirst();
    }

    /**
     * What plans would run into if all of them held at once: each other, and every sitting that is not among them. None
     * clashes with its own old place, nor with that of another of them.
     */
    @Transactional
    public List<Clash> ofAll(Collection<Proposed> plans) {
        return plans.isEmpty()
                ? List.of()
                : check(plans).of(plans.stream().map(Proposed::sitting).collect(Collectors.toSet()));
    }

    /** Every clash of the sittings of a session, with each other and with those of other sessions. */
    @Transactional
    public List<Clash> ofSession(long session) {
        List<PlannedRow> own = rows.ofSession(session);
        return own.isEmpty()
                ? List.of()
                : around(
                                own.stream()
                                        .map(PlannedRow::startsAt)
                                        .min(Comparator.naturalOrder())
                                        .orElseThrow(),
                                own.stream()
                                        .map(PlannedRow::endsAt)
                                        .max(Comparator.naturalOrder())
                                        .orElseThrow())
                        .of(own.stream().map(PlannedRow::id).collect(Collectors.toSet()));
    }

    /** Every clash of all sittings that touch the days, both included, in UTC. */
    @Transactional
    public List<Clash> between(LocalDate first, LocalDate last) {
        Instant from = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant until = last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        Set<Long> asked =
                rows.touching(from, until).stream().map(PlannedRow::id).collect(Collectors.toSet());
        return asked.isEmpty() ? List.of() : around(from, until).of(asked);
    }

    /**
     * What was found about one plan.
     *
     * @param licence that it gets; empty if it needs none or none is free
     */
    record Checked(List<Clash> clashes, Optional<Integer> licence) {}

    /** Looks once for clashes and for a licence. */
    Checked checked(Proposed plan) {
        ClashCheck check = check(List.of(plan));
        return new Checked(
                check.of(Set.of(plan.sitting())),
                Optional.ofNullable(check.licences().get(plan.sitting())));
    }

    /** The licence that a plan gets: the lowest that no sitting has then; empty if it needs none or none is free. */
    Optional<Integer> freeLicence(Proposed plan) {
        return Optional.ofNullable(licences(List.of(plan)).get(plan.sitting()));
    }

    /** The licence that each of these plans gets, by its number; absent where it needs none or none is free. */
    Map<Long, Integer> licences(Collection<Proposed> plans) {
        return check(plans).licences();
    }

    private ClashCheck check(Collection<Proposed> plans) {
        Rulebook rulebook = facts.rulebook();
        List<Planned> planned = planned(plans);
        List<Planned> all = new ArrayList<>(neighbours(rulebook, planned));
        all.addAll(planned);
        return ClashCheck.among(facts.about(rulebook, all), all);
    }

    private ClashCheck around(Instant from, Instant until) {
        Rulebook rulebook = facts.rulebook();
        List<Planned> all =
                stored(rows.touching(from.minus(Duration.ofMinutes(rulebook.longestBreak())), until.plus(LONGEST)));
        return ClashCheck.among(facts.about(rulebook, all), all);
    }

    private List<Planned> planned(Collection<Proposed> plans) {
        Map<Long, Planned> before =
                stored(ofIds(plans)).stream().collect(Collectors.toMap(Planned::id, Function.identity()));
        Map<Long, Host> hosts = hosts(plans.stream().map(Proposed::session).collect(Collectors.toSet()));
        return plans.stream().map(plan -> planned(plan, hosts, before)).toList();
    }

    private List<PlannedRow> ofIds(Collection<Proposed> plans) {
        Set<Long> ids =
                plans.stream().map(Proposed::sitting).filter(id -> id > 0).collect(Collectors.toSet());
        return ids.isEmpty() ? List.of() : rows.ofIds(ids);
    }

    private static Planned planned(Proposed plan, Map<Long, Host> hosts, Map<Long, Planned> before) {
        Host host =
                Optional.ofNullable(hosts.get(plan.session())).orElseThrow(() -> Messages.missing("missing.session"));
        Optional<Planned> old = Optional.ofNullable(before.get(plan.sitting()));
        int number = old.map(Planned::number).orElse(0);
        if (plan.particulars() != null) {
            return Planned.of(plan.sitting(), host, number, plan.plan(), plan.particulars());
        }
        Particulars kept = old.map(
                        sitting -> sitting.startingAt(plan.plan().startsAt()).particulars())
                .orElseGet(() -> Particulars.in(List.of()));
        return Planned.of(plan.sitting(), host, number, plan.plan(), kept);
    }

    /** Many plans are near each other or not; those of one day are read at once, as far as they may be moved. */
    private List<Planned> neighbours(Rulebook rulebook, List<Planned> planned) {
        Set<Long> own = planned.stream().map(Planned::id).collect(Collectors.toSet());
        Duration pause = Duration.ofMinutes(rulebook.longestBreak());
        Set<Long> seen = new HashSet<>(own);
        List<PlannedRow> near = spans(planned, pause).stream()
                .flatMap(span -> rows.touching(span.from(), span.until()).stream())
                .filter(row -> seen.add(row.id()))
                .toList();
        return stored(near);
    }

    private record Span(Instant from, Instant until) {}

    private static List<Span> spans(List<Planned> planned, Duration pause) {
        List<Span> spans = new ArrayList<>();
        for (Planned sitting : planned.stream().sorted(Season.BY_START).toList()) {
            Instant from = sitting.startsAt().minus(pause);
            Instant until = sitting.startsAt().plus(LONGEST);
            if (!spans.isEmpty() && !from.isAfter(spans.getLast().until())) {
                Span last = spans.removeLast();
                spans.add(new Span(last.from(), until.isAfter(last.until()) ? until : last.until()));
            } else {
                spans.add(new Span(from, until));
            }
        }
        return spans;
    }

    private List<Planned> stored(List<PlannedRow> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Host> hosts = hosts(found.stream().map(PlannedRow::sessionId).collect(Collectors.toSet()));
        Map<Long, List<OnDuty>> shifts =
                rows.shifts(found.stream().map(PlannedRow::id).collect(Collectors.toSet())).stream()
                        .collect(Collectors.groupingBy(
                                ShiftRow::sittingId, Collectors.mapping(ShiftRow::shift, Collectors.toList())));
        return found.stream()
                .flatMap(row -> Stream.ofNullable(hosts.get(row.sessionId()))
                        .map(host -> row.planned(host, shifts.getOrDefault(row.id(), List.of()))))
                .toList();
    }

    private Map<Long, Host> hosts(Set<Long> sessions) {
        return rows.hosts(new LinkedHashSet<>(sessions)).stream()
                .collect(Collectors.toMap(Host::session, Function.identity()));
    }
}
