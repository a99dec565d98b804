package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds what a plan would run into. The database refuses the same, should two people plan at one moment. */
@Singleton
class Clashes {

    /** Stands for a sitting that has no number yet. */
    static final long NEW = -1;

    private final Sittings sittings;
    private final PlatformChoice platforms;

    Clashes(Sittings sittings, PlatformChoice platforms) {
        this.sittings = sittings;
        this.platforms = platforms;
    }

    /** @param self the sitting that is planned, which does not clash with itself, or {@link #NEW} */
    List<Clash> of(Plan plan, long self) {
        List<Clash> clashes = new ArrayList<>();
        room(plan, self).stream()
                .findFirst()
                .ifPresent(by -> clashes.add(new Clash.RoomTaken(String.valueOf(by.room()), by, freeAt(plan, self))));
        List<Sitting> users = platform(plan, self);
        if (!users.isEmpty() && freeLicence(plan, users).isEmpty()) {
            Sitting by = users.getFirst();
            clashes.add(
                    new Clash.LicencesTaken(String.valueOf(by.platformName()), by, licences(plan), freeAt(plan, self)));
        }
        return clashes;
    }

    /** The lowest licence of the plan's platform that no sitting uses then; empty if there is none or no platform. */
    Optional<Integer> freeLicence(Plan plan, long self) {
        return plan.platform() == null ? Optional.empty() : freeLicence(plan, platform(plan, self));
    }

    private Optional<Integer> freeLicence(Plan plan, List<Sitting> users) {
        Predicate<Integer> used = licence -> users.stream().anyMatch(user -> licence.equals(user.licence()));
        return Stream.iterate(1, licence -> licence + 1)
                .limit(licences(plan))
                .filter(used.negate())
                .findFirst();
    }

    /** The first start after the planned one, on the same day, at which room and platform are both free. */
    private Optional<Instant> freeAt(Plan plan, long self) {
        Instant midnight =
                plan.start().toLocalDate().plusDays(1).atStartOfDay(plan.zone()).toInstant();
        return ends(plan, self)
                .filter(end -> end.isBefore(midnight) && isFree(plan.startingAt(end), self))
                .min(Comparator.naturalOrder());
    }

    /** A gap can only begin where a sitting that is in the way ends. */
    private Stream<Instant> ends(Plan plan, long self) {
        Plan restOfDay = new Plan(
                plan.kind(), plan.mode(), plan.start(), plan.zone(), 24 * 60, plan.room(), plan.platform(), null);
        return Stream.concat(room(restOfDay, self).stream(), platform(restOfDay, self).stream())
                .map(Sitting::endsAt)
                .filter(end -> end.isAfter(plan.startsAt()));
    }

    private boolean isFree(Plan plan, long self) {
        return room(plan, self).isEmpty()
                && (plan.platform() == null || freeLicence(plan, self).isPresent());
    }

    private List<Sitting> room(Plan plan, long self) {
        return plan.room() == null ? List.of() : sittings.inRoom(plan.room(), plan.startsAt(), plan.endsAt(), self);
    }

    private List<Sitting> platform(Plan plan, long self) {
        return plan.platform() == null
                ? List.of()
                : sittings.onPlatform(plan.platform(), plan.startsAt(), plan.endsAt(), self);
    }

    private int licences(Plan plan) {
        return platforms.all().stream()
                .filter(platform -> plan.platform() != null && platform.id() == plan.platform())
                .mapToInt(PlatformChoice.Platform::licences)
                .findFirst()
                .orElse(0);
    }
}
