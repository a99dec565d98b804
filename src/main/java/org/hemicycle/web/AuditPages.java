package org.hemicycle.web;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import java.util.Map;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;

/** The audit trail, newest first. */
@Controller("/audit")
@Secured(Role.Named.ADMINISTRATOR)
final class AuditPages {

    private final Audit audit;

    AuditPages(Audit audit) {
        this.audit = audit;
    }

    @Get
    ModelAndView<Map<String, Object>> newest(Reader reader, @QueryValue(defaultValue = "1") int page) {
        Paging paging = Paging.of(page, audit.count());
        return new ModelAndView<>(
                "web/audit",
                Map.of("reader", reader, "entries", audit.newest(Paging.SIZE, paging.from()), "paging", paging));
    }
}
