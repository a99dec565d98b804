package org.hemicycle.bodies;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hemicycle.reference.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a secretary says of a body.
 *
 * @param names English at least
 */
record BodyDraft(
        String acronym,
        Map<Language, String> names,
        String hostCity,
        String zone,
        @Nullable Long parent,
        boolean tripartite,
        Regime regime,
        List<WorkingLanguage> languages,
        @Nullable String ruleSet,
        Optional<QuorumRule> quorum) {

    BodyDraft {
        names = Map.copyOf(names);
        languages = List.copyOf(languages);
    }

    static BodyDraft of(Body body, Map<Language, String> names, List<WorkingLanguage> languages) {
        return new BodyDraft(
                body.acronym(),
                names,
                body.hostCity(),
                body.zone(),
                body.parentId(),
                body.tripartite(),
                body.regime(),
                languages,
                body.ruleSet(),
                body.quorum());
    }

    BodyDraft called(String otherAcronym) {
        return new BodyDraft(
                otherAcronym, names, hostCity, zone, parent, tripartite, regime, languages, ruleSet, quorum);
    }

    String englishName() {
        return Objects.requireNonNull(names.get(Language.ENGLISH));
    }

    /** Keys of what differs, as {@code body_change} keeps them. */
    List<String> changesTo(BodyDraft after) {
        List<String> fields = new ArrayList<>();
        note(fields, "acronym", acronym, after.acronym);
        note(fields, "names", names, after.names);
        note(fields, "host-city", hostCity, after.hostCity);
        note(fields, "zone", zone, after.zone);
        note(fields, "parent", parent, after.parent);
        note(fields, "tripartite", tripartite, after.tripartite);
        note(fields, "regime", regime, after.regime);
        note(fields, "languages", languages, after.languages);
        note(fields, "rule-set", ruleSet, after.ruleSet);
        note(fields, "quorum", quorum, after.quorum);
        return fields;
    }

    private static void note(List<String> fields, String key, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            fields.add(key);
        }
    }
}
