package org.hemicycle.bodies;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The governing bodies and who has a seat on them, as of any day. */
@Controller("/bodies")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
final class BodyPages {

    private final Bodies bodies;
    private final BodyRegister register;
    private final Seats seats;
    private final Observers observers;
    private final Officers officers;
    private final RuleSetChoice ruleSets;
    private final Clock clock;

    BodyPages(
            Bodies bodies,
            BodyRegister register,
            Seats seats,
            Observers observers,
            Officers officers,
            RuleSetChoice ruleSets,
            Clock clock) {
        this.bodies = bodies;
        this.register = register;
        this.seats = seats;
        this.observers = observers;
        this.officers = officers;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader) {
        return new ModelAndView<>("bodies/list", Map.of("reader", reader, "bodies", bodies.all(reader.language())));
    }

    /** @param all whether terms of all days are shown */
    @Get("/{id}")
    ModelAndView<Map<String, Object>> one(
            Reader reader,
            long id,
            @QueryValue @Nullable LocalDate asOf,
            @QueryValue(defaultValue = "false") boolean all) {
        Body body = register.body(reader, id);
        LocalDate day = asOf == null ? LocalDate.now(clock.withZone(reader.zone())) : asOf;
        List<Seat> held = seats.asOf(id, day, reader.language());
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("body", body);
        model.put("asOf", day);
        model.put("all", all);
        model.put("languages", bodies.languages(id));
        model.put("held", held.size());
        model.put("seats", all ? seats.all(id, reader.language()) : held);
        model.put("byRegion", Membership.byRegion(held));
        model.put("byConstituency", Membership.byConstituency(held));
        model.put("observers", all ? observers.all(id, reader.language()) : observers.asOf(id, day, reader.language()));
        model.put("officers", all ? officers.all(id, reader.language()) : officers.asOf(id, day, reader.language()));
        model.put("subBodies", bodies.subBodies(id, reader.language()));
        model.put("changes", bodies.changesSince(id, 0).reversed());
        ruleSetName(id).ifPresent(name -> model.put("ruleSet", name));
        if (body.parentId() != null) {
            bodies.find(body.parentId(), reader.language()).ifPresent(parent -> model.put("parent", parent));
        }
        return new ModelAndView<>("bodies/body", model);
    }

    private Optional<String> ruleSetName(long body) {
        return bodies.ruleSet(body)
                .map(code -> ruleSets.all().stream()
                        .filter(known -> known.code().equals(code))
                        .map(RuleSetChoice.Named::name)
                        .findFirst()
                        .orElse(code));
    }
}
