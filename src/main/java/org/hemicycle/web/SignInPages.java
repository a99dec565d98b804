package org.hemicycle.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.SignInFetcher;
import org.hemicycle.accounts.SignIns;
import org.hemicycle.accounts.SignIns.Opening;

/** Signing in and out. */
@Controller
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(SecurityRule.IS_ANONYMOUS)
final class SignInPages {

    private final SignIns signIns;
    private final List<ShownSignIns> shown;

    SignInPages(SignIns signIns, List<ShownSignIns> shown) {
        this.signIns = signIns;
        this.shown = shown;
    }

    @Get("/sign-in")
    HttpResponse<?> ask(Reader reader, @QueryValue Optional<String> next) {
        return reader.signedIn().isPresent()
                ? HttpResponse.seeOther(target(next.orElse("/")))
                : HttpResponse.ok(page(reader, Form.empty(reader).with("next", next.orElse("/"))));
    }

    @Post("/sign-in")
    HttpResponse<?> open(HttpRequest<?> request, Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        return switch (signIns.open(form.value("email"), password(form))) {
            case Opening.Opened opened ->
                HttpResponse.<Object>seeOther(target(form.value("next")))
                        .cookie(Cookies.of(request, SignInFetcher.COOKIE, opened.token()))
                        .cookie(Cookies.gone(request, Csrf.VISIT));
            case Opening.Failed failed -> again(reader, form, reader.t("sign-in.failed"));
            case Opening.Paused paused ->
                again(reader, form, reader.t("sign-in.paused", paused.pause().toMinutes()));
        };
    }

    @Post("/sign-out")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> close(HttpRequest<?> request) {
        request.getCookies().findCookie(SignInFetcher.COOKIE).ifPresent(cookie -> signIns.close(cookie.getValue()));
        return HttpResponse.seeOther(URI.create("/sign-in")).cookie(Cookies.gone(request, SignInFetcher.COOKIE));
    }

    private HttpResponse<?> again(Reader reader, Form form, String sentence) {
        form.fault("password", sentence);
        return HttpResponse.unprocessableEntity().body(page(reader, form));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Form form) {
        List<ShownSignIns.Shown> all =
                shown.stream().flatMap(some -> some.all().stream()).toList();
        return new ModelAndView<>("web/sign-in", Map.of("reader", reader, "form", form, "shown", all));
    }

    /** A password is taken as it was typed, spaces and all. */
    private static String password(Form form) {
        return form.all("password").stream().findFirst().orElse("");
    }

    /** Only a place of ours: a link to elsewhere must not be reached through our sign-in. */
    private static URI target(String next) {
        try {
            return new URI(next.matches("/(?![/\\\\]).*") ? next : "/");
        } catch (URISyntaxException malformed) {
            return URI.create("/");
        }
    }
}
