package org.hemicycle.interpretation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.bodies.WorkingLanguage;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Refused;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The language regimes of sittings: as somebody set them, else the sitting's languages, used as its body uses them. */
@Singleton
public class Regimes {

    private final RegimeRows rows;
    private final Sessions sessions;
    private final RuleSets ruleSets;
    private final Audit audit;
    private final Clock clock;

    Regimes(RegimeRows rows, Sessions sessions, RuleSets ruleSets, Audit audit, Clock clock) {
        this.rows = rows;
        this.sessions = sessions;
        this.ruleSets = ruleSets;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rules that the body of a sitting works under. */
    public RuleSet rules(Sitting sitting) {
        return ruleSets.inForce(session(sitting).bodyId());
    }

    Session session(Sitting sitting) {
        return sessions.find(sitting.sessionId(), Language.ENGLISH)
                .orElseThrow(() -> Messages.missing("missing.session"));
    }

    /** @param rules by which teams are as strong as they are, unless somebody set one by hand */
    public SittingRegime of(Sitting sitting, RuleSet rules) {
        Optional<RegimeRows.Kept> kept = rows.find(sitting.id());
        if (kept.isEmpty()) {
            return usual(sitting, rules);
        }
        return new SittingRegime(
                sitting.id(),
                kept.get().version(),
                rows.floor(sitting.id()),
                rows.booths(sitting.id()).stream()
                        .map(booth -> demand(sitting, rules, booth.language(), booth.team(), booth.twoWay()))
                        .toList(),
                kept.get().changedBy(),
                kept.get().changedAt());
    }

    /** As the body of the sitting uses its languages. */
    private SittingRegime usual(Sitting sitting, RuleSet rules) {
        List<WorkingLanguage> languages = rows.usual(sitting.id());
        return new SittingRegime(
                sitting.id(),
                0,
                languages.stream()
                        .filter(WorkingLanguage::passive)
                        .map(WorkingLanguage::language)
                        .toList(),
                languages.stream()
                        .filter(WorkingLanguage::active)
                        .map(one -> demand(sitting, rules, one.language(), null, null))
                        .toList(),
                null,
                null);
    }

    private static BoothDemand demand(
            Sitting sitting, RuleSet rules, String tag, @Nullable Integer team, @Nullable Boolean twoWay) {
        TeamStrength demanded = rules.team(tag, sitting.mode(), sitting.minutes());
        return new BoothDemand(
                tag,
                team == null ? demanded.team() : team,
                twoWay == null ? demanded.twoWay() : twoWay,
                demanded,
                team != null);
    }

    /** Languages interpreted into, without their teams. */
    List<String> active(long sitting) {
        return rows.find(sitting).isEmpty()
                ? rows.usual(sitting).stream()
                        .filter(WorkingLanguage::active)
                        .map(WorkingLanguage::language)
                        .toList()
                : rows.booths(sitting).stream().map(RegimeRows.Booth::language).toList();
    }

    /**
     * @param seen the version somebody looked at; nothing is overwritten that they did not see
     * @throws Refused by a sentence that tells who changed it and when
     */
    @Transactional
    public void set(Reader reader, Sitting sitting, int seen, List<String> floor, List<Wanted> booths) {
        write(reader, sitting, seen);
        rows.insert(sitting.id(), seen + 1, reader.person().name(), clock.instant());
        floor.forEach(tag -> rows.insertFloor(sitting.id(), tag));
        booths.forEach(booth -> rows.insertBooth(sitting.id(), booth.language(), booth.team(), booth.twoWay()));
        audit.note(
                reader.person(),
                "set languages of sitting",
                name(sitting) + ": floor " + String.join(" ", floor) + ", booths "
                        + String.join(" ", booths.stream().map(Wanted::language).toList()));
    }

    /** Forgets what was set: the sitting's languages are used as its body uses them again. */
    @Transactional
    public void reset(Reader reader, Sitting sitting, int seen) {
        write(reader, sitting, seen);
        audit.note(reader.person(), "reset languages of sitting", name(sitting));
    }

    private void write(Reader reader, Sitting sitting, int seen) {
        rows.lock(sitting.id());
        rows.find(sitting.id()).filter(kept -> kept.version() != seen).ifPresent(kept -> {
            throw new Refused(reader.t("regime.changed-meanwhile", kept.changedBy(), reader.moment(kept.changedAt())));
        });
        rows.clear(sitting.id());
    }

    private String name(Sitting sitting) {
        return session(sitting).code() + " " + sitting.kind() + " " + sitting.number();
    }

    /** A booth as somebody wants it. @param team empty: as many as the rule set demands */
    public record Wanted(String language, @Nullable Integer team, boolean twoWay) {}
}
