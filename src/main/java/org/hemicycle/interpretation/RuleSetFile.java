package org.hemicycle.interpretation;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule set with every rule, as the API answers it, as it is saved in a file, and as another house takes
 * it in.
 */
@Serdeable
record RuleSetFile(Version set, List<OneRule> rules, List<Team> teams, List<WholeRegime> regimes) {

    /** What a file leaves out is empty, and found wanting where it is needed. */
    RuleSetFile {
        set = Objects.requireNonNullElse(set, new Version(null, "", null, "", null, null, null));
        rules = Objects.requireNonNullElse(rules, List.of());
        teams = Objects.requireNonNullElse(teams, List.of());
        regimes = Objects.requireNonNullElse(regimes, List.of());
    }

    static RuleSetFile of(RuleSet set) {
        return new RuleSetFile(
                Version.of(set.row()),
                set.rules().stream().map(OneRule::of).toList(),
                set.teams().stream().map(Team::of).toList(),
                set.regimes().stream().map(WholeRegime::of).toList());
    }

    /** The same as a draft would hold it. */
    RuleSet asSet() {
        return new RuleSet(
                new RuleSetRow(0, set.name(), set.organisation(), 1, set.bodyId(), null, null, null, 0),
                rules.stream()
                        .map(one -> new Rule(one.key(), one.mode(), one.value(), one.source(), one.proposed()))
                        .toList(),
                teams.stream()
                        .map(one -> new TeamStrength(
                                one.language(),
                                one.mode(),
                                Objects.requireNonNullElse(one.upToMinutes(), TeamStrength.ANY_LENGTH),
                                one.team(),
                                one.twoWay(),
                                one.source(),
                                one.proposed()))
                        .toList(),
                regimes.stream()
                        .map(one -> new RegimeStrength(
                                one.used(), one.booths(), one.least(), one.most(), one.twoWay(), one.source()))
                        .toList());
    }

    private static String said(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    /**
     * Whose rules they are. Of a file that is taken in only name, organisation and body count.
     *
     * @param bodyId the body it was made for, if for one
     */
    @Serdeable
    record Version(
            @Nullable Long id,
            String name,
            @Nullable Integer version,
            String organisation,
            @Nullable Long bodyId,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy) {

        Version {
            name = said(name);
            organisation = said(organisation);
        }

        static Version of(RuleSetRow row) {
            return new Version(
                    row.id(),
                    row.name(),
                    row.version(),
                    row.organisation(),
                    row.bodyId(),
                    row.publishedAt(),
                    row.publishedBy());
        }
    }

    /**
     * @param mode IN_PERSON, HYBRID, VIRTUAL, or * for any
     * @param unit told, and not asked for
     */
    @Serdeable
    record OneRule(
            String key, String mode, int value, @Nullable String unit, String source, boolean proposed) {

        OneRule {
            key = said(key);
            mode = said(mode);
            source = said(source);
        }

        static OneRule of(Rule rule) {
            return new OneRule(
                    rule.key(),
                    rule.mode(),
                    rule.value(),
                    RuleKey.of(rule.key()).map(RuleKey::unit).map(Enum::name).orElse(""),
                    rule.source(),
                    rule.proposed());
        }
    }

    /** @param upToMinutes of the longest sitting it is for; absent if it is for any */
    @Serdeable
    record Team(
            String language,
            String mode,
            @Nullable Integer upToMinutes,
            int team,
            boolean twoWay,
            String source,
            boolean proposed) {

        Team {
            language = said(language);
            mode = said(mode);
            source = said(source);
        }

        static Team of(TeamStrength team) {
            return new Team(
                    team.language(),
                    team.mode(),
                    team.isForAnyLength() ? null : team.upto(),
                    team.team(),
                    team.twoWay(),
                    team.source(),
                    team.proposed());
        }
    }

    /** @param used languages spoken on the floor */
    @Serdeable
    record WholeRegime(int used, int booths, int least, int most, boolean twoWay, String source) {

        WholeRegime {
            source = said(source);
        }

        static WholeRegime of(RegimeStrength one) {
            return new WholeRegime(one.used(), one.booths(), one.least(), one.most(), one.twoWay(), one.source());
        }
    }
}
