package org.hemicycle.mail;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * The VTIMEZONE that goes with one time: the offset in force then and the changes within a year of it, from the rules
 * of the Java platform, which are younger than the ones that ical4j carries.
 */
final class ZoneDefinition {

    private static final Duration NEAR = Duration.ofDays(366);
    private static final LocalDateTime LONG_AGO = LocalDateTime.of(1970, 1, 1, 0, 0);

    private final ZoneRules rules;
    private final Instant time;

    private ZoneDefinition(ZonedDateTime time) {
        this.rules = time.getZone().getRules();
        this.time = time.toInstant();
    }

    static VTimeZone around(ZonedDateTime time) {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(time.getZone().getId()));
        new ZoneDefinition(time).observances().forEach(zone::add);
        return zone;
    }

    /** The zone from one time to a later one, each change of its offset by itself: rules may change in between. */
    static VTimeZone between(ZonedDateTime first, ZonedDateTime last) {
        VTimeZone zone = new VTimeZone();
        zone.add(new TzId(first.getZone().getId()));
        ZoneDefinition definition = new ZoneDefinition(first);
        List<ZoneOffsetTransition> changes = definition.until(last.toInstant());
        if (changes.isEmpty() || changes.getFirst().getInstant().isAfter(first.toInstant())) {
            zone.add(definition.unchanged());
        }
        changes.forEach(change -> zone.add(definition.observance(change, Optional.empty())));
        return zone;
    }

    /** The change that brought the offset in force, and all up to a time. */
    private List<ZoneOffsetTransition> until(Instant last) {
        List<ZoneOffsetTransition> changes = new ArrayList<>();
        Optional.ofNullable(rules.previousTransition(time.plusNanos(1))).ifPresent(changes::add);
        Optional<ZoneOffsetTransition> next = Optional.ofNullable(rules.nextTransition(time));
        while (next.isPresent() && !next.get().getInstant().isAfter(last)) {
            changes.add(next.get());
            next = Optional.ofNullable(rules.nextTransition(next.get().getInstant()));
        }
        return changes;
    }

    private List<Observance> observances() {
        List<ZoneOffsetTransition> near = near();
        List<Observance> observances = new ArrayList<>();
        if (near.isEmpty() || near.getFirst().getInstant().isAfter(time)) {
            observances.add(unchanged());
        }
        Set<String> yearly = new HashSet<>();
        for (ZoneOffsetTransition transition : near) {
            Optional<String> rule = YearlyRule.of(rules, transition);
            if (rule.map(yearly::add).orElse(true)) {
                observances.add(observance(transition, rule));
            }
        }
        return observances;
    }

    /** The change that brought the offset in force, the one before and the next, as far as they are near. */
    private List<ZoneOffsetTransition> near() {
        Optional<ZoneOffsetTransition> last = Optional.ofNullable(rules.previousTransition(time.plusNanos(1)));
        Optional<ZoneOffsetTransition> before =
                last.flatMap(change -> Optional.ofNullable(rules.previousTransition(change.getInstant())));
        Optional<ZoneOffsetTransition> next = Optional.ofNullable(rules.nextTransition(time));
        return Stream.of(before, last, next)
                .flatMap(Optional::stream)
                .filter(change ->
                        Duration.between(change.getInstant(), time).abs().compareTo(NEAR) <= 0)
                .toList();
    }

    /** A zone that has not changed for long is told as if it never had. */
    private Observance unchanged() {
        ZoneOffset offset = rules.getOffset(time);
        return filled(kind(time), LONG_AGO, offset, offset);
    }

    private Observance observance(ZoneOffsetTransition change, Optional<String> yearly) {
        Observance observance = filled(
                kind(change.getInstant()),
                change.getDateTimeBefore(),
                change.getOffsetBefore(),
                change.getOffsetAfter());
        yearly.ifPresent(rule -> observance.add(new RRule<LocalDateTime>(rule)));
        return observance;
    }

    private Observance kind(Instant instant) {
        return rules.isDaylightSavings(instant) ? new Daylight() : new Standard();
    }

    private static Observance filled(Observance empty, LocalDateTime start, ZoneOffset from, ZoneOffset to) {
        empty.add(new DtStart<>(start));
        empty.add(new TzOffsetFrom(from));
        empty.add(new TzOffsetTo(to));
        return empty;
    }
}
