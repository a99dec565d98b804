package org.hemicycle.interpretation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hemicycle.accounts.Role;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Rule sets: every rule with value, unit and source; copies to change, and their versions. */
@Controller("/rule-sets")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
public final class RuleSetPages {

    private final RuleSets ruleSets;
    private final RuleSetIntake intake;
    private final Bodies bodies;

    RuleSetPages(RuleSets ruleSets, RuleSetIntake intake, Bodies bodies) {
        this.ruleSets = ruleSets;
        this.intake = intake;
        this.bodies = bodies;
    }

    @Get
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    ModelAndView<Map<String, Object>> list(Reader reader) {
        return list(reader, Form.empty(reader));
    }

    private ModelAndView<Map<String, Object>> list(Reader reader, Form form) {
        return new ModelAndView<>(
                "interpretation/rule-sets",
                Map.of(
                        "reader",
                        reader,
                        "form",
                        form,
                        "rows",
                        ruleSets.all(),
                        "bodies",
                        names(reader),
                        "inForce",
                        bodies.all(reader.language()).stream()
                                .map(body -> new InForce(
                                        body.acronym(),
                                        ruleSets.inForce(body.number()).row()))
                                .toList()));
    }

    /** A rule set that this or another house saved in a file becomes a draft under a name of its own. */
    @Post("/files")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<?> take(
            Reader reader,
            @Part @Nullable CompletedFileUpload file,
            @Part Optional<String> name,
            @Part Optional<String> organisation) {
        Form form = Form.of(reader, Map.of("name", name.orElse(""), "organisation", organisation.orElse("")));
        String called = form.text("name", 200);
        String house = form.text("organisation", 200);
        if (file == null || file.getSize() == 0) {
            form.fault("file", reader.t("form.required"));
        }
        if (!form.isFaulty() && file != null) {
            try {
                return toSet(intake.take(reader, intake.read(reader, file.getBytes()), called, house, null));
            } catch (Refused refusal) {
                form.fault("file", refusal);
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return HttpResponse.unprocessableEntity().body(list(reader, form));
    }

    @Get("/{id}/export.json")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    HttpResponse<byte[]> file(long id) throws IOException {
        RuleSet set = ruleSets.find(id);
        return HttpResponse.ok(intake.file(set))
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .header("Content-Disposition", "attachment; filename=\"rule-set-" + id + ".json\"");
    }

    /** Which version holds for a body. */
    public record InForce(String body, RuleSetRow rules) {}

    @Get("/{id}")
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
    ModelAndView<Map<String, Object>> show(Reader reader, long id) {
        return page(reader, ruleSets.find(id), Form.empty(reader));
    }

    @Post("/{id}/copies")
    HttpResponse<?> copy(Reader reader, long id, @Body Map<String, Object> body) {
        RuleSet origin = ruleSets.find(id);
        Form form = Form.of(reader, body);
        String name = form.text("name", 200);
        String organisation = form.text("organisation", 200);
        if (organisation.equals("*")) {
            form.fault("organisation", reader.t("form.choice"));
        }
        @Nullable Long of = form.key("body").orElse(null);
        if (of != null && bodies.find(of, reader.language()).isEmpty()) {
            form.fault("body", reader.t("form.choice"));
        }
        if (!form.isFaulty()) {
            try {
                return toSet(ruleSets.copy(reader, origin, name, organisation, of));
            } catch (Refused refusal) {
                form.fault("name", refusal);
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, origin, form));
    }

    @Post("/{id}/versions")
    HttpResponse<?> nextVersion(Reader reader, long id) {
        return toSet(ruleSets.nextVersion(reader, ruleSets.find(id)));
    }

    @Post("/{id}")
    HttpResponse<?> change(Reader reader, long id, @Body Map<String, Object> body) {
        RuleSet draft = ruleSets.find(id);
        Form form = Form.of(reader, body);
        RuleSetForm read = new RuleSetForm(form, reader);
        List<Rule> rules = read.rules();
        List<TeamStrength> teams = read.teams();
        int seen = form.number("revision", 0, Integer.MAX_VALUE);
        if (!form.isFaulty()) {
            try {
                ruleSets.change(reader, draft, seen, rules, teams);
                return toSet(id);
            } catch (Refused refusal) {
                form.fault("rules", refusal);
            }
        }
        return HttpResponse.unprocessableEntity()
                .body(edition(reader, draft, form.with("revision", draft.row().revision())));
    }

    @Get("/{id}/edition")
    ModelAndView<Map<String, Object>> edit(Reader reader, long id) {
        RuleSet draft = ruleSets.find(id);
        if (draft.row().isPublished()) {
            throw new Refused(reader.t("rules.changed-meanwhile"));
        }
        return edition(reader, draft, RuleSetForm.showing(Form.empty(reader), draft));
    }

    @Post("/{id}/publication")
    HttpResponse<?> publish(Reader reader, long id, @Body Map<String, Object> body) {
        RuleSet draft = ruleSets.find(id);
        ruleSets.publish(reader, draft, Form.of(reader, body).number("revision", 0, Integer.MAX_VALUE));
        return toSet(id);
    }

    @Post("/{id}/removal")
    HttpResponse<?> discard(Reader reader, long id) {
        ruleSets.discard(reader, ruleSets.find(id));
        return HttpResponse.seeOther(URI.create("/rule-sets"));
    }

    private static HttpResponse<?> toSet(long id) {
        return HttpResponse.seeOther(URI.create("/rule-sets/" + id));
    }

    private Map<Long, String> names(Reader reader) {
        return bodies.all(reader.language()).stream()
                .collect(Collectors.toMap(body -> body.number(), body -> body.acronym()));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, RuleSet rules, Form form) {
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("rules", rules);
        model.put("form", form);
        model.put("versions", ruleSets.versions(rules.row()));
        model.put("bodies", bodies.all(reader.language()));
        model.put("names", names(reader));
        return new ModelAndView<>("interpretation/rule-set", model);
    }

    private static ModelAndView<Map<String, Object>> edition(Reader reader, RuleSet draft, Form form) {
        return new ModelAndView<>(
                "interpretation/rule-set-edition",
                Map.of(
                        "reader",
                        reader,
                        "draft",
                        draft,
                        "form",
                        form,
                        "ruleRows",
                        RuleSetForm.rows(form, "rule"),
                        "teamRows",
                        RuleSetForm.rows(form, "language")));
    }
}
