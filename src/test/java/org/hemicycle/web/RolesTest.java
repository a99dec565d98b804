package org.hemicycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.MediaType;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.security.annotation.Secured;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import io.micronaut.web.router.Router;
import io.micronaut.web.router.UriRouteInfo;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nobody gets where their role does not lead. */
@MicronautTest(transactional = false)
class RolesTest {

    /** All that a stranger may ask for. */
    private static final Set<String> OPEN = Set.of(
            "GET /",
            "GET /sign-in",
            "POST /sign-in",
            "POST /sign-out",
            "GET /first-run",
            "POST /first-run",
            "GET /i/{token}",
            "POST /i/{token}",
            "GET /d/of/{delegation}",
            "GET /d/{token}",
            "GET /d/{token}/print",
            "GET /d/{token}/list.csv",
            "GET /d/{token}/list.xlsx",
            "GET /d/{token}/delegates/new",
            "POST /d/{token}/delegates",
            "GET /d/{token}/delegates/{id}",
            "POST /d/{token}/delegates/{id}",
            "POST /d/{token}/delegates/{id}/withdrawal",
            "POST /d/{token}/handing-in",
            "GET /d/{token}/import",
            "POST /d/{token}/import",
            "GET /d/{token}/import/template.csv",
            "GET /d/{token}/import/template.xlsx",
            "GET /d/{token}/credentials",
            "POST /d/{token}/credentials",
            "GET /d/{token}/credentials/copy",
            "GET /feeds/{token}.ics",
            "GET /s/{token}",
            "POST /s/{token}",
            "GET /s/{token}/thanks",
            "GET /imports/{id}",
            "POST /imports/{id}/columns",
            "POST /imports/{id}/confirmation",
            "POST /imports/{id}/removal",
            "GET /api",
            "GET /api/openapi.json",
            "GET /api/v1/countries",
            "GET /api/v1/countries/{code}",
            "GET /api/v1/duty-stations",
            "GET /api/v1/duty-stations/{code}/holidays",
            "GET /api/v1/groups",
            "GET /api/v1/groups/{code}/members",
            "GET /health",
            "GET /health/{selector}");

    @Inject
    private EmbeddedServer server;

    @Inject
    private Router router;

    @Test
    void a_stranger_is_sent_to_the_sign_in_from_everywhere_but_the_open_pages() {
        Visitor stranger = Visitor.stranger(server);

        assertThat(routes().filter(route -> !isSentToSignIn(ask(stranger, route))))
                .extracting(RolesTest::name)
                .hasSameElementsAs(OPEN);
    }

    @Test
    void a_person_without_a_role_is_refused_everywhere_but_on_the_open_pages() {
        Visitor nobody = Visitor.with(server);

        assertThat(routes().filter(route -> !OPEN.contains(name(route))))
                .allSatisfy(route -> assertThat(ask(nobody, route).statusCode())
                        .as(name(route))
                        .isEqualTo(403));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void a_person_is_refused_what_belongs_to_other_roles(Role role) {
        Visitor person = Visitor.with(server, role);

        assertThat(routes().filter(route ->
                        !OPEN.contains(name(route)) && !roles(route).contains(role.name())))
                .allSatisfy(route -> assertThat(ask(person, route).statusCode())
                        .as(name(route))
                        .isEqualTo(403));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ADMINISTRATOR", "SECRETARY"})
    void a_session_is_published_by_secretaries_and_not_by_all_who_see_it(Role role) {
        assertThat(Visitor.with(server, role)
                        .post("/sessions/999999999/publication")
                        .statusCode())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void the_navigation_shows_exactly_the_pages_that_a_role_may_see(Role role) {
        Visitor person = Visitor.with(server, role);
        List<Navigation.Entry> shown = Navigation.of(reader(role)).entries();

        assertThat(Navigation.of(reader(Role.values())).entries())
                .allSatisfy(entry -> assertThat(person.get(entry.href()).statusCode())
                        .as(entry.href())
                        .isEqualTo(shown.contains(entry) ? 200 : 403));
    }

    private Stream<UriRouteInfo<?, ?>> routes() {
        return router.uriRoutes().filter(route -> route.getHttpMethod() != HttpMethod.HEAD);
    }

    private static HttpResponse<String> ask(Visitor visitor, UriRouteInfo<?, ?> route) {
        String type = route.getConsumes().stream()
                .findFirst()
                .orElse(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                .toString();
        return visitor.send(route.getHttpMethodName(), path(route).replaceAll("\\{[^}]*}", "999999999"), type);
    }

    private static boolean isSentToSignIn(HttpResponse<String> answer) {
        return answer.statusCode() == 401
                || answer.headers()
                        .firstValue("Location")
                        .filter(place -> place.startsWith("/sign-in?next="))
                        .isPresent();
    }

    private static Set<String> roles(UriRouteInfo<?, ?> route) {
        return route.getAnnotationMetadata()
                .getValue(Secured.class, String[].class)
                .map(Set::of)
                .orElseThrow(() -> new AssertionError(name(route) + " does not say who may use it"));
    }

    private static String name(UriRouteInfo<?, ?> route) {
        return route.getHttpMethodName() + " " + path(route);
    }

    private static String path(UriRouteInfo<?, ?> route) {
        return route.getUriMatchTemplate().toPathString();
    }

    private static Reader reader(Role... roles) {
        SignedIn person = new SignedIn(1, "a@b.example", "A", Language.ENGLISH, ZoneOffset.UTC, Set.of(roles));
        return new Reader(Language.ENGLISH, ZoneOffset.UTC, Optional.of(person), "", "/", "");
    }
}
