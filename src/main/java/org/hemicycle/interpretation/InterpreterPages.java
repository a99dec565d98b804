package org.hemicycle.interpretation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.web.Form;
import org.hemicycle.web.Paging;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;
import org.jspecify.annotations.Nullable;

/** The interpreters: a list to search, and the row of each to edit. */
@Controller("/interpreters")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
final class InterpreterPages {

    private final InterpreterList list;
    private final InterpreterRegister register;
    private final InterpreterView view;
    private final Platforms platforms;
    private final Clock clock;

    InterpreterPages(
            InterpreterList list,
            InterpreterRegister register,
            InterpreterView view,
            Platforms platforms,
            Clock clock) {
        this.list = list;
        this.register = register;
        this.view = view;
        this.platforms = platforms;
        this.clock = clock;
    }

    @Get
    ModelAndView<Map<String, Object>> list(
            Reader reader,
            @QueryValue @Nullable String q,
            @QueryValue @Nullable String language,
            @QueryValue @Nullable String platform,
            @QueryValue @Nullable String status,
            @QueryValue @Nullable String day,
            @QueryValue @Nullable Integer page) {
        Form form = Form.empty(reader)
                .with("q", Objects.requireNonNullElse(q, ""))
                .with("language", Objects.requireNonNullElse(language, ""))
                .with("platform", Objects.requireNonNullElse(platform, ""))
                .with("status", Objects.requireNonNullElse(status, ""))
                .with("day", Objects.requireNonNullElse(day, ""));
        boolean onDay = !form.value("day").isEmpty();
        LocalDate today = LocalDate.now(clock.withZone(reader.zone()));
        LocalDate asked = onDay ? form.date("day") : today;
        InterpreterList.Filter filter = new InterpreterList.Filter(
                form.value("q"),
                form.value("language").isEmpty()
                        ? ""
                        : Tag.readOrNamed(form.value("language"), reader).orElse("und"),
                form.value("platform"),
                form.value("status"),
                form.isFaulty() ? today : asked,
                onDay && !form.isFaulty());
        List<InterpreterList.Row> rows = list.find(filter);
        Paging paging = Paging.of(page == null ? 1 : page, rows.size());
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("form", form);
        model.put("rows", rows.stream().skip(paging.from()).limit(Paging.SIZE).toList());
        model.put("paging", paging);
        model.put("query", query(form));
        model.put("platforms", platforms.all());
        return new ModelAndView<>("interpretation/interpreters", model);
    }

    private static String query(Form form) {
        StringBuilder query = new StringBuilder();
        for (String field : List.of("q", "language", "platform", "status", "day")) {
            if (!form.value(field).isEmpty()) {
                query.append(field)
                        .append('=')
                        .append(URLEncoder.encode(form.value(field), StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return query.toString();
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> blank(Reader reader) {
        return creation(reader, InterpreterForm.blank(Form.empty(reader), reader));
    }

    @Post
    HttpResponse<?> add(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        InterpreterForm read = new InterpreterForm(form, reader, register.recorded());
        Draft draft = read.draft(null);
        RankedLanguages languages = read.languages(true);
        @Nullable LocalDate from = form.value("accreditedFrom").isEmpty() ? null : form.date("accreditedFrom");
        @Nullable String source = form.value("accreditedBy").isEmpty() ? null : form.text("accreditedBy", 300);
        refuseTaken(reader, form, draft, null);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(creation(reader, form));
        }
        SignedIn person = reader.person();
        long id = register.add(reader, person.accountId(), person.name(), draft, languages, from, source);
        return HttpResponse.seeOther(URI.create("/interpreters/" + id));
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        Profile profile = register.find(reader, id);
        return view.page(reader, profile, InterpreterForm.showing(Form.empty(reader), profile));
    }

    @Post("/{id}")
    HttpResponse<?> change(Reader reader, long id, @Body Map<String, Object> body) {
        Profile profile = register.find(reader, id);
        Form form = Form.of(reader, body);
        Draft draft = new InterpreterForm(form, reader, register.recorded()).draft(profile);
        int seen = form.number("version", 0, Integer.MAX_VALUE);
        if (seen != profile.version()) {
            form.fault("name", Change.sentence(reader, register.since(id, seen)));
        }
        refuseTaken(reader, form, draft, id);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity()
                    .body(view.page(reader, profile, form.with("version", profile.version())));
        }
        SignedIn person = reader.person();
        register.change(reader, person.accountId(), person.name(), profile, seen, draft);
        return HttpResponse.seeOther(URI.create("/interpreters/" + id));
    }

    @Post("/{id}/deactivation")
    HttpResponse<?> deactivate(Reader reader, long id, @Body Map<String, Object> body) {
        return engage(reader, id, Form.of(reader, body), false);
    }

    @Post("/{id}/activation")
    HttpResponse<?> activate(Reader reader, long id, @Body Map<String, Object> body) {
        return engage(reader, id, Form.of(reader, body), true);
    }

    private HttpResponse<?> engage(Reader reader, long id, Form form, boolean engaged) {
        register.engage(reader, register.find(reader, id), form.number("version", 0, Integer.MAX_VALUE), engaged);
        return HttpResponse.seeOther(URI.create("/interpreters/" + id));
    }

    private void refuseTaken(Reader reader, Form form, Draft draft, @Nullable Long self) {
        register.holderOf(draft.email(), self)
                .ifPresent(other -> form.fault("email", reader.t("interpreter.email-taken", other.name())));
    }

    private ModelAndView<Map<String, Object>> creation(Reader reader, Form form) {
        return new ModelAndView<>(
                "interpretation/interpreter-new",
                Map.of("reader", reader, "form", form, "zones", Zones.all(), "recorded", register.recorded()));
    }
}
