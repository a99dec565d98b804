package org.hemicycle.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.sql.SQLException;
import java.time.Instant;
import java.util.AbstractList;
import java.util.Map;
import org.hemicycle.accounts.AuditEntry;

/** Pages with a bug in them, and one for programs that not everybody may use. */
@Controller
@Requires(property = "hemicycle.test.broken")
final class Broken {

    @Get("/broken")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String page() {
        throw new IllegalStateException("the secret of the house");
    }

    /** A page whose template fails after it has written a good deal. */
    @Get("/broken-halfway")
    @Secured(SecurityRule.IS_ANONYMOUS)
    ModelAndView<Map<String, Object>> halfway(Reader reader) {
        return new ModelAndView<>(
                "web/audit", Map.of("reader", reader, "entries", new BreaksOff(), "paging", Paging.of(1, 1)));
    }

    @Get("/still-used")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String removal() {
        throw new DataAccessException("a row", new SQLException("a foreign key", "23503"));
    }

    /** Refused deep inside, by somebody who does not know who reads. */
    @Get("/refused")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String refused() {
        throw Messages.refusal("form.too-long", 7);
    }

    @Get("/api/v1/broken")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String forPrograms() {
        throw new IllegalStateException("the secret of the house");
    }

    @Get("/api/v1/closed")
    @Secured("NOBODY")
    String closed() {
        return "";
    }

    /** A list that fails far behind its beginning. */
    private static final class BreaksOff extends AbstractList<AuditEntry> {

        private static final int LINES = 5000;

        @Override
        public AuditEntry get(int place) {
            if (place == LINES) {
                throw new IllegalArgumentException("No text for the secret of the house");
            }
            return new AuditEntry(1L, Instant.EPOCH, null, "somebody", "did", "something");
        }

        @Override
        public int size() {
            return LINES + 1;
        }
    }
}
