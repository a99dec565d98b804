package org.hemicycle.mail;

import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.CuType;
import net.fortuna.ical4j.model.parameter.Feature;
import net.fortuna.ical4j.model.parameter.Language;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.parameter.TzId;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.DateProperty;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The text of a calendar file for one attendee (iCalendar RFC 5545, iTIP RFC 5546), with what a mail must know of it.
 *
 * @param text lines of at most 75 octets, each ended by CR LF
 */
public record CalendarText(CalendarMethod method, String uid, int sequence, String text) {

    private static final String PRODUCT = "-//Hemicycle//Hemicycle//EN";

    public CalendarText {
        if (!text.contains("\r\nMETHOD:" + method + "\r\n")) {
            throw new IllegalArgumentException("The calendar text does not have the method " + method);
        }
    }

    /** Asks the attendee to come, or, with a higher sequence, to note what has changed. */
    public static CalendarText request(CalendarEvent event) {
        return of(CalendarMethod.REQUEST, event);
    }

    /** Takes the entry out of the attendee's calendar; its sequence must be higher than the last request's. */
    public static CalendarText cancellation(CalendarEvent event) {
        return of(CalendarMethod.CANCEL, event);
    }

    private static CalendarText of(CalendarMethod method, CalendarEvent event) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(methodOf(method));
        if (!isUtc(event)) {
            calendar.add(ZoneDefinition.around(event.startsAt()));
        }
        calendar.add(entry(method, event));
        return new CalendarText(method, event.uid(), event.sequence(), FoldedLines.of(calendar.toString()));
    }

    private static VEvent entry(CalendarMethod method, CalendarEvent event) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.uid()));
        entry.add(new Sequence(event.sequence()));
        entry.add(new DtStamp(event.stamp().truncatedTo(ChronoUnit.SECONDS)));
        times(event).forEach(entry::add);
        entry.add(in(event, new Summary(event.summary())));
        if (!event.description().isEmpty()) {
            entry.add(in(event, new Description(event.description())));
        }
        if (!event.place().isEmpty()) {
            entry.add(in(event, new Location(event.place())));
        }
        event.joinLink().ifPresent(link -> {
            entry.add(new Url(link));
            entry.add(conference(link));
        });
        entry.add(organizer(event.organizer()));
        entry.add(attendee(event.attendee()));
        entry.add(statusOf(method));
        entry.add(ImmutableTransp.OPAQUE);
        return entry;
    }

    private static Property methodOf(CalendarMethod method) {
        return switch (method) {
            case REQUEST -> ImmutableMethod.REQUEST;
            case CANCEL -> ImmutableMethod.CANCEL;
        };
    }

    private static Property statusOf(CalendarMethod method) {
        return switch (method) {
            case REQUEST -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCEL -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }

    /** A zone that never changes its offset needs no rules to be sent along. */
    private static boolean isUtc(CalendarEvent event) {
        return event.zone().getRules().isFixedOffset();
    }

    private static List<Property> times(CalendarEvent event) {
        if (isUtc(event)) {
            return List.of(
                    new DtStart<Instant>(event.startsAt().toInstant()),
                    new DtEnd<Instant>(event.endsAt().toInstant()));
        }
        return List.of(
                local(event, new DtStart<>(event.startsAt().toLocalDateTime())),
                local(event, new DtEnd<>(event.endsAt().toLocalDateTime())));
    }

    /** Names the zone by hand: given a zoned time, ical4j would look for rules of its own. */
    private static <T extends Temporal> Property local(CalendarEvent event, DateProperty<T> time) {
        return time.add(new TzId(event.zone().getId()));
    }

    private static Property in(CalendarEvent event, Property text) {
        return text.add(new Language(event.language()));
    }

    private static Property conference(URI link) {
        Property conference = new Conference(link.toASCIIString());
        return conference.add(Value.URI).add(new Feature("VIDEO"));
    }

    private static Property organizer(Mailbox mailbox) {
        return named(mailbox, new Organizer(mailto(mailbox)));
    }

    private static Property attendee(Mailbox mailbox) {
        Property attendee = new Attendee(mailto(mailbox));
        return named(
                mailbox,
                attendee.add(CuType.INDIVIDUAL)
                        .add(Role.REQ_PARTICIPANT)
                        .add(PartStat.NEEDS_ACTION)
                        .add(Rsvp.TRUE));
    }

    private static Property named(Mailbox mailbox, Property property) {
        return mailbox.name().isEmpty() ? property : property.add(new Cn(mailbox.name()));
    }

    private static URI mailto(Mailbox mailbox) {
        return URI.create("mailto:" + mailbox.address().replace("%", "%25"));
    }
}
