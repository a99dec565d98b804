package org.hemicycle.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.People;

/** The first page: what is next for you. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class HomePages {

    private final People people;
    private final List<NextSteps> rooms;

    HomePages(People people, List<NextSteps> rooms) {
        this.people = people;
        this.rooms = rooms;
    }

    @Get("/")
    HttpResponse<?> home(Reader reader) {
        if (reader.signedIn().isEmpty()) {
            return HttpResponse.seeOther(URI.create(people.isEmpty() ? "/first-run" : "/sign-in"));
        }
        List<NextSteps.NextStep> steps =
                rooms.stream().flatMap(room -> room.of(reader).stream()).toList();
        return HttpResponse.ok(new ModelAndView<>("web/home", Map.of("reader", reader, "steps", steps)));
    }
}
