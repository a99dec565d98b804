package org.hemicycle.scheduling.fairness;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.hemicycle.bodies.Body;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Answers a form of the rotation. One is worked out at a time, for each takes all the threads it may have. */
@Singleton
class Rotations {

    private final HoursForm forms;
    private final Ledgers ledgers;
    private final BurdenScales scales;
    private final RotationSettings settings;
    private final Semaphore turn = new Semaphore(1, true);

    Rotations(HoursForm forms, Ledgers ledgers, BurdenScales scales, RotationSettings settings) {
        this.forms = forms;
        this.ledgers = ledgers;
        this.scales = scales;
        this.settings = settings;
    }

    /** Empty if something in the form is wrong, which is then said beside its field. */
    Optional<RotationView> answer(Form form, Reader reader) {
        List<LocalDate> days = forms.series(form, reader);
        int minutes = form.number("minutes", 15, 720);
        int step = forms.step(form, reader);
        int slack = form.value("slack").isEmpty() ? 0 : form.number("slack", 0, 200);
        Window host = forms.window(form, reader, "host");
        Window interpreters = forms.window(form, reader, "interpreter");
        Optional<LocalDate> since = form.value("ledgerFrom").isEmpty()
                ? Optional.empty()
                : Optional.of(forms.day(form, reader, "ledgerFrom"));
        if (form.isFaulty() || days.isEmpty()) {
            return Optional.empty();
        }
        HoursForm.Asked asked = forms.asked(form, reader, days.getFirst(), host.zone());
        if (form.isFaulty()) {
            return Optional.empty();
        }
        Optional<Ledger> ledger = asked.body()
                .map(Body::number)
                .flatMap(body -> since.map(
                        day -> ledgers.between(body, day, days.getFirst().minusDays(1), reader.language())));
        BurdenScale scale = scales.current();
        RotationProblem problem = new RotationProblem(
                asked.members(),
                ledger.map(Ledger::burdens).orElseGet(Map::of),
                days,
                minutes,
                step,
                host,
                interpreters,
                scale);
        return Optional.of(view(
                problem,
                solve(problem, slack, reader),
                asked,
                ledger.map(Ledger::sittings).orElse(0),
                scale));
    }

    private Rotation solve(RotationProblem problem, int slack, Reader reader) {
        boolean mine = false;
        try {
            mine = turn.tryAcquire(settings.time().toMillis(), TimeUnit.MILLISECONDS);
            if (!mine) {
                throw new Refused(reader.t("fair.rotation.busy"));
            }
            return RotationSolver.solve(problem, slack, settings.time(), settings.workers());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new Refused(reader.t("fair.rotation.busy"));
        } finally {
            if (mine) {
                turn.release();
            }
        }
    }

    private static RotationView view(
            RotationProblem problem, Rotation rotation, HoursForm.Asked asked, int ledgerSittings, BurdenScale scale) {
        List<RotationView.Baseline> baselines = new ArrayList<>();
        add(baselines, problem, "fair.rotation.single", RotationBaselines.alwaysTheBest(problem));
        add(baselines, problem, "fair.rotation.three", RotationBaselines.threeInTurn(problem));
        List<RotationView.Turn> turns = IntStream.range(0, rotation.starts().size())
                .mapToObj(day -> turn(problem, rotation.starts().get(day), scale))
                .toList();
        return new RotationView(
                rotation,
                problem.zone(),
                problem.minutes(),
                problem.members().size(),
                ledgerSittings,
                turns,
                baselines,
                asked.session());
    }

    private static void add(
            List<RotationView.Baseline> baselines, RotationProblem problem, String key, List<Instant> starts) {
        if (!starts.isEmpty()) {
            baselines.add(new RotationView.Baseline(key, starts, problem.outcome(starts)));
        }
    }

    private static RotationView.Turn turn(RotationProblem problem, Instant start, BurdenScale scale) {
        ZoneId host = problem.zone();
        LocalDateTime local = LocalDateTime.ofInstant(start, host);
        List<MemberHours> lines =
                SlotView.lines(problem.members(), start, start.plusSeconds(problem.minutes() * 60L), scale);
        return new RotationView.Turn(start, local, Slot.of(start, problem.minutes(), lines));
    }
}
