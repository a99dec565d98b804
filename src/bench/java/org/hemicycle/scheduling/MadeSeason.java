package org.hemicycle.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.reference.Holiday;

/** A season made up by a seeded generator: 40 bodies of 48 members, each with one session, half a year long. */
final class MadeSeason {

    static final int BODIES = 40;
    private static final int ROOMS = 24;
    private static final int PLATFORMS = 5;
    private static final int LICENCES = 6;
    private static final int STAFF = 120;
    private static final int MEMBERS = 48;
    private static final int WEEKS = 26;
    private static final LocalDate MONDAY = LocalDate.of(2020, 1, 6);
    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);
    private static final ZoneId GENEVA = ZoneId.of("Europe/Zurich");
    private static final List<String> LANGUAGES = List.of("ar", "en", "es", "fr", "ru", "zh");
    private static final List<String> ZONES = List.of(
            "Pacific/Fiji",
            "Asia/Tokyo",
            "Asia/Kolkata",
            "Africa/Nairobi",
            "Europe/Paris",
            "America/Santiago",
            "America/New_York",
            "America/Mexico_City");

    private final Random random;
    private final Facts facts;

    MadeSeason(long seed) {
        random = new Random(seed);
        facts = facts();
    }

    Facts known() {
        return facts;
    }

    /** Sittings of two hours between 8 and 18 o'clock from Monday to Friday, most of them in a room and on a platform. */
    List<Planned> sittings(int number) {
        return IntStream.rangeClosed(1, number).mapToObj(this::sitting).toList();
    }

    Planned sitting(long id) {
        long body = 1 + random.nextInt(BODIES);
        LocalDateTime start = MONDAY.plusWeeks(random.nextInt(WEEKS))
                .plusDays(random.nextInt(5))
                .atTime(8, 0)
                .plusMinutes(30L * random.nextInt(20));
        Mode mode = random.nextInt(3) == 0 ? Mode.VIRTUAL : Mode.HYBRID;
        Group group = random.nextInt(5) == 0 ? new Group(Group.Of.REGIONAL, "Region " + random.nextInt(4)) : null;
        Plan plan = new Plan(
                group == null ? Kind.values()[random.nextInt(3)] : Kind.GROUP_MEETING,
                mode,
                start,
                GENEVA,
                60 + 30 * random.nextInt(5),
                mode == Mode.VIRTUAL ? null : 1L + random.nextInt(ROOMS),
                1L + random.nextInt(PLATFORMS),
                null);
        Particulars what = new Particulars(
                random.nextBoolean() ? LANGUAGES : List.of("en"),
                group,
                1L + random.nextInt(BODIES * 2),
                null,
                false,
                Unit.HEADQUARTERS,
                shifts(plan),
                Map.of());
        return Planned.of(id, new Host(body, "S" + body, body, "B" + body, "CH"), (int) id, plan, what);
    }

    private List<OnDuty> shifts(Plan plan) {
        List<OnDuty> shifts = new ArrayList<>();
        for (Duty duty : Duty.values()) {
            if (random.nextInt(4) > 0) {
                long person = random.nextInt(STAFF);
                Instant until = plan.endsAt().minus(Duration.ofMinutes(random.nextInt(6) == 0 ? 30 : 0));
                shifts.add(new OnDuty(person, "Person " + person, duty, plan.startsAt(), until));
            }
        }
        return shifts;
    }

    private Facts facts() {
        List<Member> members = new ArrayList<>();
        Map<Long, Map<String, Integer>> delegations = new HashMap<>();
        for (long body = 1; body <= BODIES; body++) {
            for (int member = 0; member < MEMBERS; member++) {
                String country = "M" + member;
                members.add(new Member(
                        body, country, "Region " + member % 4, ZONES.get(member % ZONES.size()), EVER, NEVER));
                delegations.computeIfAbsent(body, absent -> new HashMap<>()).put(country, 1 + member % 3);
            }
        }
        return new Facts(
                new Rulebook(rules()),
                LongStreams.to(ROOMS, id -> new Room(id, "Room " + id, 6, 1, null, null, 0)),
                LongStreams.to(PLATFORMS, id -> new PlatformChoice.Platform(id, "p" + id, "Platform " + id, LICENCES)),
                LongStreams.to(BODIES * 2, id -> new Chair(id, id, "CHAIR", "Officer " + id, "person " + id % 60)),
                members.stream().collect(Collectors.groupingBy(Member::bodyId)),
                Map.of("CH", List.of(new Holiday("CH-GE", LocalDate.of(2020, 4, 10), "Vendredi saint", "fr", "-"))),
                Map.of(),
                delegations,
                skills(),
                LANGUAGES.stream().collect(Collectors.toMap(Function.identity(), tag -> tag.length())),
                Map.of());
    }

    private static Map<String, List<InterpreterSupply.Skill>> skills() {
        return LANGUAGES.stream()
                .map(language -> new InterpreterSupply.Skill(language, 10, EVER, NEVER))
                .collect(Collectors.groupingBy(InterpreterSupply.Skill::language));
    }

    private static List<SchedulingRule> rules() {
        Map<Rule, Integer> values =
                Map.of(Rule.LENGTH, 120, Rule.BREAK, 90, Rule.EARLY, 300, Rule.LATE, 1380, Rule.HOURS, 25);
        return Stream.of(Rule.values())
                .map(rule -> new SchedulingRule(
                        rule.ordinal(), rule, null, null, null, values.get(rule), Level.WARNING, "-", 0))
                .toList();
    }

    /** Things numbered from 1. */
    private static final class LongStreams {

        static <T> Map<Long, T> to(int last, Function<Long, T> make) {
            Map<Long, T> made = new HashMap<>();
            for (long id = 1; id <= last; id++) {
                made.put(id, make.apply(id));
            }
            return made;
        }
    }
}
