package org.hemicycle.bodies;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A governing body, as a language names it.
 *
 * @param name in the language asked for, else in English
 * @param zone the IANA time zone of its seat
 * @param parentId the body it belongs to, as a Screening Group does
 * @param tripartite whether its seats are those of Governments, Employers and Workers
 * @param ruleSet of interpretation; without one the parent's holds
 * @param version rises with every change
 */
@MappedEntity
public record Body(
        @Id @GeneratedValue @Nullable Long id,
        String acronym,
        String name,
        String hostCity,
        String zone,
        @Nullable Long parentId,
        boolean tripartite,
        Regime regime,
        @Nullable String ruleSet,
        QuorumRule.@Nullable Kind quorumKind,
        @Nullable Integer quorumNumerator,
        @Nullable Integer quorumDenominator,
        @Nullable String quorumSource,
        int version) {

    public long number() {
        if (id == null) {
            throw new IllegalStateException(acronym + " was not stored yet.");
        }
        return id;
    }

    public Optional<QuorumRule> quorum() {
        return quorumKind == null || quorumNumerator == null || quorumDenominator == null || quorumSource == null
                ? Optional.empty()
                : Optional.of(new QuorumRule(quorumKind, quorumNumerator, quorumDenominator, quorumSource));
    }
}
