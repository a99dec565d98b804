package org.hemicycle.delegations;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.reference.ProtocolOrder;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sessions;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The delegations to a session, in the protocol order of the reader's language. */
@Controller("/delegations")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.HELP_DESK})
final class DelegationPages {

    private final Sessions sessions;
    private final Delegates delegates;
    private final Countries countries;

    DelegationPages(Sessions sessions, Delegates delegates, Countries countries) {
        this.sessions = sessions;
        this.delegates = delegates;
        this.countries = countries;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader, @QueryValue @Nullable Long session) {
        List<Session> all = sessions.all(reader.language());
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("sessions", all);
        all.stream()
                .filter(one -> session == null || one.id() == session)
                .findFirst()
                .ifPresent(shown -> {
                    model.put("shown", shown);
                    model.put("delegations", delegations(reader, shown));
                });
        return new ModelAndView<>("delegations/list", model);
    }

    private List<Delegation> delegations(Reader reader, Session session) {
        Map<String, String> names =
                countries.all(reader.language()).stream().collect(Collectors.toMap(Country::code, Country::name));
        Map<String, List<Delegate>> byCountry =
                delegates.ofSession(session.id()).stream().collect(Collectors.groupingBy(Delegate::country));
        return byCountry.entrySet().stream()
                .map(entry -> new Delegation(names.getOrDefault(entry.getKey(), entry.getKey()), entry.getValue()))
                .sorted(Comparator.comparing(Delegation::country, ProtocolOrder.in(reader.language())))
                .toList();
    }
}
