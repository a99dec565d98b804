package org.hemicycle.surveys;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hemicycle.reference.CountryGroup;

/**
 * What a round found.
 *
 * @param turnout people who replied, of all invited
 * @param synthetic replies that a program made
 * @param groups in which the response is counted; they overlap
 * @param ranking of the barriers, the heaviest first
 * @param lost mean share of the session lost, in per cent, over those who said
 */
public record Findings(
        Proportion turnout, int synthetic, List<GroupResponse> groups, List<BarrierRank> ranking, OptionalDouble lost) {

    /** Fewer than this many are not shown in what is published: they could be recognised. */
    public static final int SMALLEST_CELL = 5;

    /** @param members alpha-2 codes of the countries in a group */
    static Findings of(
            List<Invitee> invited,
            List<Reply> replies,
            List<CountryGroup> groups,
            Function<CountryGroup, Set<String>> members) {
        List<Answers> answers = replies.stream().map(Reply::answers).toList();
        return new Findings(
                new Proportion(replies.size(), invited.size()),
                (int) replies.stream().filter(Reply::synthetic).count(),
                groups.stream()
                        .map(group -> response(group, members.apply(group), invited, replies))
                        .toList(),
                BarrierRank.of(answers),
                answers.stream()
                        .map(Answers::lostPercent)
                        .flatMap(Optional::stream)
                        .mapToInt(Integer::intValue)
                        .average());
    }

    /** Whether so few replied that what they said is not shown at all. */
    public boolean isTooSmall() {
        return turnout.number() < SMALLEST_CELL;
    }

    private static GroupResponse response(
            CountryGroup group, Set<String> members, List<Invitee> invited, List<Reply> replies) {
        List<String> asked = invited.stream()
                .map(Invitee::countryCode)
                .filter(members::contains)
                .toList();
        List<String> answered = replies.stream()
                .map(reply -> reply.from().countryCode())
                .filter(members::contains)
                .toList();
        return new GroupResponse(
                group,
                new Proportion(answered.size(), asked.size()),
                new Proportion(
                        answered.stream().collect(Collectors.toSet()).size(),
                        asked.stream().collect(Collectors.toSet()).size()));
    }
}
