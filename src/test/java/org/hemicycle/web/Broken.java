package org.hemicycle.web;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.sql.SQLException;

/** Pages with a bug in them, and one for programs that not everybody may use. */
@Controller
@Requires(property = "hemicycle.test.broken")
final class Broken {

    @Get("/broken")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String page() {
        throw new IllegalStateException("the secret of the house");
    }

    @Get("/still-used")
    @Secured(SecurityRule.IS_ANONYMOUS)
    String removal() {
        throw new DataAccessException("a row", new SQLException("a foreign key", "23503"));
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
}
