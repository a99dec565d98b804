package org.hemicycle.scheduling.fairness;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Fair hours for programs. Burdens are weight times minutes; instants are UTC. */
@Controller("/api/v1/fairness")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
class FairnessApi {

    private static final List<String> FIELDS = List.of(
            "body",
            "members",
            "session",
            "minutes",
            "first",
            "last",
            "step",
            "days",
            "hostZone",
            "hostFrom",
            "hostTo",
            "interpreterZone",
            "interpreterFrom",
            "interpreterTo",
            "holidays",
            "ranking",
            "count",
            "rhythm",
            "slack",
            "ledgerFrom");

    private final Searches searches;
    private final Rotations rotations;
    private final Ledgers ledgers;
    private final BurdenScales scales;

    FairnessApi(Searches searches, Rotations rotations, Ledgers ledgers, BurdenScales scales) {
        this.searches = searches;
        this.rotations = rotations;
        this.ledgers = ledgers;
        this.scales = scales;
    }

    /**
     * The slots that a search finds, the best first. Parameters, as on the page of the finder: body or members (codes,
     * parted by commas), session (whose delegates' zones count), minutes, first, last, step, days (repeated), hostZone,
     * hostFrom, hostTo, interpreterZone, interpreterFrom, interpreterTo, holidays (of a place), ranking (TOTAL, WORST,
     * RED).
     */
    @Get("/slots")
    Slice<SlotAnswer> slots(
            Reader reader,
            HttpRequest<?> request,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        Form form = Form.of(reader, request.getParameters().asMap());
        Optional<Search> search = searches.answer(form, reader);
        HoursForm.refuseFaults(form, FIELDS);
        return Slice.of(search.orElseThrow().slots(), page, size, SlotAnswer::of);
    }

    /**
     * The fairest rotation of a series, with what is proved of it. Parameters, as on its page: body or members, session,
     * first, count, rhythm (WORKING_DAYS, WEEKLY, FORTNIGHTLY, FOUR_WEEKLY), minutes, step, slack, ledgerFrom and the
     * hours of host and interpreters.
     */
    @Get("/rotation")
    RotationAnswer rotation(Reader reader, HttpRequest<?> request) {
        Form form = Form.of(reader, request.getParameters().asMap());
        Optional<RotationView> view = rotations.answer(form, reader);
        HoursForm.refuseFaults(form, FIELDS);
        return RotationAnswer.of(view.orElseThrow());
    }

    /** What each member and each group of a body bore in a year; groups overlap and are never added up. */
    @Get("/ledger")
    LedgerAnswer ledger(
            Reader reader,
            @QueryValue long body,
            @QueryValue int year,
            @QueryValue(defaultValue = "1") int page,
            @QueryValue(defaultValue = Slice.USUAL) int size) {
        if (year < 1990 || year > 2100) {
            throw new NotFound(reader.t("fair.year"));
        }
        Ledger ledger = ledgers.ofYear(body, year, reader.language());
        return new LedgerAnswer(
                ledger.first(),
                ledger.last(),
                ledger.groupsAsOf(),
                ledger.held(),
                ledger.gini(),
                Slice.of(ledger.lines(), page, size),
                ledger.regions(),
                ledger.groups());
    }

    /** The scale that holds: bands of the local day, their weights and who says so. */
    @Get("/scale")
    ScaleAnswer scale() {
        BurdenScale scale = scales.current();
        return new ScaleAnswer(
                scale.version(),
                scale.green(),
                scale.yellow(),
                scale.red(),
                scale.spans().stream()
                        .map(span -> new SpanAnswer(span.fromMinute(), span.band()))
                        .toList(),
                scale.source());
    }

    /**
     * @param gini in thousandths
     * @param redAgain members in red here and at the body's last sitting before
     */
    @Serdeable
    record SlotAnswer(
            Instant start,
            Instant end,
            int members,
            long total,
            double mean,
            int worst,
            int atWorst,
            int inGreen,
            int inYellow,
            int inRed,
            int redAgain,
            int gini) {

        static SlotAnswer of(Slot slot) {
            return new SlotAnswer(
                    slot.start(),
                    slot.end(),
                    slot.members(),
                    slot.total(),
                    slot.mean(),
                    slot.worst(),
                    slot.atWorst(),
                    slot.inGreen(),
                    slot.inYellow(),
                    slot.inRed(),
                    slot.redAgain(),
                    slot.gini());
        }
    }

    /** @param seconds to find and to prove */
    @Serdeable
    record RotationAnswer(
            List<TurnAnswer> sittings,
            List<Rotation.Level> levels,
            boolean proved,
            double seconds,
            OutcomeAnswer outcome,
            List<ComparedAnswer> comparedWith) {

        static RotationAnswer of(RotationView view) {
            return new RotationAnswer(
                    view.turns().stream()
                            .map(turn -> new TurnAnswer(turn.start(), turn.local()))
                            .toList(),
                    view.rotation().levels(),
                    view.rotation().proved(),
                    view.rotation().took().toMillis() / 1000.0,
                    OutcomeAnswer.of(view.rotation().outcome()),
                    view.baselines().stream()
                            .map(baseline -> new ComparedAnswer(baseline.key(), OutcomeAnswer.of(baseline.outcome())))
                            .toList());
        }
    }

    /** @param hostTime local time at the host */
    @Serdeable
    record TurnAnswer(Instant start, LocalDateTime hostTime) {}

    @Serdeable
    record ComparedAnswer(String with, OutcomeAnswer outcome) {}

    @Serdeable
    record OutcomeAnswer(long worst, long total, int atWorst, int inRed, int redRun, int gini) {

        static OutcomeAnswer of(RotationOutcome outcome) {
            return new OutcomeAnswer(
                    outcome.worst(),
                    outcome.total(),
                    outcome.atWorst(),
                    outcome.inRed(),
                    outcome.redRun(),
                    outcome.gini());
        }
    }

    @Serdeable
    record LedgerAnswer(
            LocalDate first,
            LocalDate last,
            LocalDate groupsAsOf,
            List<LedgerSitting> sittings,
            int gini,
            Slice<LedgerLine> members,
            List<LedgerGroup> regions,
            List<LedgerGroup> groups) {}

    @Serdeable
    record ScaleAnswer(int version, int green, int yellow, int red, List<SpanAnswer> bands, String source) {}

    /** @param fromMinute of the local day */
    @Serdeable
    record SpanAnswer(int fromMinute, Band band) {}
}
