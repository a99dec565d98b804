package org.hemicycle.scheduling.fairness;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A series of sittings, one a day, that wants an hour for each. What an hour of a day costs a member is worked out once. */
final class RotationProblem {

    private final List<Member> members;
    private final long[] before;
    private final List<LocalDate> days;
    private final int minutes;
    private final int step;
    private final Window host;
    private final Window interpreters;
    private final BurdenScale scale;
    private final int[][][] burdens;

    /**
     * @param before what members have borne already by their code, weight times minutes
     * @param days of the sittings, at the host
     * @param minutes length of each sitting
     * @param step minutes from one candidate start to the next, counted from midnight at the host
     */
    RotationProblem(
            List<Member> members,
            Map<String, Long> before,
            List<LocalDate> days,
            int minutes,
            int step,
            Window host,
            Window interpreters,
            BurdenScale scale) {
        this.members = List.copyOf(members);
        this.before = members.stream()
                .mapToLong(member -> before.getOrDefault(member.country(), 0L))
                .toArray();
        this.days = List.copyOf(days);
        this.minutes = minutes;
        this.step = step;
        this.host = host;
        this.interpreters = interpreters;
        this.scale = scale;
        this.burdens = days.stream().map(this::costs).toArray(int[][][]::new);
    }

    List<Member> members() {
        return members;
    }

    List<LocalDate> days() {
        return days;
    }

    int minutes() {
        return minutes;
    }

    int step() {
        return step;
    }

    BurdenScale scale() {
        return scale;
    }

    ZoneId zone() {
        return host.zone();
    }

    long before(int member) {
        return before[member];
    }

    /** Candidate starts of a day, within the windows or not. */
    int starts() {
        return BurdenScale.DAY / step;
    }

    /** What a start of a day costs a member, weight times minutes. */
    int burden(int day, int start, int member) {
        return burdens[day][start][member];
    }

    Instant instant(int day, int start) {
        return days.get(day)
                .atStartOfDay()
                .plusMinutes((long) start * step)
                .atZone(host.zone())
                .toInstant();
    }

    /** The starts of a day at which host and interpreters accept a sitting. */
    List<Integer> accepted(int day) {
        return IntStream.range(0, starts())
                .filter(start -> {
                    var there = instant(day, start).atZone(host.zone());
                    return host.holds(there, minutes) && interpreters.holds(there, minutes);
                })
                .boxed()
                .toList();
    }

    /** What the series would do to everybody, worked out from clocks and not from the table of costs. */
    RotationOutcome outcome(List<Instant> starts) {
        List<RotationOutcome.Line> lines = new ArrayList<>();
        for (int member = 0; member < members.size(); member++) {
            lines.add(line(member, starts));
        }
        return RotationOutcome.of(lines);
    }

    private RotationOutcome.Line line(int member, List<Instant> starts) {
        long added = 0;
        int inRed = 0;
        int run = 0;
        int longest = 0;
        for (Instant start : starts) {
            MemberHours hours = members.get(member).during(scale, start, start.plus(Duration.ofMinutes(minutes)));
            added += hours.burden();
            boolean red = hours.band() == Band.RED;
            inRed += red ? 1 : 0;
            run = red ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return new RotationOutcome.Line(members.get(member), before[member], added, inRed, longest);
    }

    private int[][] costs(LocalDate day) {
        Instant from = day.atStartOfDay(host.zone()).toInstant();
        Instant to = day.plusDays(2).atStartOfDay(host.zone()).toInstant();
        Set<ZoneId> zones =
                members.stream().flatMap(member -> member.zones().stream()).collect(Collectors.toSet());
        Clocks clocks = Clocks.over(from, to, zones, scale, 1);
        int[][] costs = new int[starts()][members.size()];
        for (int start = 0; start < starts(); start++) {
            Instant at = day.atStartOfDay()
                    .plusMinutes((long) start * step)
                    .atZone(host.zone())
                    .toInstant();
            int[] ofClock = new int[clocks.count()];
            for (int clock = 0; clock < ofClock.length; clock++) {
                ofClock[clock] = clocks.exposure(clock, at, minutes).burden(scale);
            }
            for (int member = 0; member < members.size(); member++) {
                costs[start][member] = members.get(member).zones().stream()
                        .mapToInt(zone -> ofClock[clocks.clock(zone)])
                        .max()
                        .orElse(0);
            }
        }
        return costs;
    }
}
