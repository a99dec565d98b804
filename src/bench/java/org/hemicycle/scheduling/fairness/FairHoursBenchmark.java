package org.hemicycle.scheduling.fairness;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Prints {@code src/docs/benchmarks-fair-hours.md}: the finder beside a plain one that asks java.time for every minute of
 * every member in every slot, both in one run and with the same answer; rotations with their proofs; and the three best
 * slots of VCC-1's 48 members. Members sit in the capitals that the migrations name.
 */
final class FairHoursBenchmark {

    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final int WORKERS = 2;
    private static final int UN_MEMBERS = 193;

    private FairHoursBenchmark() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, ZoneId> capitals = capitals();
        List<Member> un = unMembers(capitals);
        List<Member> council = council(capitals);
        finder(un);
        bestOfVcc1(council);
        rotation("193 members, any hour, no ledger", un, Map.of(), Window.allDay(ZURICH), 30, 0);
        rotation("193 members, any hour, a random ledger", un, ledger(un), Window.allDay(ZURICH), 30, 0);
        rotation("193 members, any hour, a random ledger, quarter hours", un, ledger(un), Window.allDay(ZURICH), 15, 0);
        rotation("193 members, 07:00-22:00 at the host", un, Map.of(), hours(7, 22), 30, 0);
        rotation("193 members, any hour, worst up to 25 % above", un, Map.of(), Window.allDay(ZURICH), 30, 25);
        rotation("193 members, any hour, worst up to 50 % above", un, Map.of(), Window.allDay(ZURICH), 30, 50);
        rotation("VCC-1's 48 members, any hour", council, Map.of(), Window.allDay(ZURICH), 30, 0);
    }

    private static void finder(List<Member> members) {
        SlotSearch search = search(LocalDate.of(2020, 10, 10), 30, Ranking.TOTAL);
        List<Slot> found = List.of();
        for (int warm = 0; warm < 3; warm++) {
            found = new SlotFinder(members, Set.of(), search, scale()).ranked();
        }
        long began = System.nanoTime();
        found = new SlotFinder(members, Set.of(), search, scale()).ranked();
        double ours = seconds(began);
        began = System.nanoTime();
        List<Slot> plain = plain(members, search);
        double naive = seconds(began);
        System.out.println("## Finder");
        System.out.println("| members | slots | finder, s | plain java.time, s | ratio | answers equal |");
        System.out.println("|---|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %.3f | %.1f | %.0f | %s |%n%n",
                members.size(),
                found.size(),
                ours,
                naive,
                naive / ours,
                found.equals(plain) ? "yes" : "NO");
    }

    /** What anybody would write first. */
    private static List<Slot> plain(List<Member> members, SlotSearch search) {
        List<Slot> slots = new ArrayList<>();
        ZonedDateTime start = search.first().atStartOfDay(ZURICH);
        ZonedDateTime end = search.last().plusDays(1).atStartOfDay(ZURICH);
        for (; start.isBefore(end); start = start.plusMinutes(search.step())) {
            Instant at = start.toInstant();
            slots.add(Slot.of(
                    at,
                    search.minutes(),
                    members.stream()
                            .map(member -> minuteByMinute(member, at, search.minutes()))
                            .toList()));
        }
        slots.sort(Ranking.TOTAL.order());
        return slots;
    }

    private static MemberHours minuteByMinute(Member member, Instant start, int minutes) {
        ZoneId zone = member.zones().getFirst();
        int[] counted = new int[3];
        for (int minute = 0; minute < minutes; minute++) {
            LocalTime local = start.plusSeconds(minute * 60L).atZone(zone).toLocalTime();
            counted[scale().at(local.getHour() * 60 + local.getMinute()).ordinal()]++;
        }
        Exposure exposure = new Exposure(counted[0], counted[1], counted[2]);
        return new MemberHours(member, zone, start, start.plusSeconds(minutes * 60L), exposure, scale());
    }

    private static void bestOfVcc1(List<Member> council) {
        List<Slot> slots =
                new SlotFinder(council, Set.of(), search(LocalDate.of(2020, 6, 9), 1, Ranking.TOTAL), scale()).ranked();
        System.out.println("## VCC-1, 9 June 2020, two hours, 48 members");
        System.out.println(
                "| start UTC | total | mean | worst | borne by | comfortable | early or late | night | Gini |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        slots.stream().limit(3).forEach(FairHoursBenchmark::row);
        System.out.println();
        System.out.println("Every full hour of that day:");
        System.out.println();
        System.out.println(
                "| start UTC | total | mean | worst | borne by | comfortable | early or late | night | Gini |");
        System.out.println("|---|---|---|---|---|---|---|---|---|");
        slots.stream()
                .filter(slot -> slot.start().getEpochSecond() % 3600 == 0)
                .sorted(Comparator.comparing(slot -> slot.start().toString().substring(11)))
                .forEach(FairHoursBenchmark::row);
        System.out.println();
        Map<String, Integer> hours = new TreeMap<>();
        Instant noon = Instant.parse("2020-06-09T12:00:00Z");
        council.forEach(member -> hours.merge(
                String.format(
                        Locale.ROOT,
                        "%+05.2f",
                        member.zones().getFirst().getRules().getOffset(noon).getTotalSeconds() / 3600.0),
                1,
                Integer::sum));
        System.out.println("Members by hours ahead of UTC: " + hours);
        System.out.println();
    }

    private static void row(Slot slot) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f | %d | %d | %d | %d | %.3f |%n",
                slot.start().toString().substring(11, 16),
                slot.total() / 60.0,
                slot.mean() / 60.0,
                slot.worst() / 60.0,
                slot.atWorst(),
                slot.inGreen(),
                slot.inYellow(),
                slot.inRed(),
                slot.gini() / 1000.0);
    }

    private static void rotation(
            String name, List<Member> members, Map<String, Long> before, Window host, int step, int slack) {
        RotationProblem problem = new RotationProblem(
                members,
                before,
                Rhythm.WEEKLY.days(LocalDate.of(2020, 9, 8), 12, Set.of()),
                120,
                step,
                host,
                Window.allDay(ZURICH),
                scale());
        Rotation rotation = RotationSolver.solve(problem, slack, LIMIT, WORKERS);
        System.out.printf(
                Locale.ROOT,
                "## 12 weekly sittings, %s: %.1f s%n",
                name,
                rotation.took().toMillis() / 1000.0);
        System.out.println("| level | value | bound | proved |");
        System.out.println("|---|---|---|---|");
        rotation.levels()
                .forEach(level -> System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %s | %s |%n",
                        level.aim(),
                        figure(level.aim(), level.value()),
                        figure(level.aim(), level.bound()),
                        level.proved() ? "yes" : "no"));
        System.out.println();
        System.out.println("| way | worst | total | at worst | nights | most nights in a row | Gini |");
        System.out.println("|---|---|---|---|---|---|---|");
        outcome("this rotation", rotation.outcome());
        outcome("always the best hour", problem.outcome(RotationBaselines.alwaysTheBest(problem)));
        outcome("three hours in turn (RFC 9400)", problem.outcome(RotationBaselines.threeInTurn(problem)));
        System.out.println();
    }

    private static String figure(Rotation.Aim aim, long value) {
        return aim == Rotation.Aim.AT_WORST ? Long.toString(value) : String.format(Locale.ROOT, "%.2f", value / 60.0);
    }

    private static void outcome(String way, RotationOutcome outcome) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %d | %d | %d | %.3f |%n",
                way,
                outcome.worst() / 60.0,
                outcome.total() / 60.0,
                outcome.atWorst(),
                outcome.inRed(),
                outcome.redRun(),
                outcome.gini() / 1000.0);
    }

    private static SlotSearch search(LocalDate first, int days, Ranking ranking) {
        return new SlotSearch(
                120,
                first,
                first.plusDays(days - 1L),
                15,
                EnumSet.allOf(DayOfWeek.class),
                Window.allDay(ZURICH),
                Window.allDay(ZURICH),
                Set.of(),
                ranking);
    }

    private static Window hours(int from, int to) {
        return new Window(ZURICH, LocalTime.of(from, 0), LocalTime.of(to, 0));
    }

    /** Up to a day of weighted hours each, from a fixed seed. */
    private static Map<String, Long> ledger(List<Member> members) {
        Random random = new Random(9400);
        Map<String, Long> ledger = new HashMap<>();
        members.forEach(member -> ledger.put(member.country(), 30L * random.nextInt(48)));
        return ledger;
    }

    /** As V180 has it. */
    private static BurdenScale scale() {
        return SCALE;
    }

    private static final BurdenScale SCALE = new BurdenScale(
            1,
            0,
            1,
            3,
            List.of(
                    new BurdenScale.Span(300, Band.YELLOW),
                    new BurdenScale.Span(480, Band.GREEN),
                    new BurdenScale.Span(1050, Band.YELLOW),
                    new BurdenScale.Span(1380, Band.RED)),
            "V180",
            "V180",
            Instant.EPOCH);

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }

    private static Map<String, ZoneId> capitals() throws IOException {
        Map<String, ZoneId> capitals = new HashMap<>();
        Matcher row = Pattern.compile("\\('([A-Z]{2})', '([A-Za-z_/-]+)', '\\{")
                .matcher(Files.readString(Path.of("migrations/V011__place_countries_in_time_zones.sql")));
        while (row.find()) {
            capitals.put(row.group(1), ZoneId.of(row.group(2)));
        }
        return capitals;
    }

    /** All that the migrations put into a regional group of the United Nations, and the United States, which is in none. */
    private static List<Member> unMembers(Map<String, ZoneId> capitals) throws IOException {
        Set<String> codes = new TreeSet<>(Set.of("US"));
        String sql = Files.readString(Path.of("migrations/V015__list_the_regional_groups_of_the_united_nations.sql"));
        Matcher code = Pattern.compile("(?<=[{\\s,])[A-Z]{2}(?=[,\\s}])|(?<=', ')[A-Z]{2}(?=',)")
                .matcher(lists(sql));
        while (code.find()) {
            codes.add(code.group());
        }
        if (codes.size() != UN_MEMBERS) {
            throw new IllegalStateException(codes.size() + " members instead of " + UN_MEMBERS + ": " + codes);
        }
        return members(codes, capitals);
    }

    /** What stands in braces, and the rows of single members. */
    private static String lists(String sql) {
        StringBuilder lists = new StringBuilder();
        Matcher list = Pattern.compile("\\{[^}]*}|'UN-[A-Z]+', '[A-Z]{2}',").matcher(sql);
        while (list.find()) {
            lists.append(list.group()).append('\n');
        }
        return lists.toString();
    }

    private static List<Member> council(Map<String, ZoneId> capitals) throws IOException {
        Set<String> codes = new TreeSet<>();
        for (String line : Files.readAllLines(Path.of("src/main/resources/demo/council.csv"))) {
            if (line.matches("[A-Z]{2},[A-E],.*")) {
                codes.add(line.substring(0, 2));
            }
        }
        return members(codes, capitals);
    }

    private static List<Member> members(Set<String> codes, Map<String, ZoneId> capitals) {
        return codes.stream()
                .map(code -> new Member(code, code, List.of(capitals.getOrDefault(code, ZURICH))))
                .toList();
    }
}
