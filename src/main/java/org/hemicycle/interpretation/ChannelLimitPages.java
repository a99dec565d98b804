package org.hemicycle.interpretation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.Map;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.platforms.ChannelLimit;
import org.hemicycle.platforms.ChannelLimits;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.reference.Refused;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** How many languages and interpreters platforms carry, each figure with its source. */
@Controller("/channel-limits")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
class ChannelLimitPages {

    private final ChannelLimits limits;
    private final Platforms platforms;
    private final Audit audit;

    ChannelLimitPages(ChannelLimits limits, Platforms platforms, Audit audit) {
        this.limits = limits;
        this.platforms = platforms;
        this.audit = audit;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader) {
        return page(reader, Form.empty(reader));
    }

    @Post
    @Transactional
    HttpResponse<?> write(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        String platform = form.text("platform", 60);
        if (!platform.matches("[a-z0-9-]+")) {
            form.fault("platform", reader.t("channels.code"));
        }
        ChannelLimit.What what = form.choice("what", ChannelLimit.What.class, ChannelLimit.What.LANGUAGES);
        int most = form.number("most", 0, 10_000);
        String source = form.text("source", 300);
        int seen = form.value("version").isEmpty() ? -1 : form.number("version", 0, Integer.MAX_VALUE);
        if (!form.isFaulty() && limits.write(platform, what.name(), most, source, seen) == 0) {
            form.fault("platform", reader.t("channels.limit-there"));
        }
        if (form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, form));
        }
        audit.note(reader.person(), "set limit of platform", platform + " " + what + " " + most);
        return HttpResponse.seeOther(URI.create("/channel-limits"));
    }

    @Post("/removal")
    @Transactional
    HttpResponse<?> remove(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        if (limits.remove(form.value("platform"), form.value("what"), form.number("version", 0, Integer.MAX_VALUE))
                == 0) {
            throw new Refused(reader.t("rules.changed-meanwhile"));
        }
        audit.note(reader.person(), "struck limit of platform", form.value("platform") + " " + form.value("what"));
        return HttpResponse.seeOther(URI.create("/channel-limits"));
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Form form) {
        return new ModelAndView<>(
                "interpretation/channel-limits",
                Map.of("reader", reader, "form", form, "limits", limits.all(), "platforms", platforms.all()));
    }
}
