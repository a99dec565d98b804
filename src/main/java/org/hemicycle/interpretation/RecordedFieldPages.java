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
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Whether the organisation records sex and domicile of its interpreters; neither unless it says so. */
@Controller("/interpreters/settings")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(Role.Named.ADMINISTRATOR)
final class RecordedFieldPages {

    private final InterpreterRegister register;

    RecordedFieldPages(InterpreterRegister register) {
        this.register = register;
    }

    @Get
    ModelAndView<Map<String, Object>> show(Reader reader) {
        return new ModelAndView<>(
                "interpretation/interpreter-settings", Map.of("reader", reader, "recorded", register.recorded()));
    }

    @Post
    HttpResponse<?> change(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        register.record(reader.person(), new RecordedFields(form.checked("sex", true), form.checked("domicile", true)));
        return HttpResponse.seeOther(URI.create("/interpreters"));
    }
}
