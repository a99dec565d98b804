package org.hemicycle.scheduling;

import java.util.List;
import java.util.Map;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a sitting is, beside its plan.
 *
 * @param languages BCP 47 tags wanted on the floor and from the booths
 * @param group whose meeting it is, if it is a group meeting
 * @param chair number of the officer of the body who presides
 * @param expected people
 * @param restricted closed to all but those invited
 * @param shifts of moderators and help desk
 * @param titles beyond kind and number
 */
public record Particulars(
        List<String> languages,
        @Nullable Group group,
        @Nullable Long chair,
        @Nullable Integer expected,
        boolean restricted,
        Unit unit,
        List<OnDuty> shifts,
        Map<Language, Title> titles) {

    public Particulars {
        languages = List.copyOf(languages);
        shifts = List.copyOf(shifts);
        titles = Map.copyOf(titles);
    }

    /** An open sitting of headquarters in these languages, with nothing else known. */
    public static Particulars in(List<String> languages) {
        return new Particulars(languages, null, null, null, false, Unit.HEADQUARTERS, List.of(), Map.of());
    }

    /** A title in one language, perhaps with a second line. */
    public record Title(String title, @Nullable String subtitle) {}
}
