package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.interpretation.RuleSets;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The scenarios of a session beside what is published. */
@Singleton
public class ScenarioView {

    private final Scenarios scenarios;
    private final RuleSets ruleSets;
    private final RosterNames names;

    ScenarioView(Scenarios scenarios, RuleSets ruleSets, RosterNames names) {
        this.scenarios = scenarios;
        this.ruleSets = ruleSets;
        this.names = names;
    }

    /**
     * A roster as one column of the comparison.
     *
     * @param run empty for the published roster
     * @param weighed empty until it is made
     * @param verdict against the base; empty for the base itself
     * @param ahead runs that it waits for
     */
    public record Column(
            String title,
            @Nullable RosterRun run,
            List<ScenarioSentences.Line> lines,
            @Nullable Weighed weighed,
            String verdict,
            boolean isBase,
            int ahead) {}

    /** @param columns the published roster first, if there is one */
    public record Shown(List<Column> columns) {

        /** Those that can be compared. */
        public List<Column> made() {
            return columns.stream().filter(one -> one.weighed() != null).toList();
        }

        /** The one that is made now, or is next. */
        public Optional<RosterRun> underWay() {
            return scenarios().stream()
                    .flatMap(one -> Optional.ofNullable(one.run()).stream())
                    .filter(RosterRun::isUnderWay)
                    .min(Comparator.comparing(RosterRun::number));
        }

        public List<Column> scenarios() {
            return columns.stream().filter(one -> one.run() != null).toList();
        }
    }

    private record Named(String title, Optional<Scenarios.Asked> asked, Optional<Weighed> weighed) {
        boolean is(Long number) {
            return asked.filter(one -> one.run().number() == number).isPresent();
        }
    }

    Shown of(Reader reader, Session session, Optional<Long> against) {
        Optional<Weighed> published = scenarios.published(session);
        List<Named> all = Stream.concat(
                        published.stream()
                                .map(one ->
                                        new Named(reader.t("scenario.published"), Optional.empty(), Optional.of(one))),
                        scenarios.of(session).stream()
                                .map(one -> new Named(one.run().title(), Optional.of(one), one.weighed())))
                .toList();
        Optional<Named> base = against.flatMap(
                        number -> all.stream().filter(one -> one.is(number)).findFirst())
                .filter(one -> one.weighed().isPresent())
                .or(() -> all.stream().filter(one -> one.asked().isEmpty()).findFirst());
        ScenarioSentences sentences = sentences(reader, session);
        return new Shown(all.stream().map(one -> column(one, base, sentences)).toList());
    }

    List<ScenarioSentences.Line> lines(Reader reader, Session session, RosterRun run) {
        return sentences(reader, session).lines(scenarios.scenario(run));
    }

    private ScenarioSentences sentences(Reader reader, Session session) {
        Map<String, String> people = names.interpreters();
        return new ScenarioSentences(reader, session, ruleSets, people);
    }

    private Column column(Named one, Optional<Named> base, ScenarioSentences sentences) {
        boolean isBase = base.filter(one::equals).isPresent();
        String verdict = isBase
                ? ""
                : base.flatMap(other -> other.weighed()
                                .flatMap(weight -> one.weighed()
                                        .map(own -> sentences.verdict(own, one.title(), weight, other.title()))))
                        .orElse("");
        return new Column(
                one.title(),
                one.asked().map(Scenarios.Asked::run).orElse(null),
                one.asked().map(asked -> sentences.lines(asked.scenario())).orElse(List.of()),
                one.weighed().orElse(null),
                verdict,
                isBase,
                one.asked().map(asked -> scenarios.ahead(asked.run())).orElse(0));
    }
}
