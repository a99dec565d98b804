package org.hemicycle.platforms;

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
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** The platforms and how many meetings each carries at a time. */
@Controller("/platforms")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY})
class PlatformPages {

    private static final int MOST_LICENCES = 1000;

    private final Platforms platforms;
    private final PlatformBook book;

    PlatformPages(Platforms platforms, PlatformBook book) {
        this.platforms = platforms;
        this.book = book;
    }

    @Get
    HttpResponse<?> list(Reader reader) {
        return HttpResponse.ok(page(reader, null, Form.empty(reader).with("licences", 1)));
    }

    @Post
    HttpResponse<?> add(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        String code = form.text("code", 40);
        if (!code.matches("[a-z0-9-]+")) {
            form.fault("code", reader.t("places.code-malformed"));
        }
        String name = form.text("name", 100);
        int licences = form.number("licences", 1, MOST_LICENCES);
        return saved(reader, null, form, () -> book.add(reader, code, name, licences));
    }

    @Get("/{id}")
    HttpResponse<?> one(Reader reader, long id) {
        PlatformRow platform = platform(reader, id);
        return HttpResponse.ok(page(
                reader,
                platform,
                Form.empty(reader)
                        .with("name", platform.name())
                        .with("licences", platform.licences())
                        .with("revision", platform.revision())));
    }

    @Post("/{id}")
    HttpResponse<?> change(Reader reader, long id, @Body Map<String, Object> body) {
        PlatformRow platform = platform(reader, id);
        Form form = Form.of(reader, body);
        String name = form.text("name", 100);
        int licences = form.number("licences", 1, MOST_LICENCES);
        int revision = form.number("revision", 0, Integer.MAX_VALUE);
        return saved(reader, platform, form, () -> book.change(reader, id, revision, name, licences));
    }

    private HttpResponse<?> saved(Reader reader, @Nullable PlatformRow platform, Form form, Runnable deed) {
        if (!form.isFaulty()) {
            try {
                deed.run();
                return HttpResponse.seeOther(URI.create("/platforms"));
            } catch (Refused refusal) {
                form.fault(platform == null ? "code" : "licences", refusal);
            }
        }
        return HttpResponse.unprocessableEntity().body(page(reader, platform, form));
    }

    private PlatformRow platform(Reader reader, long id) {
        return platforms.find(id).orElseThrow(() -> new NotFound(reader.t("failure.no-such-page")));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, @Nullable PlatformRow platform, Form form) {
        Map<String, Object> model =
                new HashMap<>(Map.of("reader", reader, "form", form, "platforms", platforms.rows()));
        if (platform != null) {
            model.put("platform", platform);
        }
        return new ModelAndView<>("platforms/platforms", model);
    }
}
