package org.hemicycle.web.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import org.hemicycle.AtOnce;
import org.hemicycle.Visitor;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.CountryGroups;
import org.hemicycle.reference.GroupMembership;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Each test changes countries and groups that no other test counts, and days far ahead. */
@MicronautTest(transactional = false)
class MembershipPagesTest {

    @Inject
    private EmbeddedServer server;

    @Inject
    private CountryGroups groups;

    @Inject
    private Audit audit;

    private Visitor administrator;

    @BeforeEach
    void signIn() {
        administrator = Visitor.with(server, Role.ADMINISTRATOR);
    }

    @Test
    void a_graduation_that_is_moved_changes_the_answers_on_both_sides_of_its_day() {
        GroupMembership solomon = latest("LDC", "SB");

        HttpResponse<String> answer = end(solomon, "2061-12-13", "A/RES/115/1");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(groups.members("LDC", LocalDate.of(2061, 12, 12))).contains("SB");
        assertThat(groups.members("LDC", LocalDate.of(2061, 12, 13))).doesNotContain("SB");
        assertThat(latest("LDC", "SB").source()).contains("; left: A/RES/115/1");
        assertThat(administrator.get("/groups/LDC?asOf=2061-12-12").body()).contains("12 December 2061", "A/RES/115/1");
        assertThat(audit.newest(20, 0))
                .anySatisfy(entry -> assertThat(entry.subject()).isEqualTo("SB in LDC on 2061-12-13: A/RES/115/1"));
        end(latest("LDC", "SB"), "2027-12-13", "put back by the test");
    }

    @Test
    void a_country_joins_a_group_and_cannot_join_twice() {
        assertThat(join("EIT", "CU", "2062-01-01").statusCode()).isEqualTo(303);
        HttpResponse<String> again = join("EIT", "CU", "2062-06-01");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body()).contains("Cuba belongs to EIT at that time: 1 January 2062 – without end.");
        assertThat(groups.members("EIT", LocalDate.of(2061, 12, 31))).doesNotContain("CU");
        assertThat(groups.members("EIT", LocalDate.of(2062, 1, 1))).contains("CU");
        remove(latest("EIT", "CU"));
        assertThat(groups.members("EIT", LocalDate.of(2062, 1, 1))).doesNotContain("CU");
    }

    @Test
    void a_wrong_entry_is_corrected_and_nothing_ends_before_it_begins() {
        join("EIT", "VE", "2063-01-01");
        GroupMembership wrong = latest("EIT", "VE");

        HttpResponse<String> senseless = correct(wrong, "2063-01-01", "2062-01-01");
        HttpResponse<String> right = correct(wrong, "2063-02-01", "2064-01-01");

        assertThat(senseless.statusCode()).isEqualTo(422);
        assertThat(senseless.body()).contains("The end must come after 1 January 2063.");
        assertThat(right.statusCode()).isEqualTo(303);
        assertThat(latest("EIT", "VE")).satisfies(now -> {
            assertThat(now.first()).isEqualTo("2063-02-01");
            assertThat(now.leftOn()).isEqualTo("2064-01-01");
            assertThat(now.changedBy()).isEqualTo("Visitor");
        });
        remove(latest("EIT", "VE"));
    }

    @Test
    void of_two_administrators_the_second_is_told_who_changed_what() {
        join("EIT", "BO", "2065-01-01");
        GroupMembership seen = latest("EIT", "BO");

        end(seen, "2066-01-01", "first");
        HttpResponse<String> second = end(seen, "2067-01-01", "second");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body())
                .contains("Visitor changed this entry in the meantime")
                .contains("is now 1 January 2065 – 31 December 2065.");
        assertThat(latest("EIT", "BO").leftOn()).isEqualTo("2066-01-01");
        remove(latest("EIT", "BO"));
    }

    @Test
    void of_two_at_the_same_moment_one_is_stored() {
        join("EIT", "EC", "2068-01-01");
        GroupMembership seen = latest("EIT", "EC");

        List<Integer> answers = AtOnce.both(
                () -> end(seen, "2069-01-01", "one").statusCode(),
                () -> end(seen, "2070-01-01", "other").statusCode());

        assertThat(answers).containsExactlyInAnyOrder(303, 422);
        remove(latest("EIT", "EC"));
    }

    @Test
    void what_is_missing_is_told_beside_its_field() {
        HttpResponse<String> answer =
                administrator.post("/groups/EIT/members", "country", "", "from", "soon", "source", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Please fill this in.", "Please write a date as 2020-06-09.");
    }

    @Test
    void who_is_no_administrator_sees_no_way_to_change_a_group() {
        Visitor analyst = Visitor.with(server, Role.ANALYST);

        assertThat(analyst.get("/groups/LDC?asOf=2019-12-31").body())
                .contains("47 members on 31 December 2019")
                .doesNotContain("/groups/LDC/members/");
        assertThat(analyst.post("/groups/LDC/members").statusCode()).isEqualTo(403);
    }

    @Test
    void the_members_of_a_day_are_taken_home_as_a_table() {
        assertThat(administrator
                        .get("/groups/LDC/members.csv?asOf=2021-09-01")
                        .body()
                        .lines())
                .hasSize(47)
                .contains("AO,Angola,1994-12-19,,Included by A/RES/49/133");
    }

    @Test
    void programs_join_end_correct_and_remove() {
        String joined = json("PUT", "/api/v1/groups/EIT/members/PY", "{\"from\":\"2071-01-01\",\"source\":\"a list\"}");
        assertThat(joined).contains("\"from\":\"2071-01-01\"", "\"source\":\"a list\"");
        assertThat(json("DELETE", "/api/v1/groups/EIT/members/PY?on=2072-01-01&source=another", ""))
                .contains("\"left\":\"2072-01-01\"");
        assertThat(json("PUT", "/api/v1/groups/EIT/members/PY", "{\"source\":\"stays\"}"))
                .doesNotContain("\"left\"");
        GroupMembership now = latest("EIT", "PY");
        assertThat(json(
                        "PUT",
                        "/api/v1/groups/EIT/memberships/" + now.id(),
                        "{\"version\":0,\"from\":\"2071-01-01\",\"source\":\"late\"}"))
                .contains("\"status\":422", "in the meantime");
        assertThat(json("PUT", "/api/v1/groups/EIT/members/PY", "{}")).contains("\"status\":422", "source:");
        assertThat(json("PUT", "/api/v1/groups/NONE/members/PY", "{\"from\":\"2071-01-01\",\"source\":\"a\"}"))
                .contains("\"status\":404");
        json("DELETE", "/api/v1/groups/EIT/memberships/" + now.id() + "?version=" + now.version(), "");
        assertThat(groups.latest("EIT", "PY", Language.ENGLISH)).isEmpty();
        assertThat(Visitor.with(server, Role.SECRETARY)
                        .send("DELETE", "/api/v1/groups/EIT/members/PY", "application/json")
                        .statusCode())
                .isEqualTo(403);
    }

    private String json(String method, String path, String body) {
        return administrator.json(method, path, body).body();
    }

    private GroupMembership latest(String group, String country) {
        return groups.latest(group, country, Language.ENGLISH).orElseThrow();
    }

    private HttpResponse<String> join(String group, String country, String from) {
        return administrator.post(
                "/groups/" + group + "/members", "country", country, "from", from, "source", "a decision");
    }

    private HttpResponse<String> end(GroupMembership seen, String on, String why) {
        return administrator.post(path(seen) + "/end", "version", seen.version() + "", "on", on, "why", why);
    }

    private HttpResponse<String> correct(GroupMembership seen, String first, String leftOn) {
        return administrator.post(
                path(seen) + "/correction",
                "version",
                seen.version() + "",
                "first",
                first,
                "leftOn",
                leftOn,
                "source",
                "the list itself");
    }

    private void remove(GroupMembership seen) {
        assertThat(administrator
                        .post(path(seen) + "/removal", "version", seen.version() + "")
                        .statusCode())
                .isEqualTo(303);
    }

    private static String path(GroupMembership membership) {
        return "/groups/" + membership.group() + "/members/" + membership.id();
    }
}
