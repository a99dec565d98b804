package org.hemicycle.rostering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.interpretation.RuleKey;
import org.hemicycle.interpretation.RuleSet;
import org.hemicycle.interpretation.RuleSets;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Reader;

/** What a scenario supposes, how it could be made real, and what it is worth, in the reader's words. */
public final class ScenarioSentences {

    private final Reader reader;
    private final Session session;
    private final RuleSets ruleSets;
    private final Map<String, String> people;

    /** @param people names of interpreters by number */
    ScenarioSentences(Reader reader, Session session, RuleSets ruleSets, Map<String, String> people) {
        this.reader = reader;
        this.session = session;
        this.ruleSets = ruleSets;
        this.people = people;
    }

    /**
     * One thing that is supposed otherwise.
     *
     * @param real what would have to be done for it to be so
     * @param href where that is done
     */
    public record Line(String sentence, String real, String href) {}

    /** Nothing at all is told in one sentence, too. */
    List<Line> lines(Scenario scenario) {
        List<Line> lines = new ArrayList<>();
        if (scenario.isNothing()) {
            lines.add(new Line(reader.t("scenario.nothing"), "", ""));
        }
        rules(scenario, lines);
        places(scenario, lines);
        languages(scenario, lines);
        people(scenario, lines);
        return lines;
    }

    private void rules(Scenario scenario, List<Line> lines) {
        Long ruleSet = scenario.ruleSet();
        if (ruleSet != null) {
            RuleSet rules = ruleSets.find(ruleSet);
            add(
                    lines,
                    reader.t("scenario.rule-set", rules.name(), rules.version()),
                    "rule-set",
                    "/bodies/" + session.bodyId());
        }
        for (RuleKey key : Scenario.LIMITS) {
            Integer value = scenario.limits().get(key.key());
            if (value != null) {
                add(lines, reader.t("scenario.limit", reader.t("rule." + key.key()), value), "rules", "/rule-sets");
            }
        }
        Boolean retour = scenario.retour();
        if (retour != null) {
            add(lines, reader.t(retour ? "scenario.retour" : "scenario.no-retour"), "rules", "/rule-sets");
        }
    }

    private void places(Scenario scenario, List<Line> lines) {
        Integer occupancy = scenario.occupancy();
        if (occupancy != null) {
            add(lines, reader.t("scenario.occupancy", occupancy), "occupancy", "/rooms");
        }
        Scenario.MoreRoom room = scenario.room();
        if (room != null) {
            add(lines, reader.t("scenario.room", room.booths(), room.occupancy()), "room", "/rooms");
        }
    }

    private void languages(Scenario scenario, List<Line> lines) {
        String sittings = "/sessions/" + session.id();
        Integer team = scenario.team();
        if (team != null) {
            add(lines, reader.t("scenario.team", team), "languages", sittings);
        }
        scenario.withoutBooths()
                .forEach(tag -> add(
                        lines, reader.t("scenario.without-booth", reader.languageName(tag)), "languages", sittings));
        scenario.booths()
                .forEach(booth -> add(
                        lines,
                        reader.t("scenario.booth", reader.languageName(booth.language()), booth.team()),
                        "languages",
                        sittings));
    }

    private void people(Scenario scenario, List<Line> lines) {
        for (Scenario.Consultants some : scenario.consultants()) {
            List<String> others = new ArrayList<>(some.b());
            others.addAll(some.c());
            String from = others.isEmpty()
                    ? reader.t("scenario.from-none")
                    : Sentences.list(
                            reader, others.stream().map(reader::languageName).toList());
            add(
                    lines,
                    reader.t(
                            "scenario.consultants",
                            some.number(),
                            reader.languageName(some.a()),
                            from,
                            some.dailyCost()),
                    "consultants",
                    "/interpreters/new");
        }
        scenario.available()
                .forEach(id -> add(
                        lines,
                        reader.t("scenario.available", people.getOrDefault(Long.toString(id), Long.toString(id))),
                        "available",
                        "/interpreters/" + id));
    }

    private void add(List<Line> lines, String sentence, String real, String href) {
        lines.add(new Line(sentence, reader.t("scenario.real." + real), href));
    }

    /** Which is better, by the first level on which they differ, and whether that is proved. */
    String verdict(Weighed one, String name, Weighed base, String nameOfBase) {
        Optional<Objective> decisive = one.decisive(base);
        if (decisive.isEmpty()) {
            return reader.t("scenario.verdict.same", name, nameOfBase);
        }
        Objective level = decisive.get();
        boolean better = one.value(level) < base.value(level);
        String comparison = reader.t(
                better ? "scenario.verdict.better" : "scenario.verdict.worse",
                name,
                nameOfBase,
                reader.t("level." + level),
                one.value(level),
                base.value(level));
        return comparison + " "
                + (better
                        ? proof(base, nameOfBase, level, one.value(level))
                        : proof(one, name, level, base.value(level)));
    }

    /** Whether the lesser of the two could have done as well as the better one. */
    private String proof(Weighed lesser, String name, Objective level, long wanted) {
        return lesser.bound(level)
                .map(bound -> reader.t(
                        bound > wanted ? "scenario.verdict.proved" : "scenario.verdict.open", name, bound, wanted))
                .orElse(reader.t("scenario.verdict.unproved", name));
    }
}
