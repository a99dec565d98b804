package org.hemicycle.surveys;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people answered. An answer may be changed until its round closes. */
@Singleton
class Replies {

    private final ReplyRows rows;
    private final Invitees invitees;
    private final Rounds rounds;
    private final Clock clock;

    Replies(ReplyRows rows, Invitees invitees, Rounds rounds, Clock clock) {
        this.rows = rows;
        this.invitees = invitees;
        this.rounds = rounds;
        this.clock = clock;
    }

    /** @return whether the round was still open, so that the answers were kept */
    @Transactional
    public boolean keep(Invitee from, Answers answers, boolean synthetic) {
        if (!rounds.hold(from.roundId()).map(Round::isOpen).orElse(false)) {
            return false;
        }
        rows.put(
                from.number(),
                answers.part(),
                answers.main().orElse(null),
                answers.lostPercent().orElse(null),
                answers.remark(),
                synthetic,
                clock.instant());
        rows.forgetSeverities(from.number());
        answers.severities().forEach((barrier, severity) -> rows.addSeverity(from.number(), barrier, severity));
        return true;
    }

    Optional<Answers> of(Invitee invitee) {
        return rows.find(invitee.number()).map(row -> answers(row, rows.severities(invitee.number())));
    }

    @Transactional
    public List<Reply> ofRound(long round) {
        Map<Long, Invitee> people =
                invitees.ofRound(round).stream().collect(Collectors.toMap(Invitee::number, Function.identity()));
        Map<Long, List<SeverityRow>> severities =
                rows.severitiesOfRound(round).stream().collect(Collectors.groupingBy(SeverityRow::invitationId));
        return rows.ofRound(round).stream()
                .flatMap(row -> Optional.ofNullable(people.get(row.invitationId())).stream()
                        .map(from -> new Reply(
                                from,
                                answers(row, severities.getOrDefault(row.invitationId(), List.of())),
                                row.synthetic())))
                .toList();
    }

    private static Answers answers(ReplyRow row, Collection<SeverityRow> severities) {
        return new Answers(
                row.part(),
                severities.stream().collect(Collectors.toMap(SeverityRow::barrier, SeverityRow::severity)),
                Optional.ofNullable(row.mainBarrier()),
                Optional.ofNullable(row.lostPercent()),
                row.remark());
    }
}
