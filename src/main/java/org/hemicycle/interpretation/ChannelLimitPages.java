package org.hemicycle.interpretation;

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
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** How many languages and interpreters platforms carry, each figure with its source. */
@Controller("/channel-limits")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
final class ChannelLimitPages {

    private final ChannelLimitBook book;
    private final Platforms platforms;

    ChannelLimitPages(ChannelLimitBook book, Platforms platforms) {
        this.book = book;
        this.platforms = platforms;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader) {
        return page(reader, Form.empty(reader));
    }

    @Post
    HttpResponse<?> write(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        book.write(reader, form);
        return form.isFaulty() ? HttpResponse.unprocessableEntity().body(page(reader, form)) : back();
    }

    @Post("/removal")
    HttpResponse<?> remove(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        book.remove(reader, form.value("platform"), form.value("what"), form.number("version", 0, Integer.MAX_VALUE));
        return back();
    }

    private static HttpResponse<?> back() {
        return HttpResponse.seeOther(URI.create("/channel-limits"));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Form form) {
        return new ModelAndView<>(
                "interpretation/channel-limits",
                Map.of("reader", reader, "form", form, "limits", book.all(), "platforms", platforms.all()));
    }
}
