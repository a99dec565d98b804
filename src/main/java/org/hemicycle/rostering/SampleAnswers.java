package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.hemicycle.rostering.MyAssignments.Mine;
import org.hemicycle.rostering.Swaps.Partner;
import org.hemicycle.scheduling.Session;

/** What made-up interpreters say of their assignments: most come, one cannot, and two seats are offered. */
@Singleton
class SampleAnswers {

    private static final int CONFIRMED = 1;

    /** One of so many has not answered yet. */
    private static final int SILENT = 5;

    private final MyAssignments mine;
    private final Assignments assignments;
    private final Swaps swaps;
    private final SwapOffers offers;
    private final Clock clock;

    SampleAnswers(MyAssignments mine, Assignments assignments, Swaps swaps, SwapOffers offers, Clock clock) {
        this.mine = mine;
        this.assignments = assignments;
        this.swaps = swaps;
        this.offers = offers;
        this.clock = clock;
    }

    @Transactional
    public void give(Session session, SignedIn person) {
        long self = mine.interpreter(person).number();
        List<Assigned> others = assignments.ofSession(session.id()).stream()
                .filter(one -> one.interpreterId() != self)
                .toList();
        others.stream()
                .filter(one -> one.interpreterId() % SILENT != 0)
                .forEach(one -> assignments.confirm(one.id(), one.interpreterId(), clock.instant()));
        List<Mine> own = mine.of(person, Language.ENGLISH);
        own.stream().limit(CONFIRMED).forEach(one -> comeAndTell(person, one));
        offerOne(person, own.stream().skip(CONFIRMED).toList());
        beOfferedOne(self, others);
        own.stream()
                .skip(CONFIRMED)
                .filter(one -> offers.of(self).stream()
                        .noneMatch(
                                offer -> offer.assignmentId() == one.assigned().id()))
                .findFirst()
                .ifPresent(one -> mine.decline(person, one.assigned().id(), "I teach that day."));
    }

    private void comeAndTell(SignedIn person, Mine one) {
        mine.confirm(person, one.assigned().id());
        mine.noteIncident(
                person,
                one.assigned().id(),
                one.sitting().startsAt().plus(Duration.ofMinutes(20)),
                "A shrill whistle for some seconds when the floor opened a microphone.");
    }

    private void offerOne(SignedIn person, List<Mine> own) {
        for (Mine one : own) {
            long seat = one.assigned().id();
            List<Partner> partners = swaps.partners(person, seat);
            if (!partners.isEmpty()) {
                Partner first = partners.getFirst();
                swaps.offer(person, seat, first.interpreter(), first.exchange().map(Assigned::id));
                return;
            }
        }
    }

    private void beOfferedOne(long self, List<Assigned> others) {
        others.stream()
                .filter(one -> swaps.partners(one).stream()
                        .anyMatch(partner -> partner.interpreter() == self
                                && partner.exchange().isEmpty()))
                .findFirst()
                .ifPresent(one -> offers.add(one.id(), self, null, clock.instant()));
    }
}
