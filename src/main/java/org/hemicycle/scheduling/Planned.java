package org.hemicycle.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/**
 * A sitting that is planned, stored already or not yet.
 *
 * @param id negative for one that is not stored, and never twice in one check
 * @param number within its session; 0 if it has none yet
 * @param licence of the platform; absent if it has none, be it that it needs none or that none is free
 */
public record Planned(
        long id,
        Host host,
        int number,
        Plan plan,
        Particulars particulars,
        Instant startsAt,
        Instant endsAt,
        @Nullable Integer licence) {

    static Planned of(long id, Host host, int number, Plan plan, Particulars particulars) {
        return new Planned(id, host, number, plan, particulars, plan.startsAt(), plan.endsAt(), null);
    }

    public boolean isStored() {
        return id > 0;
    }

    boolean overlaps(Planned other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }

    Planned onLicence(@Nullable Integer number) {
        return new Planned(id, host, this.number, plan, particulars, startsAt, endsAt, number);
    }

    /** The same sitting and its shifts at another time. */
    Planned startingAt(Instant start) {
        Duration by = Duration.between(startsAt, start);
        List<OnDuty> shifts = new ArrayList<>();
        for (OnDuty shift : particulars.shifts()) {
            shifts.add(new OnDuty(
                    shift.account(),
                    shift.person(),
                    shift.duty(),
                    shift.from().plus(by),
                    shift.until().plus(by)));
        }
        return of(id, host, number, plan.startingAt(start), with(shifts));
    }

    private Particulars with(List<OnDuty> shifts) {
        Map<Language, Particulars.Title> titles = particulars.titles();
        return new Particulars(
                particulars.languages(),
                particulars.group(),
                particulars.chair(),
                particulars.expected(),
                particulars.restricted(),
                particulars.unit(),
                shifts,
                titles);
    }
}
