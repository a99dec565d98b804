package org.hemicycle.interpretation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hemicycle.reference.NotFound;
import org.hemicycle.scheduling.Mode;

/**
 * The rules of an organisation in one version.
 *
 * @param rules each with its source, some by mode
 * @param teams team strengths by language, mode and length
 * @param regimes how many interpreters whole regimes need, where the organisation has such a table
 */
public record RuleSet(RuleSetRow row, List<Rule> rules, List<TeamStrength> teams, List<RegimeStrength> regimes) {

    private static final int USUAL_MINUTES = 120;

    public RuleSet {
        rules = List.copyOf(rules);
        teams = List.copyOf(teams);
        regimes = List.copyOf(regimes);
    }

    public long id() {
        return row.id();
    }

    public String name() {
        return row.name();
    }

    public int version() {
        return row.version();
    }

    /** The rule for any mode, if there is one. */
    public Optional<Rule> find(String key) {
        return rules.stream()
                .filter(rule -> rule.key().equals(key) && rule.mode().equals("*"))
                .findFirst();
    }

    /** The rule for sittings of a mode, else for any. */
    public Optional<Rule> find(String key, Mode mode) {
        return rules.stream()
                .filter(rule -> rule.key().equals(key) && rule.mode().equals(mode.name()))
                .findFirst()
                .or(() -> find(key));
    }

    /** @throws NotFound if the rule set lacks the rule: none is invented */
    public int value(String key) {
        return find(key).orElseThrow(() -> missing(key)).value();
    }

    /**
     * One value for sittings of several modes: the strictest of theirs.
     *
     * @throws NotFound if the rule set lacks the rule
     */
    public int strictest(String key, Collection<Mode> modes) {
        boolean ceiling = RuleKey.of(key).map(RuleKey::isCeiling).orElse(true);
        IntStream values = modes.stream()
                .mapToInt(
                        mode -> find(key, mode).orElseThrow(() -> missing(key)).value());
        return (ceiling ? values.min() : values.max()).orElseGet(() -> value(key));
    }

    private NotFound missing(String key) {
        return new NotFound("The rule set " + name() + " has no rule " + key + ".");
    }

    /**
     * The team of a booth at a sitting of the usual two hours in the room.
     *
     * @throws NotFound if the rule set says nothing of the language
     */
    public TeamStrength team(String language) {
        return team(language, Mode.IN_PERSON, USUAL_MINUTES);
    }

    /**
     * The team of a booth: by a row of its language, else of sign languages if it is one, else of any language. Of those one
     * of the mode, else of any mode; of those the one for the shortest sittings that are long enough.
     *
     * @throws NotFound if the rule set says nothing of the language
     */
    public TeamStrength team(String language, Mode mode, int minutes) {
        return strength(language, language, mode, minutes)
                .or(() -> Tag.isSigned(language)
                        ? strength(Tag.ANY_SIGN, language, mode, minutes)
                        : Optional.<TeamStrength>empty())
                .or(() -> strength(Tag.ANY, language, mode, minutes))
                .orElseThrow(
                        () -> new NotFound("The rule set " + name() + " has no team strength for " + language + "."));
    }

    private Optional<TeamStrength> strength(String key, String language, Mode mode, int minutes) {
        return teams.stream()
                .filter(team -> Tag.same(team.language(), key) && team.upto() >= minutes)
                .filter(team -> team.mode().equals("*") || team.mode().equals(mode.name()))
                .min(Comparator.comparing((TeamStrength team) -> team.mode().equals("*"))
                        .thenComparing(TeamStrength::upto))
                .map(team -> team.in(language));
    }

    /**
     * What a whole regime needs, where the rule set says so; more floor languages than it lists count as its most.
     *
     * @param twoWay whether its booths are all two-way
     */
    public Optional<RegimeStrength> regime(int used, int booths, boolean twoWay) {
        int listed = regimes.stream()
                .mapToInt(RegimeStrength::used)
                .filter(most -> most <= used)
                .max()
                .orElse(0);
        int mostListed = regimes.stream().mapToInt(RegimeStrength::used).max().orElse(0);
        return listed != used && mostListed > used
                ? Optional.empty()
                : regimes.stream()
                        .filter(one -> one.used() == listed && one.booths() == booths)
                        .filter(one -> !one.twoWay() || twoWay)
                        .max(Comparator.comparing(RegimeStrength::twoWay));
    }
}
