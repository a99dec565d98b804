package org.hemicycle.interpretation;

import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Takes in rule sets that another house saved in a file, as drafts. A file is held to the same rules as the form. */
@Singleton
class RuleSetIntake {

    private static final int LONGEST_NAME = 200;

    /** Fields of the form's rows, in which the rows of a file are read. */
    private static final Pattern RULE = Pattern.compile("(?:rule|mode|value|source)-(\\d+)");

    private static final Pattern TEAM = Pattern.compile("(?:language|teamMode|upto|team|teamSource)-(\\d+)");

    private final RuleSets ruleSets;
    private final Bodies bodies;
    private final ObjectMapper json;

    RuleSetIntake(RuleSets ruleSets, Bodies bodies, ObjectMapper json) {
        this.ruleSets = ruleSets;
        this.bodies = bodies;
        this.json = json;
    }

    byte[] file(RuleSet set) throws IOException {
        return json.writeValueAsBytes(RuleSetFile.of(set));
    }

    /** @throws Refused if this is not the JSON of a rule set */
    RuleSetFile read(Reader reader, byte[] file) {
        try {
            @Nullable RuleSetFile read = json.readValue(file, RuleSetFile.class);
            if (read != null) {
                return read;
            }
        } catch (IOException malformed) {
            throw new Refused(reader.t("rules.no-file", said(malformed)));
        }
        throw new Refused(reader.t("rules.no-file", ""));
    }

    /**
     * Makes a draft of it, for an organisation or one of its bodies.
     *
     * @throws Refused that names every row with a fault, or if the name is taken
     */
    long take(Reader reader, RuleSetFile file, String name, String organisation, @Nullable Long body) {
        RuleSet set = file.asSet();
        Form form =
                RuleSetForm.showing(Form.empty(reader), set).with("name", name).with("organisation", organisation);
        RuleSetForm rows = new RuleSetForm(form, reader);
        List<Rule> rules = rows.rules();
        List<TeamStrength> teams = rows.teams();
        form.text("name", LONGEST_NAME);
        form.text("organisation", LONGEST_NAME);
        if (organisation.equals("*")) {
            form.fault("organisation", reader.t("form.choice"));
        }
        if (body != null && bodies.find(body, reader.language()).isEmpty()) {
            form.fault("bodyId", reader.t("form.choice"));
        }
        if (set.rules().size() > RuleSetForm.MOST_ROWS || set.teams().size() > RuleSetForm.MOST_ROWS) {
            form.fault("set", reader.t("rules.too-many", RuleSetForm.MOST_ROWS));
        }
        checkRegimes(reader, form, set.regimes());
        refuseFaults(form);
        return ruleSets.bring(reader, name.strip(), organisation.strip(), body, rules, teams, set.regimes());
    }

    private static void checkRegimes(Reader reader, Form form, List<RegimeStrength> regimes) {
        Set<List<Object>> seen = new HashSet<>();
        for (int row = 0; row < regimes.size(); row++) {
            RegimeStrength one = regimes.get(row);
            if (!one.makesSense()) {
                form.fault("regimes[" + row + "]", reader.t("rules.regime-faulty"));
            }
            if (!seen.add(List.of(one.used(), one.booths(), one.twoWay()))) {
                form.fault("regimes[" + row + "]", reader.t("rules.twice"));
            }
        }
    }

    private static void refuseFaults(Form form) {
        if (form.isFaulty()) {
            throw new Refused(form.faults().entrySet().stream()
                    .map(fault -> inFile(fault) + ": " + fault.getValue())
                    .distinct()
                    .collect(Collectors.joining(" ")));
        }
    }

    /** The place in the file that a field of the form stands for. */
    private static String inFile(Map.Entry<String, String> fault) {
        Matcher rule = RULE.matcher(fault.getKey());
        Matcher team = TEAM.matcher(fault.getKey());
        return rule.matches()
                ? "rules[" + rule.group(1) + "]"
                : team.matches() ? "teams[" + team.group(1) + "]" : fault.getKey();
    }

    private static String said(IOException malformed) {
        return String.valueOf(malformed.getMessage()).lines().findFirst().orElse("");
    }
}
