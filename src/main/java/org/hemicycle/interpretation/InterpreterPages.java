package org.hemicycle.interpretation;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The interpreters with their languages, as of a day. */
@Controller("/interpreters")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
public final class InterpreterPages {

    private final Interpreters interpreters;
    private final RuleSets ruleSets;
    private final Clock clock;

    InterpreterPages(Interpreters interpreters, RuleSets ruleSets, Clock clock) {
        this.interpreters = interpreters;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader, @QueryValue @Nullable LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock.withZone(reader.zone())) : asOf;
        Map<Long, List<Competence>> languages =
                interpreters.languages(day).stream().collect(Collectors.groupingBy(Competence::interpreterId));
        Map<Long, List<Training>> trainings =
                interpreters.trainings(day).stream().collect(Collectors.groupingBy(Training::interpreterId));
        List<Row> rows = interpreters.all().stream()
                .map(one -> new Row(
                        one,
                        languages.getOrDefault(one.number(), List.of()),
                        trainings.getOrDefault(one.number(), List.of())))
                .toList();
        return new ModelAndView<>(
                "interpretation/interpreters", Map.of("reader", reader, "rows", rows, "rules", ruleSets.inForce()));
    }

    /** An interpreter as the list shows one. */
    public record Row(Interpreter interpreter, List<Competence> languages, List<Training> trainings) {

        /** The languages of a rank, as in {@code en fr}. */
        public String languages(String rank) {
            return languages.stream()
                    .filter(one -> one.rank().equals(rank))
                    .map(Competence::language)
                    .collect(Collectors.joining(" "));
        }
    }
}
