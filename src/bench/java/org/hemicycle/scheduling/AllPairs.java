package org.hemicycle.scheduling;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Clashes found the simple way, every sitting put beside every other, written anew from the rules' sentences and sharing
 * nothing with {@link ClashCheck}: what one finds, the other has to find.
 */
final class AllPairs {

    private final Facts facts;
    private final List<Planned> all;
    private final Map<Long, Integer> licences = new HashMap<>();
    private final Set<Clash.Key> found = new HashSet<>();

    AllPairs(Facts facts, List<Planned> sittings) {
        this.facts = facts;
        this.all = sittings;
        sittings.stream()
                .filter(one -> one.plan().platform() != null)
                .sorted(Comparator.comparing(Planned::startsAt).thenComparing(Planned::id))
                .forEach(this::license);
    }

    /** The clashes of these sittings under the rules that need others, and cover. */
    Set<Clash.Key> of(List<Planned> asked) {
        for (Planned one : asked) {
            for (Planned other : all) {
                if (one.id() != other.id()) {
                    pair(one, other);
                }
            }
            crowds(one);
            alone(one);
        }
        return found;
    }

    private void license(Planned one) {
        Set<Integer> taken = new HashSet<>();
        for (Planned other : all) {
            if (one.id() != other.id()
                    && one.plan().platform().equals(other.plan().platform())
                    && meet(one, other)
                    && licences.containsKey(other.id())) {
                taken.add(licences.get(other.id()));
            }
        }
        for (int licence = 1; licence <= facts.licences(one.plan().platform()); licence++) {
            if (!taken.contains(licence)) {
                licences.put(one.id(), licence);
                return;
            }
        }
    }

    private void pair(Planned one, Planned other) {
        if (meet(one, other)) {
            if (one.plan().room() != null
                    && one.plan().room().equals(other.plan().room())) {
                note(Rule.ROOM, List.of(facts.room(one.plan().room())), one, other);
            }
            if (person(one) != null && person(one).equals(person(other))) {
                note(Rule.CHAIR, List.of(), one, other);
            }
            if (one.particulars().group() != null
                    && one.particulars().group().equals(other.particulars().group())
                    && one.host().bodyId() == other.host().bodyId()) {
                note(Rule.GROUP, List.of(), one, other);
            }
        } else if (one.host().bodyId() == other.host().bodyId()
                && one.plan().kind() != Kind.REHEARSAL
                && other.plan().kind() != Kind.REHEARSAL
                && sameGroupOrNone(one, other)
                && pause(one, other).compareTo(Duration.ofMinutes(90)) < 0) {
            note(Rule.BREAK, List.of(), one, other);
        }
        for (OnDuty shift : one.particulars().shifts()) {
            for (OnDuty another : other.particulars().shifts()) {
                if (shift.account() == another.account()
                        && shift.from().isBefore(another.until())
                        && another.from().isBefore(shift.until())) {
                    note(Rule.SHIFT, List.of(shift.person()), one, other);
                }
            }
        }
    }

    private static boolean sameGroupOrNone(Planned one, Planned other) {
        return one.particulars().group() == null
                || other.particulars().group() == null
                || one.particulars().group().equals(other.particulars().group());
    }

    private static Duration pause(Planned one, Planned other) {
        Duration before = Duration.between(other.endsAt(), one.startsAt());
        Duration after = Duration.between(one.endsAt(), other.startsAt());
        return before.isNegative() ? after : before;
    }

    private void crowds(Planned one) {
        Set<Instant> instants = new TreeSet<>();
        instants.add(one.startsAt());
        for (Planned other : all) {
            if (other.startsAt().isAfter(one.startsAt()) && other.startsAt().isBefore(one.endsAt())) {
                instants.add(other.startsAt());
            }
        }
        for (Instant instant : instants) {
            List<Planned> now = all.stream()
                    .filter(other ->
                            !other.startsAt().isAfter(instant) && other.endsAt().isAfter(instant))
                    .toList();
            delegations(one, now);
            interpreters(one, now);
        }
        if (one.plan().platform() != null && !licences.containsKey(one.id())) {
            List<Planned> users = all.stream()
                    .filter(other -> one.plan().platform().equals(other.plan().platform()) && meet(one, other))
                    .toList();
            note(Rule.LICENCE, List.of(facts.platform(one.plan().platform())), users);
        }
    }

    private void delegations(Planned one, List<Planned> now) {
        List<Planned> crowd = now.stream()
                .filter(other -> other.host().session() == one.host().session())
                .toList();
        List<String> torn = new ArrayList<>();
        facts.delegations().getOrDefault(one.host().session(), Map.of()).forEach((country, people) -> {
            String region = facts.members().get(one.host().bodyId()).stream()
                    .filter(member -> member.country().equals(country))
                    .map(Member::region)
                    .findFirst()
                    .orElse("");
            long wanted = crowd.stream().filter(other -> wants(other, region)).count();
            if (wanted > people && wants(one, region)) {
                torn.add(country);
            }
        });
        if (crowd.size() > 1 && !torn.isEmpty()) {
            torn.sort(Comparator.naturalOrder());
            note(Rule.DELEGATION, torn, crowd);
        }
    }

    private static boolean wants(Planned sitting, String region) {
        Group group = sitting.particulars().group();
        return switch (sitting.plan().kind()) {
            case PLENARY, COMMITTEE, WORKING_GROUP, BRIEFING -> true;
            case GROUP_MEETING -> group != null && region.equals(group.name());
            case SCREENING_GROUP, REHEARSAL -> false;
        };
    }

    private void interpreters(Planned one, List<Planned> now) {
        if (one.particulars().languages().size() < 2) {
            return;
        }
        for (String language : one.particulars().languages()) {
            List<Planned> crowd = now.stream()
                    .filter(other -> other.particulars().languages().size() > 1
                            && other.particulars().languages().contains(language))
                    .toList();
            if (crowd.size() * facts.teams().get(language)
                    > facts.skills().get(language).getFirst().interpreters()) {
                note(Rule.INTERPRETERS, List.of(language), crowd);
            }
        }
    }

    private void alone(Planned one) {
        for (Duty duty : Duty.values()) {
            for (Instant minute = one.startsAt(); minute.isBefore(one.endsAt()); minute = minute.plusSeconds(60)) {
                Instant now = minute;
                if (one.particulars().shifts().stream()
                        .noneMatch(shift -> shift.duty() == duty
                                && !shift.from().isAfter(now)
                                && shift.until().isAfter(now))) {
                    note(Rule.COVER, List.of(duty.name()), one);
                    break;
                }
            }
        }
        if (person(one) != null
                && one.plan().platform() != null
                && one.plan().kind() != Kind.REHEARSAL
                && all.stream()
                        .noneMatch(other -> other.id() != one.id()
                                && person(one).equals(person(other))
                                && one.plan().platform().equals(other.plan().platform())
                                && !other.endsAt().isAfter(one.startsAt()))) {
            note(
                    Rule.REHEARSAL,
                    List.of(
                            facts.chair(one).orElseThrow().name(),
                            facts.platform(one.plan().platform())),
                    one);
        }
    }

    private String person(Planned one) {
        Chair chair = facts.chairs().get(one.particulars().chair());
        return chair == null ? null : chair.person();
    }

    private static boolean meet(Planned one, Planned other) {
        return one.startsAt().isBefore(other.endsAt()) && other.startsAt().isBefore(one.endsAt());
    }

    private void note(Rule rule, List<String> names, Planned... sittings) {
        note(rule, names, List.of(sittings));
    }

    private void note(Rule rule, List<String> names, List<Planned> sittings) {
        found.add(new Clash.Key(
                rule, sittings.stream().map(Planned::id).collect(Collectors.toCollection(TreeSet::new)), names));
    }
}
