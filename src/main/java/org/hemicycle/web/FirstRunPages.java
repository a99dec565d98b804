package org.hemicycle.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.hemicycle.accounts.FirstAdministrator;
import org.hemicycle.reference.NotFound;

/** Makes the first administrator of an empty system; gone as soon as there is anybody. */
@Controller("/first-run")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_ANONYMOUS)
final class FirstRunPages {

    private final FirstAdministrator first;

    FirstRunPages(FirstAdministrator first) {
        this.first = first;
    }

    @Get
    HttpResponse<?> ask(Reader reader) {
        stillEmpty(reader);
        return HttpResponse.ok(page(reader, Form.empty(reader).with("zone", reader.zone())));
    }

    @Post
    HttpResponse<?> make(Reader reader, @Body Map<String, Object> body) {
        stillEmpty(reader);
        Form form = Form.of(reader, body);
        PersonForm person = PersonForm.read(form, reader);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, form));
        }
        first.make(person.email(), person.name(), person.password(), reader.language(), person.zone());
        return HttpResponse.seeOther(URI.create("/sign-in"));
    }

    private void stillEmpty(Reader reader) {
        if (!first.isWanted()) {
            throw new NotFound(reader.t("failure.no-such-page"));
        }
    }

    private static ModelAndView<Map<String, Object>> page(Reader reader, Form form) {
        return new ModelAndView<>("web/first-run", Map.of("reader", reader, "form", form, "zones", Zones.all()));
    }
}
