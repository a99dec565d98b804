package org.hemicycle.surveys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.mail.MailLine;
import org.hemicycle.mail.Outbox;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.junit.jupiter.api.Test;

@MicronautTest
class SurveyRoundsTest {

    private final TestRounds fixture;
    private final SurveyRounds rounds;
    private final Replies replies;
    private final SyntheticReplies synthetic;
    private final Outbox outbox;

    SurveyRoundsTest(
            EmbeddedServer server, SurveyRounds rounds, Replies replies, SyntheticReplies synthetic, Outbox outbox) {
        this.fixture = new TestRounds(server.getApplicationContext());
        this.rounds = rounds;
        this.replies = replies;
        this.synthetic = synthetic;
        this.outbox = outbox;
    }

    @Test
    void everybody_invited_gets_a_letter_with_a_link_of_their_own() {
        Invitee invitee = fixture.invitees(fixture.round(3)).getFirst();

        List<String> letters = outbox.page(Optional.empty(), 0, 3).stream()
                .map(MailLine::id)
                .map(id -> outbox.find(id).orElseThrow().letter().text())
                .toList();

        assertThat(letters).hasSize(3).allMatch(text -> text.contains("dites-nous en deux minutes"));
        assertThat(letters)
                .filteredOn(text -> text.contains("/s/" + invitee.token()))
                .hasSize(1);
    }

    @Test
    void a_mail_address_is_asked_once() {
        long round = rounds.open(
                fixture.secretary(),
                fixture.session(0),
                "Connectivity",
                List.of(
                        new Invited("FJ", "One", "One@example.org", Language.ENGLISH),
                        new Invited("TV", "One again", "one@example.org", Language.ENGLISH)));

        assertThat(fixture.invitees(round)).hasSize(1);
    }

    @Test
    void a_session_without_delegates_has_nobody_to_ask() {
        long session = fixture.session(0);

        assertThatThrownBy(() -> rounds.openForDelegates(fixture.secretary(), session, "Connectivity"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void answers_come_back_as_they_were_given_and_may_be_changed() {
        Invitee invitee = fixture.invitees(fixture.round(1)).getFirst();
        Answers first = answers(Map.of(Barrier.COST, 4, Barrier.DEVICE, 0), Optional.of(Barrier.COST));
        Answers second = answers(Map.of(Barrier.TIME_ZONE, 3), Optional.empty());

        assertThat(replies.keep(invitee, first, false)).isTrue();
        assertThat(replies.of(invitee)).contains(first);

        replies.keep(invitee, second, false);
        assertThat(replies.of(invitee)).contains(second);
    }

    @Test
    void a_closed_round_keeps_nothing_more() {
        long round = fixture.round(1);
        Invitee invitee = fixture.invitees(round).getFirst();
        rounds.close(round);

        assertThat(replies.keep(invitee, answers(Map.of(), Optional.empty()), false))
                .isFalse();
        assertThat(replies.of(invitee)).isEmpty();
    }

    @Test
    void synthetic_replies_are_labelled_forty_and_the_same_each_time() {
        long round = fixture.round(50);
        long twin = fixture.round(50);

        assertThat(synthetic.fill(round, 40, 2020)).isEqualTo(40);
        assertThat(synthetic.fill(round, 40, 2020)).isEqualTo(40);
        synthetic.fill(twin, 40, 2020);

        Findings findings = rounds.findings(rounds.find(round), Language.ENGLISH);
        assertThat(findings.turnout()).isEqualTo(new Proportion(40, 50));
        assertThat(findings.synthetic()).isEqualTo(40);
        assertThat(rounds.findings(rounds.find(twin), Language.ENGLISH)).isEqualTo(findings);
    }

    @Test
    void response_is_counted_in_the_groups_that_the_survey_is_about() {
        long round = fixture.round(16);
        fixture.invitees(round).stream()
                .filter(invitee -> invitee.countryCode().equals("NP"))
                .forEach(invitee -> replies.keep(invitee, answers(Map.of(), Optional.empty()), false));

        assertThat(rounds.findings(rounds.find(round), Language.ENGLISH).groups())
                .extracting(group -> group.group().code(), GroupResponse::people, GroupResponse::countries)
                .contains(
                        tuple("LLDC", new Proportion(2, 6), new Proportion(1, 3)),
                        tuple("SIDS", new Proportion(0, 6), new Proportion(0, 3)));
    }

    private static Answers answers(Map<Barrier, Integer> severities, Optional<Barrier> main) {
        return new Answers(Part.SPEAKER, severities, main, Optional.of(25), "The line broke off – twice.");
    }
}
