package org.hemicycle.participation;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Reads what somebody chose to compare. */
@Singleton
final class ComparisonForm {

    private final Meetings meetings;

    ComparisonForm(Meetings meetings) {
        this.meetings = meetings;
    }

    List<CountName> counts() {
        return meetings.counts().stream().sorted().toList();
    }

    List<Meeting> meetings(CountName count) {
        return meetings.counting(count);
    }

    /** Empty if something is missing or wrong; the form says what. */
    Optional<Choice> read(Form form, Reader reader) {
        CountName count = form.choice("count", CountName.class, CountName.REGISTERED);
        List<Meeting> counted = meetings(count);
        Choice choice = new Choice(
                form.text("title", 200),
                count,
                chosen("baseline", counted, form, reader),
                presences("baseline-presence", form, reader, true),
                presences("other-presence", form, reader, false),
                chosen("compared", counted, form, reader),
                presences("compared-presence", form, reader, true),
                fixedOn(form));
        return form.isFaulty() ? Optional.empty() : Optional.of(choice);
    }

    private static List<Meeting> chosen(String field, List<Meeting> counted, Form form, Reader reader) {
        List<Meeting> chosen = counted.stream()
                .filter(meeting -> form.checked(field, meeting.number()))
                .toList();
        if (chosen.isEmpty()) {
            form.fault(field, reader.t("participation.new.no-meeting"));
        }
        return chosen;
    }

    private static Set<Presence> presences(String field, Form form, Reader reader, boolean required) {
        Set<Presence> chosen = EnumSet.noneOf(Presence.class);
        Stream.of(Presence.values())
                .filter(presence -> form.checked(field, presence))
                .forEach(chosen::add);
        if (required && chosen.isEmpty()) {
            form.fault(field, reader.t("participation.new.no-presence"));
        }
        return chosen;
    }

    private static Optional<LocalDate> fixedOn(Form form) {
        return form.value("fixed-on").isEmpty() ? Optional.empty() : Optional.of(form.date("fixed-on"));
    }
}
