package org.hemicycle.scheduling;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What two sittings can't have at once: a room, a licence, a chair, a moderator, a group. */
final class PlaceChecks {

    private final Season season;
    private final Facts facts;

    PlaceChecks(Season season) {
        this.season = season;
        this.facts = season.facts();
    }

    List<Clash> of(Planned sitting) {
        List<Clash> clashes = new ArrayList<>();
        rule(Rule.ROOM, sitting).ifPresent(rule -> clashes.addAll(room(rule, sitting)));
        rule(Rule.LICENCE, sitting).flatMap(rule -> licence(rule, sitting)).ifPresent(clashes::add);
        rule(Rule.CHAIR, sitting).ifPresent(rule -> clashes.addAll(chair(rule, sitting)));
        rule(Rule.SHIFT, sitting).ifPresent(rule -> clashes.addAll(shifts(rule, sitting)));
        rule(Rule.GROUP, sitting).ifPresent(rule -> clashes.addAll(group(rule, sitting)));
        return clashes.isEmpty() ? clashes : withWayOut(clashes, sitting);
    }

    /** Whether room, licence, chair, moderators and group are all free. */
    boolean isFree(Planned sitting) {
        return season.inRoom(sitting).isEmpty()
                && (sitting.plan().platform() == null
                        || season.freeLicence(sitting).isPresent())
                && season.chairedBySame(sitting).isEmpty()
                && sitting.particulars().shifts().stream()
                        .allMatch(shift -> season.onDuty(sitting, shift).isEmpty())
                && sameGroup(sitting).isEmpty();
    }

    private List<Clash> room(SchedulingRule rule, Planned sitting) {
        return season.inRoom(sitting).stream()
                .map(by -> Clash.of(
                        rule,
                        sitting,
                        List.of(by),
                        List.of(facts.room(Objects.requireNonNull(sitting.plan().room())))))
                .toList();
    }

    /** A licence beyond those there are is none: licences were given up after it was planned. */
    private Optional<Clash> licence(SchedulingRule rule, Planned sitting) {
        Long platform = sitting.plan().platform();
        if (platform == null) {
            return Optional.empty();
        }
        int licences = facts.licences(platform);
        if (sitting.licence() != null && sitting.licence() <= licences) {
            return Optional.empty();
        }
        return Optional.of(Clash.of(rule, sitting, season.onPlatform(sitting), List.of(facts.platform(platform)))
                .counting(licences));
    }

    private List<Clash> chair(SchedulingRule rule, Planned sitting) {
        return season.chairedBySame(sitting).stream()
                .map(by -> Clash.of(
                        rule,
                        sitting,
                        List.of(by),
                        List.of(facts.chair(sitting).map(Chair::name).orElse(""))))
                .toList();
    }

    private List<Clash> shifts(SchedulingRule rule, Planned sitting) {
        List<Clash> clashes = new ArrayList<>();
        for (OnDuty shift : sitting.particulars().shifts()) {
            for (Season.OfSitting other : season.onDuty(sitting, shift)) {
                clashes.add(Clash.of(rule, sitting, List.of(other.sitting()), List.of(shift.person()))
                        .between(other.shift().from(), other.shift().until()));
            }
        }
        clashes.addAll(twiceAtOneSitting(rule, sitting));
        return clashes;
    }

    private static List<Clash> twiceAtOneSitting(SchedulingRule rule, Planned sitting) {
        List<OnDuty> shifts = sitting.particulars().shifts();
        List<Clash> clashes = new ArrayList<>();
        for (int i = 0; i < shifts.size(); i++) {
            for (OnDuty other : shifts.subList(i + 1, shifts.size())) {
                if (shifts.get(i).account() == other.account() && shifts.get(i).overlaps(other)) {
                    clashes.add(Clash.of(rule, sitting, List.of(), List.of(other.person()))
                            .between(other.from(), other.until()));
                }
            }
        }
        return clashes;
    }

    private List<Clash> group(SchedulingRule rule, Planned sitting) {
        return sameGroup(sitting).stream()
                .map(by -> Clash.of(rule, sitting, List.of(by), List.of()))
                .toList();
    }

    private List<Planned> sameGroup(Planned sitting) {
        Group group = sitting.particulars().group();
        return group == null
                ? List.of()
                : season.ofBody(sitting).stream()
                        .filter(other -> group.equals(other.particulars().group()))
                        .toList();
    }

    private List<Clash> withWayOut(List<Clash> clashes, Planned sitting) {
        var freeAt = season.freeAt(sitting, Duration.ZERO, this::isFree);
        return clashes.stream().map(clash -> clash.freeAt(freeAt)).toList();
    }

    private Optional<SchedulingRule> rule(Rule code, Planned sitting) {
        return facts.rule(code, sitting);
    }
}
