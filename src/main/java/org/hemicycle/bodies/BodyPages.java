package org.hemicycle.bodies;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The governing bodies and who has a seat on them, as of any day. */
@Controller("/bodies")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
final class BodyPages {

    private final Bodies bodies;
    private final Clock clock;

    BodyPages(Bodies bodies, Clock clock) {
        this.bodies = bodies;
        this.clock = clock;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader) {
        return new ModelAndView<>("bodies/list", Map.of("reader", reader, "bodies", bodies.all(reader.language())));
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> one(Reader reader, long id, @QueryValue @Nullable LocalDate asOf) {
        Body body =
                bodies.find(id, reader.language()).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
        LocalDate day = asOf == null ? LocalDate.now(clock.withZone(reader.zone())) : asOf;
        return new ModelAndView<>(
                "bodies/body",
                Map.of(
                        "reader", reader,
                        "body", body,
                        "asOf", day,
                        "languages", bodies.workingLanguages(id),
                        "seats", bodies.seats(id, reader.language().tag(), day)));
    }
}
