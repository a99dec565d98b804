package org.hemicycle.scheduling;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The rules of scheduling: what each asks, how much it weighs, and who says so. */
@Controller("/scheduling-rules")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class RulePages {

    private static final int MOST = 100_000;
    private static final int MOST_PER_CENT = 100;
    private static final int LONGEST_SOURCE = 1000;

    private final SchedulingRules rules;
    private final RuleBookKeeping keeping;
    private final Bodies bodies;

    RulePages(SchedulingRules rules, RuleBookKeeping keeping, Bodies bodies) {
        this.rules = rules;
        this.keeping = keeping;
        this.bodies = bodies;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader) {
        return new ModelAndView<>("scheduling/rules", Map.of("reader", reader, "rules", rules.all()));
    }

    @Get("/new")
    HttpResponse<?> blank(Reader reader) {
        return HttpResponse.ok(page(reader, null, Form.empty(reader).with("level", Level.WARNING)));
    }

    @Post
    HttpResponse<?> add(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        Rule code = form.choice("code", Rule.class, Rule.LENGTH);
        Mode mode = form.value("mode").isEmpty() ? null : form.choice("mode", Mode.class, Mode.VIRTUAL);
        Long of = form.key("body").orElse(null);
        if (of == null || bodies.find(of, reader.language()).isEmpty()) {
            form.fault("body", reader.t("form.choice"));
        }
        Integer value = value(reader, form, code);
        Level level = form.choice("level", Level.class, Level.WARNING);
        String source = form.text("source", LONGEST_SOURCE);
        return saved(reader, null, form, () -> keeping.add(reader.person(), code, of, mode, value, level, source));
    }

    @Get("/{id}")
    HttpResponse<?> one(Reader reader, long id) {
        SchedulingRule rule = rule(reader, id);
        Form form = Form.empty(reader)
                .with("level", rule.level())
                .with("source", rule.source())
                .with("version", rule.version());
        if (rule.value() != null) {
            form.with("value", rule.shown());
        }
        return HttpResponse.ok(page(reader, rule, form));
    }

    @Post("/{id}")
    HttpResponse<?> change(Reader reader, long id, @Body Map<String, Object> body) {
        SchedulingRule rule = rule(reader, id);
        Form form = Form.of(reader, body);
        Integer value = value(reader, form, rule.code());
        Level level = rule.code().isOfPlace() ? Level.ERROR : form.choice("level", Level.class, rule.level());
        String source = form.text("source", LONGEST_SOURCE);
        int version = form.number("version", 0, Integer.MAX_VALUE);
        return saved(reader, rule, form, () -> keeping.change(reader.person(), id, version, value, level, source));
    }

    @Post("/{id}/removal")
    HttpResponse<?> remove(Reader reader, long id, @Body Map<String, Object> body) {
        keeping.remove(reader.person(), id, Form.of(reader, body).number("version", 0, Integer.MAX_VALUE));
        return HttpResponse.seeOther(URI.create("/scheduling-rules"));
    }

    private static @Nullable Integer value(Reader reader, Form form, Rule code) {
        if (!code.hasValue()) {
            return null;
        }
        if (code.isTime()) {
            return minutes(reader, form);
        }
        return form.number("value", 0, code == Rule.HOURS ? MOST_PER_CENT : MOST);
    }

    private static int minutes(Reader reader, Form form) {
        if (form.value("value").equals("24:00")) {
            return 24 * 60;
        }
        try {
            LocalTime time = LocalTime.parse(form.value("value"));
            return time.getHour() * 60 + time.getMinute();
        } catch (DateTimeParseException malformed) {
            form.fault("value", reader.t("sitting.shift-malformed"));
            return 0;
        }
    }

    private HttpResponse<?> saved(Reader reader, @Nullable SchedulingRule rule, Form form, Runnable deed) {
        if (!form.isFaulty()) {
            try {
                deed.run();
                return HttpResponse.seeOther(URI.create("/scheduling-rules"));
            } catch (Refused refusal) {
                form.fault("source", refusal);
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, rule, form));
    }

    private SchedulingRule rule(Reader reader, long id) {
        return rules.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, @Nullable SchedulingRule rule, Form form) {
        Map<String, Object> model =
                new HashMap<>(Map.of("reader", reader, "form", form, "bodies", bodies.all(reader.language())));
        if (rule != null) {
            model.put("rule", rule);
        }
        return new ModelAndView<>("scheduling/rule", model);
    }
}
