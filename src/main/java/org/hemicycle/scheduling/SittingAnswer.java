package org.hemicycle.scheduling;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A sitting, for programs. */
@Serdeable
record SittingAnswer(
        long id,
        long session,
        int number,
        Kind kind,
        Mode mode,
        LocalDateTime start,
        String zone,
        int minutes,
        Instant startsAt,
        Instant endsAt,
        Optional<Long> room,
        Optional<String> roomName,
        Optional<Long> platform,
        Optional<String> platformCode,
        Optional<Integer> licence,
        Optional<String> joinLink,
        Optional<Instant> cancelledAt,
        int version,
        List<String> languages,
        Optional<Group.Of> groupKind,
        Optional<String> groupName,
        Optional<Long> chair,
        Optional<Integer> expected,
        boolean restricted,
        Unit.Of unitKind,
        Optional<String> unit,
        List<ShiftAnswer> shifts,
        Map<String, TitleAnswer> titles) {

    static SittingAnswer of(Sitting sitting, Particulars particulars) {
        Optional<Group> group = Optional.ofNullable(particulars.group());
        Map<String, TitleAnswer> titles = new TreeMap<>();
        particulars
                .titles()
                .forEach((language, title) -> titles.put(
                        language.tag(), new TitleAnswer(title.title(), Optional.ofNullable(title.subtitle()))));
        return new SittingAnswer(
                sitting.id(),
                sitting.sessionId(),
                sitting.number(),
                sitting.kind(),
                sitting.mode(),
                sitting.plannedStart(),
                sitting.zone(),
                sitting.minutes(),
                sitting.startsAt(),
                sitting.endsAt(),
                Optional.ofNullable(sitting.roomId()),
                Optional.ofNullable(sitting.room()),
                Optional.ofNullable(sitting.platformId()),
                Optional.ofNullable(sitting.platform()),
                Optional.ofNullable(sitting.licence()),
                Optional.ofNullable(sitting.joinLink()),
                Optional.ofNullable(sitting.cancelledAt()),
                sitting.version(),
                particulars.languages(),
                group.map(Group::kind),
                group.flatMap(one -> Optional.ofNullable(one.name())),
                Optional.ofNullable(particulars.chair()),
                Optional.ofNullable(particulars.expected()),
                particulars.restricted(),
                particulars.unit().kind(),
                Optional.ofNullable(particulars.unit().name()),
                particulars.shifts().stream().map(ShiftAnswer::of).toList(),
                titles);
    }

    @Serdeable
    record ShiftAnswer(long account, String person, Duty duty, Instant from, Instant until) {

        static ShiftAnswer of(OnDuty shift) {
            return new ShiftAnswer(shift.account(), shift.person(), shift.duty(), shift.from(), shift.until());
        }
    }

    @Serdeable
    record TitleAnswer(String title, Optional<String> subtitle) {}
}
