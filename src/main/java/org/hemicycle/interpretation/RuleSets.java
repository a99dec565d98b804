package org.hemicycle.interpretation;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The rule sets that bodies work under. */
@Singleton
public class RuleSets {

    private static final String OF_THE_HOUSE = "UN six languages";

    private final RuleSetRows rows;
    private final Bodies bodies;
    private final Audit audit;
    private final Clock clock;

    RuleSets(RuleSetRows rows, Bodies bodies, Audit audit, Clock clock) {
        this.rows = rows;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    /** The rules of bodies without their own: the newest version of the six languages of the United Nations. */
    public RuleSet inForce() {
        return with(rows.newest(OF_THE_HOUSE)
                .orElseThrow(() -> new NotFound("There is no rule set " + OF_THE_HOUSE + ".")));
    }

    /**
     * The rules a body works under, in their newest published version: those that it or a body above it names, else those
     * made for it, else the house's.
     */
    public RuleSet inForce(long body) {
        return bodies.ruleSet(body)
                .flatMap(rows::newest)
                .or(() -> rows.newestOfBody(body))
                .map(this::with)
                .orElseGet(this::inForce);
    }

    /** Every version of every rule set, drafts among them; the shipped ones first. */
    public List<RuleSetRow> all() {
        return rows.all();
    }

    List<RuleSetRow> versions(RuleSetRow of) {
        return rows.versions(of.name());
    }

    /** @throws NotFound if there is no such version of a rule set */
    public RuleSet find(long id) {
        return with(rows.find(id).orElseThrow(() -> Messages.missing("missing.rule-set")));
    }

    private RuleSet with(RuleSetRow row) {
        return new RuleSet(row, rows.rules(row.id()), rows.teams(row.id()), rows.regimes(row.id()));
    }

    /**
     * A draft with the same rules, under another name, for an organisation or one of its bodies.
     *
     * @throws Refused if the name is taken
     */
    @Transactional
    public long copy(Reader reader, RuleSet origin, String name, String organisation, @Nullable Long body) {
        take(reader, name);
        long draft = draft(origin, name, organisation, 1, body);
        note(reader, "copied rule set", origin.name() + " " + origin.version() + " as " + name);
        return draft;
    }

    /**
     * A draft of rules that another house made.
     *
     * @throws Refused if the name is taken
     */
    @Transactional
    public long bring(
            Reader reader,
            String name,
            String organisation,
            @Nullable Long body,
            List<Rule> rules,
            List<TeamStrength> teams,
            List<RegimeStrength> regimes) {
        take(reader, name);
        long draft = rows.draft(name, organisation, 1, body, null);
        insert(draft, rules, teams);
        regimes.forEach(one -> rows.insertRegime(
                draft, one.used(), one.booths(), one.least(), one.most(), one.twoWay(), one.source()));
        note(reader, "took in rule set", name);
        return draft;
    }

    private void take(Reader reader, String name) {
        rows.lock(name);
        if (!rows.versions(name).isEmpty()) {
            throw new Refused(reader.t("rules.name-taken", name));
        }
    }

    /**
     * A draft of the next version.
     *
     * @throws Refused if the set came with Hemicycle, or there is a draft already
     */
    @Transactional
    public long nextVersion(Reader reader, RuleSet origin) {
        if (origin.row().isShipped()) {
            throw new Refused(reader.t("rules.shipped"));
        }
        rows.lock(origin.name());
        List<RuleSetRow> versions = rows.versions(origin.name());
        if (versions.stream().anyMatch(version -> !version.isPublished())) {
            throw new Refused(reader.t("rules.draft-already", origin.name()));
        }
        int number = versions.getFirst().version() + 1;
        RuleSetRow row = origin.row();
        long draft = draft(origin, row.name(), row.organisation(), number, row.bodyId());
        note(reader, "began version of rule set", row.name() + " " + number);
        return draft;
    }

    private long draft(RuleSet origin, String name, String organisation, int version, @Nullable Long body) {
        long draft = rows.draft(name, organisation, version, body, origin.id());
        rows.copyRules(draft, origin.id());
        rows.copyTeams(draft, origin.id());
        rows.copyRegimes(draft, origin.id());
        return draft;
    }

    /** @throws Refused if somebody else changed or published the draft since it was read */
    @Transactional
    public void change(Reader reader, RuleSet draft, int seen, List<Rule> rules, List<TeamStrength> teams) {
        if (rows.touch(draft.id(), seen) == 0) {
            throw new Refused(reader.t("rules.changed-meanwhile"));
        }
        rows.clearRules(draft.id());
        rows.clearTeams(draft.id());
        insert(draft.id(), rules, teams);
        note(reader, "changed draft of rule set", draft.name() + " " + draft.version());
    }

    private void insert(long draft, List<Rule> rules, List<TeamStrength> teams) {
        rules.forEach(one -> rows.insertRule(draft, one.key(), one.mode(), one.value(), one.source(), one.proposed()));
        teams.forEach(one -> rows.insertTeam(
                draft, one.language(), one.mode(), one.upto(), one.team(), one.twoWay(), one.source(), one.proposed()));
    }

    /** From now on this version holds, and is never changed. */
    @Transactional
    public void publish(Reader reader, RuleSet draft, int seen) {
        if (rows.publish(draft.id(), seen, clock.instant(), reader.person().name()) == 0) {
            throw new Refused(reader.t("rules.changed-meanwhile"));
        }
        note(reader, "published rule set", draft.name() + " " + draft.version());
    }

    /** @throws Refused if it is published */
    @Transactional
    public void discard(Reader reader, RuleSet draft) {
        if (rows.discard(draft.id()) == 0) {
            throw new Refused(reader.t("rules.changed-meanwhile"));
        }
        note(reader, "discarded draft of rule set", draft.name() + " " + draft.version());
    }

    private void note(Reader reader, String action, String subject) {
        SignedIn person = reader.person();
        audit.note(person, action, subject);
    }
}
