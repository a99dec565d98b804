package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** What a copy of a session must be, beyond what every session must: on the same weekdays, with its places free. */
@Singleton
class CopyForm {

    private final SessionForm forms;
    private final SessionCopies copies;

    CopyForm(SessionForm forms, SessionCopies copies) {
        this.forms = forms;
        this.copies = copies;
    }

    /** What does not hold is a fault beside its field, unless it is waived by {@code otherWeekdays} or {@code leaveOut}. */
    SessionDetails read(Reader reader, Form form, Session from) {
        SessionDetails details = forms.read(reader, form, null);
        checkWeekday(reader, form, from, details);
        if (!form.isFaulty() && !isLeavingOut(form)) {
            checkPlaces(reader, form, from, details);
        }
        return details;
    }

    /** Whether sittings whose place is taken are left out. */
    static boolean isLeavingOut(Form form) {
        return form.checked("leaveOut", "yes");
    }

    /** Sittings of a Tuesday belong on a Tuesday, unless it is said otherwise. */
    private static void checkWeekday(Reader reader, Form form, Session from, SessionDetails details) {
        boolean other = from.firstDay().getDayOfWeek() != details.firstDay().getDayOfWeek();
        if (other && !form.checked("otherWeekdays", "yes")) {
            form.fault(
                    "firstDay",
                    reader.t("sessions.other-weekday", reader.day(from.firstDay()), reader.day(details.firstDay())));
        }
    }

    private void checkPlaces(Reader reader, Form form, Session from, SessionDetails details) {
        List<Sitting> hindered =
                copies.hindered(from.id(), ChronoUnit.DAYS.between(from.firstDay(), details.firstDay()));
        if (!hindered.isEmpty()) {
            form.fault(
                    "leaveOut",
                    reader.t(
                            "sessions.places-taken",
                            hindered.size(),
                            String.join(
                                    ", ",
                                    hindered.stream()
                                            .map(one -> reader.t("sitting." + one.kind(), one.number()))
                                            .toList())));
        }
    }
}
