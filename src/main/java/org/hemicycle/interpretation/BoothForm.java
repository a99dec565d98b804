package org.hemicycle.interpretation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.scheduling.Room;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** What is said of the booths of a room. */
final class BoothForm {

    private static final int LARGEST = 12;

    private BoothForm() {}

    /** By the number of the booth. */
    static Map<Integer, Integer> sizes(Form form, Room room) {
        Map<Integer, Integer> people = new TreeMap<>();
        for (int booth = 1; booth <= room.booths(); booth++) {
            if (!form.value("people-" + booth).isEmpty()) {
                people.put(booth, form.number("people-" + booth, 1, LARGEST));
            }
        }
        return people;
    }

    static Occupancy occupancy(Form form, Reader reader) {
        int occupancy = form.number("occupancy", 1, LARGEST);
        @Nullable LocalDate first = form.dateIfAny("validFrom").orElse(null);
        @Nullable LocalDate last = form.dateIfAny("validTo").orElse(null);
        if (first != null && last != null && last.isBefore(first)) {
            form.fault("validTo", reader.t("absence.ends-early"));
        }
        return new Occupancy(first, last, occupancy, form.text("source", 300));
    }

    /** @param last the last day */
    record Occupancy(@Nullable LocalDate first, @Nullable LocalDate last, int occupancy, String source) {}
}
