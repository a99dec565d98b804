package org.hemicycle.scheduling;

import java.time.LocalDate;
import java.util.List;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Reads a wish from a form. */
final class WishForm {

    private static final int LONGEST_REASON = 1000;
    private static final int FARTHEST_DAYS = 3660;
    private static final int MOST_SITTINGS = 500;
    private static final int FARTHEST_MINUTES = 1440;

    private WishForm() {}

    static Wish read(Reader reader, Form form, long session) {
        Wish.What what = form.choice("what", Wish.What.class, Wish.What.MOVE);
        return switch (what) {
            case MOVE ->
                new Wish(what, session, sittings(reader, form), shift(reader, form), null, reason(reader, form));
            case SWAP, CANCEL ->
                new Wish(what, session, sittings(reader, form), Shift.NONE, null, reason(reader, form));
            case POSTPONE, RESUME ->
                new Wish(what, session, List.of(), Shift.NONE, firstDay(form, what), required(reader, form, what));
            case CANCEL_SESSION, CLOSE ->
                new Wish(what, session, List.of(), Shift.NONE, null, required(reader, form, what));
        };
    }

    private static List<Long> sittings(Reader reader, Form form) {
        List<Long> chosen = form.all("sitting").stream()
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .distinct()
                .toList();
        if (chosen.isEmpty()) {
            form.fault("sitting", reader.t("moves.none-chosen"));
        }
        if (chosen.size() > MOST_SITTINGS) {
            form.fault("sitting", reader.t("moves.too-many", MOST_SITTINGS));
        }
        return chosen;
    }

    private static Shift shift(Reader reader, Form form) {
        Shift shift = new Shift(
                form.number("days", -FARTHEST_DAYS, FARTHEST_DAYS),
                form.number("minutes", -FARTHEST_MINUTES, FARTHEST_MINUTES),
                form.value("zone").isEmpty() ? null : form.zone("zone").getId(),
                form.key("room").orElse(null),
                form.key("platform").orElse(null));
        if (shift.equals(Shift.NONE)) {
            form.fault("days", reader.t("moves.nothing-moves"));
        }
        return shift;
    }

    private static @Nullable LocalDate firstDay(Form form, Wish.What what) {
        return what == Wish.What.POSTPONE && form.checked("openly", "yes") ? null : form.date("firstDay");
    }

    private static String required(Reader reader, Form form, Wish.What what) {
        boolean needed = what != Wish.What.RESUME;
        if (needed && form.value("reason").isEmpty()) {
            form.fault("reason", reader.t("sessions.reason-needed"));
        }
        return reason(reader, form);
    }

    private static String reason(Reader reader, Form form) {
        String reason = form.value("reason");
        if (reason.length() > LONGEST_REASON) {
            form.fault("reason", reader.t("form.too-long", LONGEST_REASON));
        }
        return reason;
    }
}
