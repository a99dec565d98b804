package org.hemicycle.interpretation;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Slice;
import org.jspecify.annotations.Nullable;

/** Rule sets for programs. */
@Controller("/api/v1/rule-sets")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
final class RuleSetsApi {

    private final RuleSets ruleSets;

    RuleSetsApi(RuleSets ruleSets) {
        this.ruleSets = ruleSets;
    }

    /** Every version of every rule set, drafts among them. */
    @Get
    Slice<Version> all(@QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(ruleSets.all(), page, size, Version::of);
    }

    /** One version with every rule, its value, unit and source; 404 if there is none. */
    @Get("/{id}")
    Rules one(long id) {
        RuleSet set = ruleSets.find(id);
        return new Rules(
                Version.of(set.row()),
                set.rules().stream()
                        .map(rule -> new OneRule(
                                rule.key(),
                                rule.mode(),
                                rule.value(),
                                RuleKey.of(rule.key())
                                        .map(RuleKey::unit)
                                        .map(Enum::name)
                                        .orElse(""),
                                rule.source(),
                                rule.proposed()))
                        .toList(),
                set.teams().stream()
                        .map(team -> new Team(
                                team.language(),
                                team.mode(),
                                team.isForAnyLength() ? null : team.upto(),
                                team.team(),
                                team.twoWay(),
                                team.source(),
                                team.proposed()))
                        .toList(),
                set.regimes().stream()
                        .map(one -> new WholeRegime(
                                one.used(), one.booths(), one.least(), one.most(), one.twoWay(), one.source()))
                        .toList());
    }

    /** @param bodyId the body it was made for, if for one */
    @Serdeable
    record Version(
            long id,
            String name,
            int version,
            String organisation,
            @Nullable Long bodyId,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy) {

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

    @Serdeable
    record Rules(Version set, List<OneRule> rules, List<Team> teams, List<WholeRegime> regimes) {}

    /** @param mode IN_PERSON, HYBRID, VIRTUAL, or * for any */
    @Serdeable
    record OneRule(String key, String mode, int value, String unit, String source, boolean proposed) {}

    /** @param upToMinutes of the longest sitting it is for; absent if it is for any */
    @Serdeable
    record Team(
            String language,
            String mode,
            @Nullable Integer upToMinutes,
            int team,
            boolean twoWay,
            String source,
            boolean proposed) {}

    /** @param used languages spoken on the floor */
    @Serdeable
    record WholeRegime(int used, int booths, int least, int most, boolean twoWay, String source) {}
}
