package org.hemicycle.surveys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.reference.CountryGroup;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private final List<Invitee> invited =
            List.of(invitee(1, "FJ"), invitee(2, "FJ"), invitee(3, "TV"), invitee(4, "CH"), invitee(5, "NP"));

    @Test
    void a_barrier_left_out_does_not_count_as_no_problem() {
        List<BarrierRank> ranking = BarrierRank.of(List.of(
                answers(Map.of(Barrier.COST, 4, Barrier.DEVICE, 1), Barrier.COST),
                answers(Map.of(Barrier.COST, 2), Barrier.COST),
                answers(Map.of(), Barrier.DEVICE)));

        assertThat(ranking.getFirst())
                .isEqualTo(new BarrierRank(Barrier.COST, 2, 3.0, new Proportion(1, 2), new Proportion(2, 3)));
        assertThat(ranking.get(1))
                .isEqualTo(new BarrierRank(Barrier.DEVICE, 1, 1.0, new Proportion(0, 1), new Proportion(1, 3)));
    }

    @Test
    void response_is_counted_by_group_in_people_and_in_countries() {
        CountryGroup islands = new CountryGroup("SIDS", CountryGroup.Kind.DEVELOPMENT, "Islands", "a test");

        Findings findings = Findings.of(
                invited,
                List.of(reply(invited.get(0), false), reply(invited.get(3), true)),
                List.of(islands),
                group -> Set.of("FJ", "TV"));

        assertThat(findings.turnout()).isEqualTo(new Proportion(2, 5));
        assertThat(findings.synthetic()).isEqualTo(1);
        assertThat(findings.groups())
                .containsExactly(new GroupResponse(islands, new Proportion(1, 3), new Proportion(1, 2)));
    }

    @Test
    void what_fewer_than_five_said_is_not_shown() {
        List<Reply> four =
                invited.stream().limit(4).map(from -> reply(from, false)).toList();
        List<Reply> five = invited.stream().map(from -> reply(from, false)).toList();

        assertThat(Findings.of(invited, four, List.of(), group -> Set.of()).isTooSmall())
                .isTrue();
        assertThat(Findings.of(invited, five, List.of(), group -> Set.of()).isTooSmall())
                .isFalse();
    }

    private static Invitee invitee(long id, String country) {
        return new Invitee(id, 1, country, "Delegate " + id, id + "@example.org", "en", "token-" + id);
    }

    private static Reply reply(Invitee from, boolean synthetic) {
        return new Reply(from, answers(Map.of(Barrier.COST, 3), Barrier.COST), synthetic);
    }

    private static Answers answers(Map<Barrier, Integer> severities, Barrier main) {
        return new Answers(Part.LISTENER, severities, Optional.of(main), Optional.of(10), "");
    }
}
