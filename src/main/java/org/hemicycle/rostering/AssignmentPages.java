package org.hemicycle.rostering;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Reader;

/** My assignments: an interpreter sees and confirms them. */
@Controller("/my/assignments")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured(Role.Named.INTERPRETER)
class AssignmentPages {

    private final MyAssignments mine;

    AssignmentPages(MyAssignments mine) {
        this.mine = mine;
    }

    @Get
    ModelAndView<Map<String, Object>> list(Reader reader) {
        List<MyAssignments.Mine> all = mine.of(reader.person(), reader.language());
        long open = all.stream().filter(one -> !one.isConfirmed()).count();
        return new ModelAndView<>(
                "rostering/my-assignments", Map.of("reader", reader, "assignments", all, "open", open));
    }

    @Post("/{id}/confirmation")
    HttpResponse<?> confirm(Reader reader, long id) {
        mine.confirm(reader.person(), id);
        return HttpResponse.seeOther(URI.create("/my/assignments"));
    }

    @Post("/confirmation")
    HttpResponse<?> confirmAll(Reader reader) {
        mine.confirmAll(reader.person());
        return HttpResponse.seeOther(URI.create("/my/assignments"));
    }
}
