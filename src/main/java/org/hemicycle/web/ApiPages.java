package org.hemicycle.web;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.views.ModelAndView;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What programs can ask for, for those who write them. */
@Controller("/api")
@Secured(SecurityRule.IS_ANONYMOUS)
class ApiPages {

    private final ApiDescription description;

    ApiPages(ApiDescription description) {
        this.description = description;
    }

    @Get
    @Produces(MediaType.TEXT_HTML)
    ModelAndView<Map<String, Object>> page(Reader reader) {
        Map<String, List<ApiDescription.Operation>> bySubject = description.operations().stream()
                .collect(Collectors.groupingBy(ApiDescription.Operation::subject, TreeMap::new, Collectors.toList()));
        return new ModelAndView<>("web/api", Map.of("reader", reader, "operations", bySubject));
    }

    @Get("/openapi.json")
    Map<String, Object> openApi() {
        return description.whole();
    }
}
