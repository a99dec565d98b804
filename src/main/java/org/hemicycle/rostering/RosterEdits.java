package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Refused;
import org.hemicycle.rostering.check.Completed;
import org.hemicycle.rostering.check.HandMade;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterArchive;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Level;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Messages;

/** Changes a roster by hand. What was made by the solver or published stays; a version by hand is drawn beside it. */
@Singleton
class RosterEdits {
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Rosters rosters;
    private final RosterRuns runs;
    private final CurrentProblem problems;
    private final Pins pins;
    private final RosterNames names;
    private final Audit audit;
    private final Clock clock;

    RosterEdits(
            Rosters rosters,
            RosterRuns runs,
            CurrentProblem problems,
            Pins pins,
            RosterNames names,
            Audit audit,
            Clock clock) {
        this.rosters = rosters;
        this.runs = runs;
        this.problems = problems;
        this.pins = pins;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Puts somebody into a booth.
     *
     * @param instead whose seat they take; empty where a seat is free
     * @return the number of the version by hand
     * @throws Refused if the booth is full, or they sit in the sitting already, or it was changed meanwhile
     */
    @Transactional
    public long assign(SignedIn who, Session session, long run, int version, Seat seat, Optional<String> instead) {
        return change(who, session, run, version, roster -> assigned(roster, seat, instead), "assigned " + words(seat));
    }

    /** Leaves a seat empty. */
    @Transactional
    public long leave(SignedIn who, Session session, long run, int version, Seat seat) {
        return change(
                who,
                session,
                run,
                version,
                roster -> {
                    refuseUnassigned(roster, seat);
                    return roster.without(seat);
                },
                "left empty the seat of " + words(seat));
    }

    /** Lets two people change places. */
    @Transactional
    public long swap(SignedIn who, Session session, long run, int version, Seat one, Seat other) {
        return change(
                who,
                session,
                run,
                version,
                roster -> swapped(roster, one, other),
                "swapped " + words(one) + " and " + words(other));
    }

    /** Keeps somebody in a seat, in this roster and in every new one. */
    @Transactional
    public void pin(SignedIn who, Session session, long run, Seat seat) {
        rosters.find(session, run);
        if (!HandMade.knows(problems.of(session), seat)) {
            throw Messages.refusal("refused.no-seat");
        }
        pins.add(number(seat.sitting()), number(seat.interpreter()), seat.booth(), who.name(), clock.instant());
        audit.note(who, "pinned in roster", session.code() + " " + words(seat));
    }

    @Transactional
    public void unpin(SignedIn who, Session session, Seat seat) {
        if (pins.remove(number(seat.sitting()), number(seat.interpreter())) == 0) {
            throw Messages.refusal("refused.nobody-pinned");
        }
        audit.note(who, "unpinned in roster", session.code() + " " + words(seat));
    }

    private static HandMade assigned(HandMade roster, Seat seat, Optional<String> instead) {
        if (!HandMade.knows(roster.problem(), seat)) {
            throw Messages.refusal("refused.no-seat-or-name");
        }
        if (roster.assignments().stream()
                .anyMatch(one -> one.sitting().equals(seat.sitting())
                        && one.interpreter().equals(seat.interpreter()))) {
            throw Messages.refusal("refused.sits-already");
        }
        if (instead.isPresent()) {
            Seat leaving = new Seat(seat.sitting(), seat.booth(), instead.get());
            refuseUnassigned(roster, leaving);
            return roster.instead(leaving, seat.interpreter());
        }
        if (isFull(roster, seat)) {
            throw Messages.refusal("refused.booth-full");
        }
        return roster.with(seat);
    }

    private static HandMade swapped(HandMade roster, Seat one, Seat other) {
        refuseUnassigned(roster, one);
        refuseUnassigned(roster, other);
        if (one.interpreter().equals(other.interpreter())) {
            throw Messages.refusal("refused.with-themselves");
        }
        return roster.swapped(one, other);
    }

    private static boolean isFull(HandMade roster, Seat seat) {
        int team = roster.problem().sittings().stream()
                .filter(sitting -> sitting.id().equals(seat.sitting()))
                .flatMap(sitting -> sitting.booths().stream())
                .filter(booth -> LanguageTags.same(booth.language(), seat.booth()))
                .mapToInt(RosterProblem.Booth::team)
                .sum();
        return roster.assignments().stream()
                        .filter(one ->
                                one.sitting().equals(seat.sitting()) && LanguageTags.same(one.booth(), seat.booth()))
                        .count()
                >= team;
    }

    private static void refuseUnassigned(HandMade roster, Seat seat) {
        if (roster.find(seat).isEmpty()) {
            throw Messages.refusal("refused.sits-no-more");
        }
    }

    private long change(
            SignedIn who, Session session, long run, int version, UnaryOperator<HandMade> step, String what) {
        RosterRun made = rosters.find(session, run);
        RosterSolution before = made.readSolution().orElseThrow(() -> Messages.refusal("refused.not-made"));
        RosterProblem old = made.readProblem();
        if (made.isScenario()) {
            throw Messages.refusal("refused.scenario-by-hand");
        }
        RosterProblem now = problems.of(session, old.frozenBefore());
        HandMade roster = HandMade.of(now, before.assignments());
        HandMade after = step.apply(roster);
        RosterSolution solution = Completed.of(now, after.assignments(), proved(old, now, before));
        audit.note(who, "changed roster by hand", session.code() + " run " + run + ": " + what);
        if (made.isOpenDraft()) {
            redraw(made, version, who, now, solution, what);
            return run;
        }
        RosterRun drawn = RosterRun.made(
                session.id(),
                problems.rules(session).id(),
                RosterRun.Purpose.HAND,
                "",
                run,
                now,
                solution,
                clock.instant(),
                who.name());
        return runs.save(drawn).number();
    }

    private void redraw(
            RosterRun made, int version, SignedIn who, RosterProblem problem, RosterSolution solution, String what) {
        if (made.version() != version
                || runs.redraw(
                                made.number(),
                                version,
                                RosterArchive.write(problem),
                                RosterRun.keep(problem.house()),
                                RosterArchive.write(solution),
                                clock.instant(),
                                who.name(),
                                what)
                        == 0) {
            throw meanwhile(runs.findById(made.number()).orElse(made), who);
        }
    }

    private static Refused meanwhile(RosterRun now, SignedIn who) {
        return now.changedAt() == null
                ? Messages.refusal("refused.meanwhile")
                : Messages.refusal(
                        "refused.meanwhile-by",
                        String.valueOf(now.changedBy()),
                        WHEN.format(now.changedAt().atZone(who.zone())),
                        who.zone().getId(),
                        String.valueOf(now.change()));
    }

    /** A bound still holds where nothing but more pins came. */
    private static List<Level> proved(RosterProblem old, RosterProblem now, RosterSolution before) {
        boolean same = old.pinnedTo(List.of()).equals(now.pinnedTo(List.of()))
                && new HashSet<>(now.pins()).containsAll(old.pins());
        return same ? before.levels() : List.of();
    }

    private String words(Seat seat) {
        return names.interpreters().getOrDefault(seat.interpreter(), seat.interpreter()) + ", " + seat.booth()
                + " booth, sitting " + seat.sitting();
    }

    private static long number(String id) {
        if (!id.matches("\\d{1,18}")) {
            throw Messages.refusal("refused.no-seat");
        }
        return Long.parseLong(id);
    }
}
