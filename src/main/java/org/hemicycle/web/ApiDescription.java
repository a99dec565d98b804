package org.hemicycle.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The OpenAPI description, read from the controllers when they were compiled. What the compiler cannot know is mended
 * here from the routes themselves: which addresses are for programs, which arguments come from the request's frame
 * (the {@link Reader}), which may be left out, and who may ask.
 */
@Singleton
public class ApiDescription {

    private static final String FILE = "classpath:META-INF/swagger/hemicycle-1.yml";
    private static final String SCHEMA = "#/components/schemas/";
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final ResourceResolver resources;
    private final Provider<Router> router;
    private volatile @Nullable Map<String, Object> whole;

    ApiDescription(ResourceResolver resources, Provider<Router> router) {
        this.resources = resources;
        this.router = router;
    }

    /** In the shape of OpenAPI 3.0, ready to be written as JSON. */
    public Map<String, Object> whole() {
        @Nullable Map<String, Object> known = whole;
        if (known == null) {
            known = read();
            whole = known;
        }
        return known;
    }

    /** One line for each address and method, in the order of the addresses. */
    public List<Operation> operations() {
        return map(whole(), "paths").entrySet().stream()
                .flatMap(path -> asMap(path.getValue()).entrySet().stream()
                        .map(method -> Operation.of(method.getKey(), path.getKey(), asMap(method.getValue()))))
                .toList();
    }

    /**
     * @param roles who may ask; empty if everybody may
     * @param query names of query parameters
     */
    public record Operation(String method, String path, String summary, List<String> roles, List<String> query) {

        static Operation of(String method, String path, Map<String, Object> said) {
            return new Operation(
                    method.toUpperCase(Locale.ROOT),
                    path,
                    String.valueOf(said.getOrDefault("description", said.getOrDefault("summary", ""))),
                    said.get("x-roles") instanceof List<?> roles
                            ? roles.stream().map(String::valueOf).toList()
                            : List.of(),
                    parameters(said)
                            .filter(parameter -> "query".equals(parameter.get("in")))
                            .map(parameter -> String.valueOf(parameter.get("name")))
                            .toList());
        }

        /** The room that answers: {@code sessions} of {@code /api/v1/sessions/7}. */
        public String subject() {
            return path.split("/")[3];
        }
    }

    private Map<String, Object> read() {
        Map<String, Object> said = load();
        Map<String, Object> paths = new LinkedHashMap<>();
        map(said, "paths").forEach((path, methods) -> {
            if (path.startsWith("/api/v1/")) {
                paths.put(path, methods(path, asMap(methods)));
            }
        });
        said.put("paths", paths);
        complete(said, paths);
        return said;
    }

    private Map<String, Object> methods(String path, Map<String, Object> methods) {
        Map<String, Object> mended = new LinkedHashMap<>();
        methods.forEach((method, said) -> {
            if (METHODS.contains(method)) {
                Map<String, Object> operation = asMap(said);
                route(method, path).ifPresent(route -> mend(operation, route));
                operation.put("tags", List.of(path.split("/")[3]));
                map(operation, "responses").put("default", Map.of("$ref", "#/components/responses/Problem"));
                mended.put(method, operation);
            }
        });
        return mended;
    }

    private Optional<UriRouteInfo<?, ?>> route(String method, String path) {
        return router.get()
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.valueOf(method.toUpperCase(Locale.ROOT))
                        && route.getUriMatchTemplate().toPathString().equals(path))
                .<UriRouteInfo<?, ?>>map(route -> route)
                .findFirst();
    }

    private static void mend(Map<String, Object> operation, UriRouteInfo<?, ?> route) {
        Set<String> framed = new HashSet<>();
        Set<String> optional = new HashSet<>();
        for (Argument<?> argument : route.getTargetMethod().getArguments()) {
            if (argument.getType() == Reader.class || argument.getType() == Authentication.class) {
                framed.add(argument.getName());
            } else if (argument.isNullable() || argument.isOptional()) {
                optional.add(argument.getName());
            }
        }
        List<Map<String, Object>> parameters = new ArrayList<>(parameters(operation)
                .filter(parameter -> !framed.contains(String.valueOf(parameter.get("name"))))
                .toList());
        parameters.stream()
                .filter(parameter -> optional.contains(String.valueOf(parameter.get("name"))))
                .forEach(parameter -> parameter.put("required", false));
        operation.put("parameters", parameters);
        withoutFrame(operation, framed);
        roles(operation, route);
    }

    /** The compiler takes an argument it does not know for a part of the body. */
    private static void withoutFrame(Map<String, Object> operation, Set<String> framed) {
        Map<String, Object> content = map(map(operation, "requestBody"), "content");
        boolean emptied = !content.isEmpty();
        for (Object type : content.values()) {
            asMap(type).remove("encoding");
            Map<String, Object> schema = map(asMap(type), "schema");
            Map<String, Object> properties = map(schema, "properties");
            properties.keySet().removeAll(framed);
            if (schema.get("required") instanceof List<?> required) {
                schema.put(
                        "required",
                        required.stream()
                                .filter(name -> !framed.contains(String.valueOf(name)))
                                .toList());
            }
            unwrap(asMap(type), schema, properties);
            emptied &= properties.isEmpty()
                    && !schema.containsKey("additionalProperties")
                    && !asMap(type).toString().contains("$ref");
        }
        if (emptied) {
            operation.remove("requestBody");
        }
    }

    /** A body beside such an argument was wrapped by its name. */
    private static void unwrap(Map<String, Object> type, Map<String, Object> schema, Map<String, Object> properties) {
        if (properties.size() == 1
                && properties.values().iterator().next() instanceof Map<?, ?> only
                && only.containsKey("$ref")) {
            type.put("schema", only);
        } else if (schema.get("required") instanceof List<?> required && required.isEmpty()) {
            schema.remove("required");
        }
    }

    private static void roles(Map<String, Object> operation, UriRouteInfo<?, ?> route) {
        List<String> roles = List.of(route.getTargetMethod().stringValues(Secured.class));
        if (!roles.contains(SecurityRule.IS_ANONYMOUS)) {
            operation.put("x-roles", roles);
            operation.put("security", List.of(Map.of("token", List.of())));
        }
    }

    private static void complete(Map<String, Object> said, Map<String, Object> paths) {
        Map<String, Object> components = map(said, "components");
        Map<String, Object> schemas = map(components, "schemas");
        schemas.put(
                "Problem",
                Map.of(
                        "type",
                        "object",
                        "properties",
                        Map.of(
                                "type", Map.of("type", "string"),
                                "title", Map.of("type", "string"),
                                "status", Map.of("type", "integer"),
                                "detail", Map.of("type", "string", "description", "A sentence for a person"))));
        Set<String> used = new HashSet<>(Set.of("Problem"));
        collect(paths, schemas, used);
        schemas.keySet().retainAll(used);
        components.put(
                "responses",
                Map.of(
                        "Problem",
                        Map.of(
                                "description",
                                "What went wrong",
                                "content",
                                Map.of(
                                        "application/problem+json",
                                        Map.of("schema", Map.of("$ref", SCHEMA + "Problem"))))));
        components.put("securitySchemes", Map.of("token", Map.of("type", "http", "scheme", "bearer")));
        said.put("components", components);
    }

    private static void collect(Object node, Map<String, Object> schemas, Set<String> used) {
        if (node instanceof Map<?, ?> map) {
            map.values().forEach(value -> collect(value, schemas, used));
        } else if (node instanceof List<?> list) {
            list.forEach(value -> collect(value, schemas, used));
        } else if (node instanceof String text
                && text.startsWith(SCHEMA)
                && used.add(text.substring(SCHEMA.length()))) {
            collect(schemas.getOrDefault(text.substring(SCHEMA.length()), Map.of()), schemas, used);
        }
    }

    private Map<String, Object> load() {
        try (InputStream file = resources.getResourceAsStream(FILE).orElseThrow()) {
            return asMap(new Yaml(new SafeConstructor(new LoaderOptions())).load(file));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Stream<Map<String, Object>> parameters(Map<String, Object> operation) {
        return operation.get("parameters") instanceof List<?> list
                ? list.stream().map(ApiDescription::asMap)
                : Stream.empty();
    }

    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return parent.get(key) == null ? new LinkedHashMap<>() : asMap(parent.get(key));
    }

    @SuppressWarnings("unchecked") // keys of the description are texts
    private static Map<String, Object> asMap(@Nullable Object node) {
        return node instanceof Map<?, ?> map ? (Map<String, Object>) map : new LinkedHashMap<>();
    }
}
