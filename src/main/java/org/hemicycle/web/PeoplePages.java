package org.hemicycle.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Refused;

/** The people who sign in, kept by an administrator. */
@Controller("/people")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(Role.Named.ADMINISTRATOR)
class PeoplePages {

    private final People people;
    private final Audit audit;

    PeoplePages(People people, Audit audit) {
        this.people = people;
        this.audit = audit;
    }

    @Get
    HttpResponse<?> list(Reader reader) {
        return HttpResponse.ok(page(reader, Form.empty(reader).with("zone", reader.zone())));
    }

    @Post
    @Transactional
    HttpResponse<?> add(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        PersonForm person = PersonForm.read(form, reader);
        Set<Role> roles = roles(form);
        if (roles.isEmpty()) {
            form.fault("roles", reader.t("form.required"));
        }
        if (people.byEmail(person.email()).isPresent()) {
            form.fault("email", reader.t("people.known"));
        }
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, form));
        }
        people.add(person.email(), person.name(), person.password(), reader.language(), person.zone(), roles);
        audit.note(reader.person(), "added person", person.email() + " " + roles);
        return HttpResponse.seeOther(URI.create("/people"));
    }

    @Post("/{account}/roles")
    @Transactional
    HttpResponse<?> changeRoles(Reader reader, long account, @Body Map<String, Object> body) {
        Set<Role> roles = roles(Form.of(reader, body));
        if (roles.isEmpty()) {
            throw new Refused(reader.t("people.no-role"));
        }
        people.changeRoles(account, roles);
        audit.note(reader.person(), "changed roles", "account " + account + " " + roles);
        return HttpResponse.seeOther(URI.create("/people"));
    }

    private static Set<Role> roles(Form form) {
        return Stream.of(Role.values())
                .filter(role -> form.checked("roles", role))
                .collect(Collectors.toSet());
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Form form) {
        return new ModelAndView<>(
                "web/people", Map.of("reader", reader, "people", people.all(), "form", form, "zones", Zones.all()));
    }
}
