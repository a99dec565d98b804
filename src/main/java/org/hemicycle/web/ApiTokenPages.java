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
import java.time.Duration;
import java.util.Map;
import org.hemicycle.accounts.ApiTokens;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;

/** The tokens by which a person's programs act for them. */
@Controller("/my/tokens")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({
    Role.Named.ADMINISTRATOR,
    Role.Named.SECRETARY,
    Role.Named.CHIEF_INTERPRETER,
    Role.Named.INTERPRETER,
    Role.Named.ANALYST,
    Role.Named.HELP_DESK
})
class ApiTokenPages {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_DAYS = 366;

    private final ApiTokens tokens;
    private final Audit audit;

    ApiTokenPages(ApiTokens tokens, Audit audit) {
        this.tokens = tokens;
        this.audit = audit;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader) {
        return page(reader, Form.empty(reader).with("days", 90), "");
    }

    /** Shows the token at once, and never again: a redirect would have to keep it. */
    @Post
    @Transactional
    HttpResponse<?> make(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        String name = form.text("name", LONGEST_NAME);
        int days = form.number("days", 1, MOST_DAYS);
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, form, ""));
        }
        String token = tokens.make(reader.person(), name, Duration.ofDays(days));
        audit.note(reader.person(), "made API token", name);
        return HttpResponse.ok(page(reader, Form.empty(reader).with("days", days), token));
    }

    @Post("/{id}/revocation")
    @Transactional
    HttpResponse<?> revoke(Reader reader, long id) {
        tokens.revoke(reader.person(), id);
        audit.note(reader.person(), "revoked API token", String.valueOf(id));
        return HttpResponse.seeOther(URI.create("/my/tokens"));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Form form, String made) {
        return new ModelAndView<>(
                "web/tokens",
                Map.of("reader", reader, "tokens", tokens.of(reader.person()), "form", form, "made", made));
    }
}
