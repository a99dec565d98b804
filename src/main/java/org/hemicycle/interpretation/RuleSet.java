package org.hemicycle.interpretation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.reference.NotFound;

/**
 * The rules of an organisation in one version.
 *
 * @param rules by key, each with its source
 * @param teams team strengths by language; {@code *} is any without one of its own
 */
public record RuleSet(long id, String name, int version, Map<String, Rule> rules, List<TeamStrength> teams) {

    public RuleSet {
        rules = Map.copyOf(rules);
        teams = List.copyOf(teams);
    }

    /** @throws NotFound if the rule set lacks the rule: none is invented */
    public int value(String key) {
        Rule rule = rules.get(key);
        if (rule == null) {
            throw new NotFound("The rule set " + name + " has no rule " + key + ".");
        }
        return rule.value();
    }

    /** @throws NotFound if the rule set says nothing of the language */
    public TeamStrength team(String language) {
        return strength(language, language)
                .or(() -> strength("*", language))
                .orElseThrow(
                        () -> new NotFound("The rule set " + name + " has no team strength for " + language + "."));
    }

    private Optional<TeamStrength> strength(String row, String language) {
        return teams.stream()
                .filter(team -> team.language().equalsIgnoreCase(row))
                .map(team -> new TeamStrength(language, team.team(), team.twoWay(), team.source()))
                .findFirst();
    }
}
