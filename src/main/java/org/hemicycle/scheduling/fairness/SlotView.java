package org.hemicycle.scheduling.fairness;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hemicycle.web.Reader;

/**
 * One slot looked at closely.
 *
 * @param lines the worst off first
 * @param sleepers names of the members for whom any of it is night
 * @param day the same sitting at every full hour of that day, UTC, so that it is seen why this hour is good
 */
public record SlotView(
        Slot slot, ZoneId host, HeatStrip strip, List<MemberHours> lines, String sleepers, List<Slot> day) {

    static SlotView of(Slot slot, List<Member> members, ZoneId host, BurdenScale scale, Reader reader) {
        List<MemberHours> lines = lines(members, slot.start(), slot.end(), scale);
        return new SlotView(
                slot,
                host,
                HeatStrip.of(lines, scale, slot.start(), host, reader),
                lines,
                lines.stream()
                        .filter(line -> line.band() == Band.RED)
                        .map(line -> line.member().name())
                        .sorted()
                        .collect(Collectors.joining(reader.t("fair.comma"))),
                day(slot, members, scale));
    }

    static List<MemberHours> lines(List<Member> members, Instant start, Instant end, BurdenScale scale) {
        return members.stream()
                .map(member -> member.during(scale, start, end))
                .sorted(Comparator.comparingInt(MemberHours::burden).reversed())
                .toList();
    }

    private static List<Slot> day(Slot slot, List<Member> members, BurdenScale scale) {
        LocalDate day = slot.start().atZone(ZoneOffset.UTC).toLocalDate();
        SlotSearch everyHour = new SlotSearch(
                slot.minutes(),
                day,
                day,
                60,
                EnumSet.allOf(DayOfWeek.class),
                Window.allDay(ZoneOffset.UTC),
                Window.allDay(ZoneOffset.UTC),
                Set.of(),
                Ranking.TOTAL);
        return new SlotFinder(members, Set.of(), everyHour, scale)
                .ranked().stream().sorted(Comparator.comparing(Slot::start)).toList();
    }
}
