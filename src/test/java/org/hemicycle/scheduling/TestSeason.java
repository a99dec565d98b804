package org.hemicycle.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.reference.Holiday;
import org.jspecify.annotations.Nullable;

/** A season of a body in Geneva that knows no facts but those a test gives it, under the rules of the house. */
final class TestSeason {

    static final long ROOM = 1;
    static final long PLATFORM = 2;
    static final long BODY = 3;

    private static final LocalDate EVER = LocalDate.of(1, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final Map<Rule, SchedulingRule> rules = new EnumMap<>(Rule.class);
    private final List<Chair> chairs = new ArrayList<>();
    private final List<Member> members = new ArrayList<>();
    private final List<Holiday> holidays = new ArrayList<>();
    private final List<RestDays> restDays = new ArrayList<>();
    private final Map<Long, Map<String, Integer>> delegations = new HashMap<>();
    private final List<InterpreterSupply.Skill> skills = new ArrayList<>();
    private final Map<Facts.Experience, Instant> chaired = new HashMap<>();
    private final List<Draft> drafts = new ArrayList<>();
    private int licences = 1;

    /** A rule of the house, and no other. */
    static TestSeason under(Rule... codes) {
        TestSeason season = new TestSeason();
        for (Rule code : codes) {
            season.rule(code, null);
        }
        return season;
    }

    TestSeason rule(Rule code, @Nullable Integer value) {
        rules.put(code, new SchedulingRule(code.ordinal(), code, null, null, null, value, Level.WARNING, "Test", 0));
        return this;
    }

    TestSeason licences(int number) {
        licences = number;
        return this;
    }

    TestSeason chair(long id, String person) {
        chairs.add(new Chair(id, BODY, "CHAIR", "Officer " + id, person));
        return this;
    }

    TestSeason member(String country, String region, String zone) {
        members.add(new Member(BODY, country, region, zone, EVER, NEVER));
        return this;
    }

    TestSeason holiday(String day) {
        holidays.add(new Holiday(0, "CH-GE", LocalDate.parse(day), "Jeûne genevois", "fr", "Test"));
        return this;
    }

    TestSeason restDays(String country, String days) {
        restDays.add(new RestDays(country, days, EVER, NEVER));
        return this;
    }

    TestSeason delegation(String country, int people) {
        delegations.computeIfAbsent(1L, absent -> new HashMap<>()).put(country, people);
        return this;
    }

    TestSeason interpreters(String language, int number) {
        skills.add(new InterpreterSupply.Skill(language, number, EVER, NEVER));
        return this;
    }

    TestSeason chaired(String person, long platform, String until) {
        chaired.put(new Facts.Experience(person, platform), Instant.parse(until));
        return this;
    }

    /** A virtual plenary of two hours at a local time of Geneva, in no room, on no platform, in no language. */
    Draft sitting(String start) {
        Draft draft = new Draft(drafts.size() + 1L, start);
        drafts.add(draft);
        return draft;
    }

    List<Clash> check() {
        Set<Long> all = drafts.stream().map(draft -> draft.id).collect(Collectors.toCollection(HashSet::new));
        return ClashCheck.among(facts(), sittings()).of(all);
    }

    /** What the check finds, of which there must be exactly one. */
    Clash theOneClash() {
        List<Clash> clashes = check();
        if (clashes.size() != 1) {
            throw new AssertionError("Expected one clash and found " + clashes);
        }
        return clashes.getFirst();
    }

    List<Planned> sittings() {
        return drafts.stream().map(Draft::planned).toList();
    }

    Facts facts() {
        return new Facts(
                new Rulebook(rules.values()),
                Map.of(ROOM, new Room(ROOM, "Popov", 8, 1, null, null, 0)),
                Map.of(PLATFORM, new PlatformChoice.Platform(PLATFORM, "zoom", "Zoom", licences)),
                chairs.stream().collect(Collectors.toMap(Chair::id, Function.identity())),
                Map.of(BODY, members),
                Map.of("CH", holidays),
                restDays.stream().collect(Collectors.groupingBy(RestDays::country)),
                delegations,
                skills.stream().collect(Collectors.groupingBy(InterpreterSupply.Skill::language)),
                Map.of("en", 2, "fr", 2, "zh", 3),
                chaired);
    }

    /** A sitting that a test makes special. */
    static final class Draft {

        private final long id;
        private final String start;
        private Kind kind = Kind.PLENARY;
        private Mode mode = Mode.VIRTUAL;
        private String zone = "Europe/Zurich";
        private String country = "CH";
        private int minutes = 120;
        private @Nullable Long room;
        private @Nullable Long platform;
        private @Nullable Group group;
        private @Nullable Long chair;
        private List<String> languages = List.of();
        private final List<OnDuty> shifts = new ArrayList<>();
        private long session = 1;

        private Draft(long id, String start) {
            this.id = id;
            this.start = start;
        }

        Draft kind(Kind other) {
            kind = other;
            return this;
        }

        Draft mode(Mode other) {
            mode = other;
            return this;
        }

        Draft at(String otherZone, String otherCountry) {
            zone = otherZone;
            country = otherCountry;
            return this;
        }

        Draft minutes(int length) {
            minutes = length;
            return this;
        }

        Draft inRoom() {
            room = ROOM;
            return this;
        }

        Draft online() {
            platform = PLATFORM;
            return this;
        }

        Draft of(Group whose) {
            kind = Kind.GROUP_MEETING;
            group = whose;
            return this;
        }

        Draft chairedBy(long officer) {
            chair = officer;
            return this;
        }

        Draft in(String... tags) {
            languages = List.of(tags);
            return this;
        }

        Draft ofSession(long other) {
            session = other;
            return this;
        }

        /** @param from local time, as is {@code until} */
        Draft shift(long account, Duty duty, String from, String until) {
            shifts.add(new OnDuty(account, "Person " + account, duty, instant(from), instant(until)));
            return this;
        }

        private Instant instant(String local) {
            return LocalDateTime.parse(local).atZone(ZoneId.of(zone)).toInstant();
        }

        Planned planned() {
            Plan plan =
                    new Plan(kind, mode, LocalDateTime.parse(start), ZoneId.of(zone), minutes, room, platform, null);
            Particulars particulars =
                    new Particulars(languages, group, chair, null, false, Unit.HEADQUARTERS, shifts, Map.of());
            return Planned.of(id, new Host(session, "S" + session, BODY, "B", country), (int) id, plan, particulars);
        }
    }
}
