package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.interpretation.Interpreter;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.SwapOffer.Status;
import org.hemicycle.rostering.check.Candidates;
import org.hemicycle.rostering.check.Completed;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Messages;

/** Lets interpreters change places: one offers, the other accepts, a chief interpreter approves, and it is published. */
@Singleton
public class Swaps {

    private final SwapOffers offers;
    private final MyAssignments mine;
    private final Assignments assignments;
    private final Interpreters interpreters;
    private final Sessions sessions;
    private final Sittings sittings;
    private final CurrentProblem problems;
    private final RosterRuns runs;
    private final Rosters rosters;
    private final RosterLetters letters;
    private final Audit audit;
    private final Clock clock;

    Swaps(
            SwapOffers offers,
            MyAssignments mine,
            Assignments assignments,
            Interpreters interpreters,
            Sessions sessions,
            Sittings sittings,
            CurrentProblem problems,
            RosterRuns runs,
            Rosters rosters,
            RosterLetters letters,
            Audit audit,
            Clock clock) {
        this.offers = offers;
        this.mine = mine;
        this.assignments = assignments;
        this.interpreters = interpreters;
        this.sessions = sessions;
        this.sittings = sittings;
        this.problems = problems;
        this.runs = runs;
        this.rosters = rosters;
        this.letters = letters;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A colleague who could take the seat without any rule being broken.
     *
     * @param exchange the seat of theirs that would be taken in return, if any
     */
    public record Partner(long interpreter, String name, Optional<Assigned> exchange) {}

    /** Those for whom the check says that it holds: who simply takes the seat, then who changes places. */
    List<Partner> partners(SignedIn person, long assignment) {
        return partners(own(person, assignment));
    }

    List<Partner> partners(Assigned own) {
        HandMade roster = published(session(own));
        List<Assigned> all = assignments.ofSession(session(own).id());
        List<Partner> partners = new ArrayList<>();
        Candidates.of(roster.without(own.seat()), own.seat().sitting(), own.language()).all().stream()
                .filter(Candidates.Candidate::allowed)
                .filter(one -> !one.interpreter().id().equals(own.seat().interpreter()))
                .forEach(one -> partners.add(new Partner(
                        Long.parseLong(one.interpreter().id()),
                        name(one.interpreter().id()),
                        Optional.empty())));
        new SeatView(
                        roster.problem(),
                        Completed.of(roster.problem(), roster.assignments()),
                        own.seat().sitting(),
                        own.language())
                .exchanges(own.seat().interpreter()).stream()
                        .filter(one -> one.rule() == RosterSolution.Rule.CHOICE)
                        .filter(one -> !one.other().sitting().equals(own.seat().sitting()))
                        .flatMap(
                                one -> all.stream().filter(other -> other.seat().equals(one.other())))
                        .forEach(other -> partners.add(
                                new Partner(other.interpreterId(), other.interpreter(), Optional.of(other))));
        return partners;
    }

    /** @throws Refused if a rule forbids it, or the seat is offered already */
    @Transactional
    public void offer(SignedIn person, long assignment, long colleague, Optional<Long> exchange) {
        Assigned own = own(person, assignment);
        boolean holds = partners(person, assignment).stream()
                .anyMatch(one -> one.interpreter() == colleague
                        && one.exchange().map(Assigned::id).equals(exchange));
        if (!holds) {
            throw Messages.refusal("refused.colleague");
        }
        if (offers.of(own.interpreterId()).stream().anyMatch(one -> one.assignmentId() == assignment && one.isOpen())) {
            throw Messages.refusal("refused.offered-already");
        }
        long offer = offers.add(assignment, colleague, exchange.orElse(null), clock.instant());
        audit.note(person, "offered seat", "offer " + offer + " to " + name(Long.toString(colleague)));
        SwapOffer made = find(offer);
        letters.tell(
                interpreter(colleague),
                "swap.mail.offered-subject",
                reader -> letters.swap(reader, "swap.mail.offered", made, sitting(made)));
    }

    @Transactional
    public void accept(SignedIn person, long offer) {
        SwapOffer made = answered(person, offer, Status.ACCEPTED);
        letters.tellChiefs(
                "swap.mail.accepted-subject",
                reader -> letters.swap(reader, "swap.mail.accepted", made, sitting(made)));
    }

    @Transactional
    public void refuse(SignedIn person, long offer) {
        SwapOffer made = answered(person, offer, Status.REFUSED);
        tellOfferer(made, "swap.mail.refused");
    }

    @Transactional
    public void withdraw(SignedIn person, long offer) {
        SwapOffer made = find(offer);
        if (made.interpreterId() != mine.interpreter(person).number()
                || !made.isOpen()
                || offers.answer(offer, made.status().name(), Status.WITHDRAWN.name(), clock.instant()) == 0) {
            throw Messages.refusal("refused.offer-closed");
        }
        audit.note(person, "took offer back", "offer " + offer);
    }

    /** Publishes the roster with the two in each other's place. @throws Refused if it does not hold any more */
    @Transactional
    public void approve(SignedIn chief, Session session, long offer) {
        SwapOffer made = inSession(session, offer);
        if (offers.decide(offer, Status.APPROVED.name(), clock.instant(), chief.name()) == 0) {
            throw Messages.refusal("refused.no-decision");
        }
        HandMade after = made.in(published(session));
        RosterRun run = runs.save(RosterRun.made(
                session.id(),
                problems.rules(session).id(),
                RosterRun.Purpose.HAND,
                made.interpreter() + " → " + made.colleague(),
                null,
                after.problem(),
                Completed.of(after.problem(), after.assignments()),
                clock.instant(),
                chief.name()));
        audit.note(chief, "approved swap", session.code() + " " + made.interpreter() + ", " + made.colleague());
        rosters.publish(chief, session, run.number());
    }

    @Transactional
    public void reject(SignedIn chief, Session session, long offer) {
        SwapOffer made = inSession(session, offer);
        if (offers.decide(offer, Status.REJECTED.name(), clock.instant(), chief.name()) == 0) {
            throw Messages.refusal("refused.no-decision");
        }
        audit.note(chief, "rejected swap", session.code() + " " + made.interpreter() + ", " + made.colleague());
        tellOfferer(made, "swap.mail.rejected");
    }

    private SwapOffer answered(SignedIn person, long offer, Status status) {
        SwapOffer made = find(offer);
        if (made.colleagueId() != mine.interpreter(person).number()
                || offers.answer(offer, Status.OFFERED.name(), status.name(), clock.instant()) == 0) {
            throw Messages.refusal("refused.offer-closed");
        }
        audit.note(person, status == Status.ACCEPTED ? "accepted seat" : "refused seat", "offer " + offer);
        return made;
    }

    private void tellOfferer(SwapOffer made, String key) {
        letters.tell(
                interpreter(made.interpreterId()),
                key + "-subject",
                reader -> letters.swap(reader, key, made, sitting(made)));
    }

    private HandMade published(Session session) {
        return HandMade.of(
                problems.of(session),
                assignments.ofSession(session.id()).stream()
                        .map(Assigned::assignment)
                        .toList());
    }

    private Assigned own(SignedIn person, long assignment) {
        return assignments
                .find(assignment)
                .filter(one -> one.interpreterId() == mine.interpreter(person).number())
                .orElseThrow(() -> Messages.missing("missing.assignment"));
    }

    private SwapOffer find(long offer) {
        return offers.find(offer).orElseThrow(() -> Messages.missing("missing.offer"));
    }

    private SwapOffer inSession(Session session, long offer) {
        return offers.find(offer)
                .filter(one -> one.sessionId() == session.id())
                .orElseThrow(() -> Messages.missing("missing.offer"));
    }

    private Sitting sitting(SwapOffer offer) {
        return sittings.find(offer.sittingId()).orElseThrow();
    }

    private Session session(Assigned own) {
        long session = sittings.find(own.sittingId()).orElseThrow().sessionId();
        return sessions.find(session, Language.ENGLISH).orElseThrow();
    }

    private Interpreter interpreter(long id) {
        return interpreters.all().stream()
                .filter(one -> one.number() == id)
                .findFirst()
                .orElseThrow(() -> Messages.missing("missing.interpreter"));
    }

    private String name(String id) {
        return interpreter(Long.parseLong(id)).name();
    }
}
