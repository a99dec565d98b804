package org.hemicycle.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import org.junit.jupiter.api.Test;

class ZoneDefinitionTest {

    /**
     * What a definition says, read by the rules of RFC 5545, is the offset that Java knows. Of the platform's own zones: a
     * calendar file that was read leaves zones of its own among those of java.time.
     */
    @Test
    void in_no_zone_of_the_world_is_the_offset_wrong() {
        for (String id : TimeZone.getAvailableIDs()) {
            if (!ZoneId.getAvailableZoneIds().contains(id)) {
                continue;
            }
            ZoneRules rules = ZoneId.of(id).getRules();
            for (int month = 1; month <= 12 && !rules.isFixedOffset(); month++) {
                LocalDateTime time = LocalDateTime.of(2020 + month % 8, month, 28, 10, 0);
                VTimeZone zone = ZoneDefinition.around(time.atZone(ZoneId.of(id)));

                assertThat(offsetIn(zone, time)).as(id + " " + time).isEqualTo(rules.getOffset(time));
            }
        }
    }

    private static ZoneOffset offsetIn(VTimeZone zone, LocalDateTime time) {
        Observance inForce = zone.getObservances().stream()
                .flatMap(each -> lastOnset(each, time).stream().map(onset -> Map.entry(onset, each)))
                .max(Map.Entry.comparingByKey())
                .orElseThrow()
                .getValue();
        return inForce.<TzOffsetTo>getProperty(Property.TZOFFSETTO)
                .orElseThrow()
                .getOffset();
    }

    private static Optional<LocalDateTime> lastOnset(Observance observance, LocalDateTime time) {
        LocalDateTime first = observance
                .<DtStart<LocalDateTime>>getProperty(Property.DTSTART)
                .orElseThrow()
                .getDate();
        Stream<LocalDateTime> later = observance.<RRule<LocalDateTime>>getProperty(Property.RRULE).stream()
                .flatMap(rule -> rule.getRecur().getDates(first, first, time).stream());
        return Stream.concat(Stream.of(first), later)
                .filter(onset -> !onset.isAfter(time))
                .max(Comparator.naturalOrder());
    }
}
