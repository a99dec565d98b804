package org.hemicycle.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hemicycle.accounts.People;
import org.hemicycle.accounts.Role;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.reference.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@MicronautTest(transactional = false)
class SecretaryNewsTest {

    @Inject
    private ApplicationContext context;

    @Inject
    private SecretaryNews news;

    @Inject
    private LateDesk late;

    @Inject
    private CredentialsDesk credentials;

    @Inject
    private Clock clock;

    private TestDelegations world;
    private Delegation fiji;
    private By focal;

    @BeforeEach
    void plan() {
        world = TestDelegations.withSeats(context);
        fiji = world.fiji();
        focal = By.focalPointOf(fiji);
        world.open(true);
    }

    @Test
    void all_that_came_meanwhile_is_told_in_one_letter_to_the_secretary_who_opened_registration() {
        Delegate there = world.delegate(fiji, "There", world.mail("a"));
        for (int number = 1; number <= 12; number++) {
            late.askToAdd(focal, fiji, there.particulars().with(Map.of(Field.NAME, "Late " + number)));
        }
        late.askToWithdraw(focal, fiji, there);
        credentials.submit(focal, fiji, LocalDate.of(2020, 6, 1), Optional.empty());

        news.tell(clock.instant());

        assertThat(world.letters(world.session().secretary().email()))
                .singleElement()
                .asString()
                .contains(world.session().read().code() + ": 14 matters wait for you")
                .contains("– Fiji, Add: Late 1, Late 2,", "Late 10, … (+2)")
                .contains("– Fiji, Withdraw: There")
                .contains("– Fiji, 1 June 2020")
                .contains("/sessions/" + world.id() + "/late-changes");
    }

    @Test
    void nothing_is_told_twice_and_nothing_before_its_time() {
        late.askToAdd(focal, fiji, particulars());

        news.tell(clock.instant().minus(Duration.ofMinutes(10)));
        assertThat(world.letters(world.session().secretary().email())).isEmpty();
        news.tell(clock.instant());
        news.tell(clock.instant());
        assertThat(world.letters(world.session().secretary().email())).hasSize(1);
    }

    @Test
    void what_was_decided_or_done_by_a_secretary_is_no_news() {
        late.askToAdd(focal, fiji, particulars());
        late.decline(
                world.session().secretary(), late.waiting(world.id()).getFirst().number(), "");
        credentials.submit(By.of(world.session().secretary()), fiji, LocalDate.of(2020, 6, 1), Optional.empty());

        news.tell(clock.instant());

        assertThat(world.letters(world.session().secretary().email())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void each_secretary_is_told_in_their_own_language_if_nobody_opened_registration(Language language) {
        SignedIn secretary = context.getBean(People.class)
                .add(
                        UUID.randomUUID() + "@example.org",
                        "Secretary",
                        "correct horse battery",
                        language,
                        ZoneId.of("Europe/Zurich"),
                        Set.of(Role.SECRETARY));
        TestDelegations other = TestDelegations.withSeats(context);
        Delegation sent = other.fiji();
        late.askToAdd(By.focalPointOf(sent), sent, particulars());

        news.tell(clock.instant());

        Reading reading = new Reading(context, sent, language);
        assertThat(other.letters(secretary.email()))
                .anySatisfy(letter -> assertThat(letter).contains(reading.delegation(), "Late Comer"));
    }

    private static Particulars particulars() {
        return Particulars.of(
                "Late Comer",
                Delegate.Function.ADVISER,
                "late@delegations.example",
                "en",
                "Pacific/Fiji",
                Delegate.Presence.REMOTE);
    }

    private record Reading(ApplicationContext context, Delegation sent, Language language) {

        String delegation() {
            return context.getBean(Delegations.class)
                    .find(sent.id(), language)
                    .orElseThrow()
                    .name();
        }
    }
}
