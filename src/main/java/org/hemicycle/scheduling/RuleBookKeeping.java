package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Messages;
import org.jspecify.annotations.Nullable;

/** Changes the rules of scheduling, adds those of a body or a mode, and takes them away again. */
@Singleton
class RuleBookKeeping {

    private final SchedulingRules rules;
    private final Audit audit;

    RuleBookKeeping(SchedulingRules rules, Audit audit) {
        this.rules = rules;
        this.audit = audit;
    }

    /** @throws Refused if body and mode have such a rule already */
    @Transactional
    void add(
            SignedIn who,
            Rule code,
            @Nullable Long body,
            @Nullable Mode mode,
            @Nullable Integer value,
            Level level,
            String source) {
        if (code.isOfPlace() || rules.insert(code, body, mode, value, level, source) == 0) {
            throw new Refused(text(who, "sched-rule.there-already"));
        }
        audit.note(who, "added scheduling rule", code + (value == null ? "" : " " + value) + " " + level);
    }

    /** @throws Refused if somebody changed it in the meantime */
    @Transactional
    void change(SignedIn who, long id, int version, @Nullable Integer value, Level level, String source) {
        SchedulingRule rule = find(who, id);
        Level kept = rule.code().isOfPlace() ? Level.ERROR : level;
        if (rules.update(id, version, value, kept, source) == 0) {
            throw new Refused(text(who, "sched-rule.changed-meanwhile"));
        }
        audit.note(who, "changed scheduling rule", rule.code() + " from " + rule.value() + " " + rule.level());
    }

    /** @throws Refused if it is the house's, or somebody changed it in the meantime */
    @Transactional
    void remove(SignedIn who, long id, int version) {
        SchedulingRule rule = find(who, id);
        if (rules.remove(id, version) == 0) {
            throw new Refused(text(who, "sched-rule.changed-meanwhile"));
        }
        audit.note(who, "removed scheduling rule", rule.code() + " of " + rule.body());
    }

    private SchedulingRule find(SignedIn who, long id) {
        return rules.find(id).orElseThrow(() -> new NotFound(text(who, "failure.no-such-page")));
    }

    private static String text(SignedIn who, String key) {
        return Messages.in(who.language()).text(key);
    }
}
