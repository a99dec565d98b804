package org.hemicycle.interpretation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hemicycle.scheduling.Mode;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The form of a draft: a row for each rule and each team strength, and some empty rows. A row without a key goes. */
final class RuleSetForm {

    /** Rows that a form can carry. */
    static final int MOST_ROWS = 80;

    private static final int EMPTY_ROWS = 3;

    private final Form form;
    private final Reader reader;

    RuleSetForm(Form form, Reader reader) {
        this.form = form;
        this.reader = reader;
    }

    static Form showing(Form form, RuleSet draft) {
        form.with("revision", draft.row().revision());
        for (int row = 0; row < draft.rules().size(); row++) {
            Rule rule = draft.rules().get(row);
            form.with("rule-" + row, rule.key())
                    .with("mode-" + row, rule.mode())
                    .with("value-" + row, rule.value())
                    .with("source-" + row, rule.source())
                    .with("proposed-" + row, rule.proposed());
        }
        for (int row = 0; row < draft.teams().size(); row++) {
            TeamStrength team = draft.teams().get(row);
            form.with("language-" + row, team.language())
                    .with("teamMode-" + row, team.mode())
                    .with("upto-" + row, team.isForAnyLength() ? "" : team.upto())
                    .with("team-" + row, team.team())
                    .with("twoWay-" + row, team.twoWay())
                    .with("teamSource-" + row, team.source())
                    .with("teamProposed-" + row, team.proposed());
        }
        return form;
    }

    /** The rows to show: those filled, and some more. */
    static List<Integer> rows(Form form, String key) {
        int last = IntStream.range(0, MOST_ROWS)
                .filter(row -> !form.value(key + "-" + row).isEmpty())
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(MOST_ROWS, last + 1 + EMPTY_ROWS))
                .boxed()
                .toList();
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            if (!form.value("rule-" + row).isEmpty()) {
                Rule rule = rule(row);
                if (!seen.add(rule.key() + " " + rule.mode())) {
                    form.fault("value-" + row, reader.t("rules.twice"));
                }
                rules.add(rule);
            }
        }
        for (String needed : List.of(
                "sittingsPerDay",
                "minutesPerDay",
                "sittingsPerWeek",
                "breakMinutes",
                "restMinutes",
                "turnMinutes",
                "relayGivers",
                "retour")) {
            if (!seen.contains(needed + " *")) {
                form.fault("rules", reader.t("rules.needed", reader.t("rule." + needed)));
            }
        }
        return rules;
    }

    private Rule rule(int row) {
        RuleKey key = RuleKey.of(form.value("rule-" + row)).orElse(RuleKey.TURN_MINUTES);
        if (!form.value("rule-" + row).equals(key.key())) {
            form.fault("value-" + row, reader.t("form.choice"));
        }
        return new Rule(
                key.key(),
                mode("mode-" + row, "value-" + row),
                form.number("value-" + row, key.least(), key.most()),
                form.text("source-" + row, 1000),
                form.checked("proposed-" + row, true));
    }

    List<TeamStrength> teams() {
        List<TeamStrength> teams = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            if (!form.value("language-" + row).isEmpty()) {
                TeamStrength team = team(row);
                if (!seen.add(team.language() + " " + team.mode() + " " + team.upto())) {
                    form.fault("language-" + row, reader.t("rules.twice"));
                }
                teams.add(team);
            }
        }
        if (teams.stream()
                .noneMatch(
                        team -> team.language().equals(Tag.ANY) && team.mode().equals("*") && team.isForAnyLength())) {
            form.fault("teams", reader.t("rules.any-needed"));
        }
        return teams;
    }

    private TeamStrength team(int row) {
        String written = form.value("language-" + row);
        String language = written.equals(Tag.ANY)
                ? written
                : Tag.readOrNamed(written, reader).orElse("und");
        if (language.equals("und")) {
            form.fault("language-" + row, reader.t("interpreter.no-language", written));
        }
        return new TeamStrength(
                language,
                mode("teamMode-" + row, "language-" + row),
                form.value("upto-" + row).isEmpty()
                        ? TeamStrength.ANY_LENGTH
                        : form.number("upto-" + row, 1, TeamStrength.ANY_LENGTH),
                form.number("team-" + row, 1, 12),
                form.checked("twoWay-" + row, true),
                form.text("teamSource-" + row, 1000),
                form.checked("teamProposed-" + row, true));
    }

    private String mode(String field, String shownBeside) {
        String mode = form.value(field).isEmpty() ? "*" : form.value(field);
        boolean known = mode.equals("*");
        for (Mode one : Mode.values()) {
            known |= one.name().equals(mode);
        }
        if (!known) {
            form.fault(shownBeside, reader.t("form.choice"));
        }
        return known ? mode : "*";
    }
}
