package org.hemicycle.web;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;

/** What the description of the API begins with; the rest is read from the controllers when they are compiled. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Hemicycle",
                        version = "1",
                        description = "Sessions of governing bodies. Lists are paged by page and size; errors are"
                                + " application/problem+json (RFC 9457)."))
final class ApiDefinition {

    private ApiDefinition() {}
}
