package org.hemicycle.mail;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A calendar that a program asks for again and again (RFC 5545, RFC 7986). Times are instants, in UTC: the calendar shows
 * them as the clocks of whoever looks do.
 */
public final class CalendarFeed {

    /** The type of such a file. */
    public static final String TYPE = "text/calendar;charset=utf-8";

    private static final String AGAIN = "PT1H";

    private CalendarFeed() {}

    /**
     * One entry.
     *
     * @param uid the same for as long as the entry lives
     * @param stamp when the entry was last written
     * @param location empty if there is none
     */
    public record Entry(
            String uid,
            Instant stamp,
            Instant start,
            Instant end,
            String summary,
            String description,
            String location,
            Optional<URI> link) {}

    /**
     * @param language tag (BCP 47) of all its texts
     * @return lines of at most 75 octets, each ended by CR LF
     */
    public static String of(String name, String language, List<Entry> entries) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hemicycle//Hemicycle//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(ImmutableMethod.PUBLISH);
        calendar.add(new XProperty("NAME", Wording.oneLine(name)));
        calendar.add(new XProperty("X-WR-CALNAME", Wording.oneLine(name)));
        calendar.add(new XProperty("REFRESH-INTERVAL", AGAIN).add(Value.DURATION));
        calendar.add(new XProperty("X-PUBLISHED-TTL", AGAIN));
        entries.forEach(entry -> calendar.add(event(entry, language)));
        return FoldedLines.of(calendar.toString());
    }

    private static VEvent event(Entry entry, String language) {
        VEvent event = new VEvent(false);
        event.add(new Uid(entry.uid()));
        event.add(new DtStamp(entry.stamp().truncatedTo(ChronoUnit.SECONDS)));
        event.add(new DtStart<>(entry.start()));
        event.add(new DtEnd<>(entry.end()));
        event.add(new Summary(Wording.oneLine(entry.summary())).add(new Language(language)));
        if (!entry.description().isEmpty()) {
            event.add(new Description(Wording.lines(entry.description())).add(new Language(language)));
        }
        if (!entry.location().isEmpty()) {
            event.add(new Location(Wording.oneLine(entry.location())));
        }
        entry.link().ifPresent(link -> event.add(new Url(link)));
        return event;
    }
}
