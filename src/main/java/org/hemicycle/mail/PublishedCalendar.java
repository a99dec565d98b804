package org.hemicycle.mail;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** The text of a calendar file that shows entries to anybody (METHOD:PUBLISH of iTIP, RFC 5546) and asks nothing. */
public final class PublishedCalendar {

    private PublishedCalendar() {}

    /**
     * The file's text: lines of at most 75 octets, each ended by CR LF.
     *
     * @param name as calendars show it
     */
    public static String of(String name, List<PublishedEntry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hemicycle//Hemicycle//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("X-WR-CALNAME", Wording.oneLine(name)));
        zones(entries)
                .values()
                .forEach(times -> calendar.add(ZoneDefinition.between(times.getFirst(), times.getLast())));
        entries.forEach(entry -> calendar.add(event(entry)));
        return FoldedLines.of(calendar.toString());
    }

    /** The times in each zone that is named, the first and the last at the ends. */
    private static Map<String, List<ZonedDateTime>> zones(List<PublishedEntry> entries) {
        return entries.stream()
                .filter(entry -> !isUtc(entry))
                .flatMap(entry -> Stream.of(entry.startsAt(), entry.endsAt()))
                .sorted(Comparator.comparing(ZonedDateTime::toInstant))
                .collect(Collectors.groupingBy(time -> time.getZone().getId(), TreeMap::new, Collectors.toList()));
    }

    private static VEvent event(PublishedEntry entry) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new Sequence(entry.sequence()));
        event.add(new DtStamp(entry.stamp().truncatedTo(ChronoUnit.SECONDS)));
        times(entry).forEach(event::add);
        event.add(in(entry, new Summary(entry.summary())));
        if (!entry.description().isEmpty()) {
            event.add(in(entry, new Description(entry.description())));
        }
        if (!entry.location().isEmpty()) {
            event.add(in(entry, new Location(entry.location())));
        }
        entry.link().ifPresent(link -> event.add(new Url(link)));
        event.add(entry.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static boolean isUtc(PublishedEntry entry) {
        return entry.zone().getRules().isFixedOffset();
    }

    private static List<Property> times(PublishedEntry entry) {
        if (isUtc(entry)) {
            return List.of(
                    new DtStart<>(entry.startsAt().toInstant()),
                    new DtEnd<>(entry.endsAt().toInstant()));
        }
        return List.of(
                local(entry, new DtStart<>(entry.startsAt().toLocalDateTime())),
                local(entry, new DtEnd<>(entry.endsAt().toLocalDateTime())));
    }

    /** Names the zone by hand: given a zoned time, ical4j would look for rules of its own. */
    private static <T extends Temporal> Property local(PublishedEntry entry, DateProperty<T> time) {
        return time.add(new TzId(entry.zone().getId()));
    }

    private static Property in(PublishedEntry entry, Property text) {
        return text.add(new Language(entry.language()));
    }
}
