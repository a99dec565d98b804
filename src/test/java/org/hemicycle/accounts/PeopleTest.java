package org.hemicycle.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.hemicycle.AtOnce;
import org.hemicycle.TestDatabase;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Refused;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** Who is the last administrator depends on everybody: these tests have a database alone, empty at first. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PeopleTest {

    private ApplicationContext context;
    private People people;

    @BeforeAll
    void start() {
        context = ApplicationContext.run(TestDatabase.fresh("people"));
        people = context.getBean(People.class);
    }

    @AfterAll
    void stop() {
        context.close();
    }

    @Test
    @Order(1)
    void of_two_first_administrators_at_once_one_wins() {
        FirstAdministrator first = context.getBean(FirstAdministrator.class);
        assertThat(first.isWanted()).isTrue();

        List<String> answers = AtOnce.both(
                answer(() -> first.make("one@a.example", "One", "long enough 1", Language.ENGLISH, ZoneId.of("UTC"))),
                answer(() -> first.make("two@a.example", "Two", "long enough 2", Language.ENGLISH, ZoneId.of("UTC"))));

        assertThat(answers).containsExactlyInAnyOrder("done", "There is an administrator already.");
        assertThat(people.all()).hasSize(1);
        assertThat(first.isWanted()).isFalse();
    }

    @Test
    @Order(2)
    void the_last_administrator_stays() {
        SignedIn only = administrators().getFirst();

        assertThatThrownBy(() -> people.changeRoles(only.accountId(), Set.of(Role.ANALYST)))
                .isInstanceOf(Refused.class)
                .hasMessage("One administrator at least must be left.");
        assertThat(administrators()).containsExactly(only);
    }

    @RepeatedTest(5)
    @Order(3)
    void two_administrators_who_step_down_at_once_leave_one() {
        SignedIn one = administrators().getFirst();
        SignedIn other = add(UUID.randomUUID() + "@a.example");

        List<String> answers = AtOnce.both(answer(() -> stepDown(one)), answer(() -> stepDown(other)));

        assertThat(answers).containsExactlyInAnyOrder("done", "One administrator at least must be left.");
        assertThat(administrators()).hasSize(1);
    }

    @Test
    @Order(4)
    void an_address_has_one_account_whatever_its_capitals() {
        add("known@a.example");

        assertThatThrownBy(() -> add("KNOWN@a.example"))
                .isInstanceOf(Refused.class)
                .hasMessage("KNOWN@a.example has an account already.");
        assertThat(people.byEmail(" Known@A.example ")).isPresent();
    }

    @Test
    void a_short_password_is_refused() {
        assertThatThrownBy(() ->
                        people.add("short@a.example", "S", "eleven char", Language.ENGLISH, ZoneId.of("UTC"), Set.of()))
                .isInstanceOf(Refused.class)
                .hasMessage("A password has at least 12 characters.");
    }

    @Test
    void roles_of_nobody_are_not_found() {
        assertThatThrownBy(() -> people.changeRoles(999_999_999, Set.of(Role.ANALYST)))
                .isInstanceOf(NotFound.class);
    }

    private SignedIn add(String email) {
        return people.add(
                email, email, "long enough by far", Language.ENGLISH, ZoneId.of("UTC"), Set.of(Role.ADMINISTRATOR));
    }

    private SignedIn stepDown(SignedIn administrator) {
        people.changeRoles(administrator.accountId(), Set.of(Role.ANALYST));
        return administrator;
    }

    private List<SignedIn> administrators() {
        return people.all().stream()
                .filter(person -> person.is(Role.ADMINISTRATOR))
                .toList();
    }

    private static Callable<String> answer(Callable<SignedIn> deed) {
        return () -> {
            try {
                deed.call();
                return "done";
            } catch (Refused refusal) {
                return refusal.sentence();
            }
        };
    }
}
