package org.hemicycle.delegations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import java.util.Map;
import org.hemicycle.delegations.Delegate.Function;
import org.hemicycle.reference.Language;
import org.hemicycle.reference.Outdated;
import org.hemicycle.reference.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@MicronautTest(transactional = false)
class RegistrarTest {

    private final ApplicationContext context;
    private final Registrar registrar;
    private final AccreditationDesk accreditation;
    private final Delegates delegates;
    private final Changes changes;
    private final Persons persons;
    private TestDelegations world;
    private Delegation fiji;

    RegistrarTest(
            EmbeddedServer server,
            Registrar registrar,
            AccreditationDesk accreditation,
            Delegates delegates,
            Changes changes,
            Persons persons) {
        this.context = server.getApplicationContext();
        this.registrar = registrar;
        this.accreditation = accreditation;
        this.delegates = delegates;
        this.changes = changes;
        this.persons = persons;
    }

    @BeforeEach
    void plan() {
        world = TestDelegations.withSeats(context);
        fiji = world.withFocalPoint(world.fiji(), Language.FRENCH);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ratu Sir Kamisese",
                "الدكتورة نورة بنت عبد الله",
                "\u200Fمحمد\u200F (EG)",
                "王小明",
                "Юлия Ёжикова",
                "Zoe\u0301 Nu\u0303ez",
                "O'Brien d'Arc 'quoted' \"double\" <b>&",
                "=1+1",
                "𠮷野家 𝓐"
            })
    void names_of_every_script_are_kept_as_they_were_written(String name) {
        Delegate delegate = world.delegate(fiji, name, world.mail("a"));

        assertThat(delegate.name()).isEqualTo(name);
    }

    @Test
    void a_name_has_300_characters_and_not_one_more() {
        assertThat(world.delegate(fiji, "名".repeat(300), world.mail("a")).name())
                .hasSize(300);
        assertThatThrownBy(() -> Particulars.of(
                        Map.of(Field.NAME, "x".repeat(301), Field.FUNCTION, "HEAD", Field.EMAIL, "a@b.example")))
                .isInstanceOf(Refused.class);
    }

    @Test
    void an_apostrophe_in_every_field_is_kept() {
        Delegate delegate = world.delegate(fiji, "N'ame", "o'brien." + world.id() + "@delegations.example");
        Particulars wanted = new Particulars(
                "O'Name",
                "O'Family",
                "G'iven",
                "H'E",
                Function.HEAD,
                Sex.FEMALE,
                "Org's",
                "P'osition",
                delegate.email(),
                "fr",
                "Europe/Zurich",
                Delegate.Presence.IN_PERSON,
                true,
                "L'SF",
                true);

        registrar.change(By.of(world.session().secretary()), delegate, wanted, delegate.version());

        assertThat(world.find(delegate.id()).particulars()).isEqualTo(wanted);
    }

    @Test
    void one_address_is_on_a_list_once() {
        world.delegate(fiji, "First", world.mail("a"));

        assertThatThrownBy(() -> world.delegate(fiji, "Second", world.mail("A")))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("already");
    }

    @Test
    void the_second_of_two_who_change_one_delegate_is_refused_and_told_what_the_first_changed() {
        Delegate delegate = world.delegate(fiji, "Name", world.mail("a"));
        By secretary = By.of(world.session().secretary());
        registrar.change(secretary, delegate, with(delegate, Field.POSITION, "Director"), delegate.version());

        assertThatThrownBy(() ->
                        registrar.change(secretary, delegate, with(delegate, Field.SEX, "FEMALE"), delegate.version()))
                .isInstanceOf(Outdated.class);

        assertThat(world.find(delegate.id()).position()).isEqualTo("Director");
        assertThat(changes.ofDelegate(delegate.id(), delegate.version()))
                .extracting(Change::field, Change::before, Change::after, Change::who)
                .containsExactly(tuple("POSITION", "", "Director", "Secretary of the meeting"));
    }

    @Test
    void all_concerned_are_told_of_an_accreditation_in_their_language() {
        Delegate delegate = world.delegate(fiji, "Name", world.mail("a"));

        accreditation.decide(
                world.session().secretary(), fiji.id(), List.of(delegate.id()), Accreditation.ACCREDITED, "");

        assertThat(world.find(delegate.id()).accreditation()).isEqualTo(Accreditation.ACCREDITED);
        assertThat(world.letters(delegate.email())).singleElement().asString().contains("you are accredited", "Fiji");
        assertThat(world.letters(world.focalMail(fiji)))
                .singleElement()
                .asString()
                .contains("le secrétariat s’est prononcé", "accrédité:\n– Name");
    }

    @Test
    void to_refuse_takes_a_reason_and_tells_it() {
        Delegate delegate = world.delegate(fiji, "Name", world.mail("a"));
        List<Long> chosen = List.of(delegate.id());

        assertThatThrownBy(() -> accreditation.decide(
                        world.session().secretary(), fiji.id(), chosen, Accreditation.REFUSED, " "))
                .isInstanceOf(Refused.class);
        accreditation.decide(
                world.session().secretary(), fiji.id(), chosen, Accreditation.REFUSED, "Not of this country");

        assertThat(world.letters(delegate.email())).singleElement().asString().contains("Not of this country");
        assertThat(delegates.ofSession(world.id())).isEmpty();
    }

    @Test
    void a_decision_that_is_no_news_is_not_mailed_again() {
        Delegate delegate = world.delegate(fiji, "Name", world.mail("a"));

        for (int times = 0; times < 2; times++) {
            accreditation.decide(
                    world.session().secretary(), fiji.id(), List.of(delegate.id()), Accreditation.ACCREDITED, "");
        }

        assertThat(world.letters(delegate.email())).hasSize(1);
    }

    @Test
    void a_withdrawn_delegate_is_told_is_not_expected_and_can_be_registered_anew() {
        Delegate delegate = world.delegate(fiji, "Name", world.mail("a"));

        registrar.withdraw(By.of(world.session().secretary()), delegate);

        assertThat(delegates.ofSession(world.id())).isEmpty();
        assertThat(world.letters(delegate.email())).singleElement().asString().contains("taken off the list");
        assertThat(world.letters(world.focalMail(fiji))).hasSize(1);
        assertThat(world.delegate(fiji, "Name", world.mail("a")).personId()).isEqualTo(delegate.personId());
        assertThatThrownBy(() -> registrar.readmit(By.of(world.session().secretary()), delegate))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_focal_points_change_of_name_has_to_be_decided_anew_and_one_of_position_has_not() {
        Delegate delegate = world.delegate(fiji, "Name", world.mail("a"));
        accreditation.decide(
                world.session().secretary(), fiji.id(), List.of(delegate.id()), Accreditation.ACCREDITED, "");
        By focal = By.focalPointOf(fiji);

        registrar.change(focal, delegate, with(delegate, Field.POSITION, "Director"), 1);
        assertThat(world.find(delegate.id()).accreditation()).isEqualTo(Accreditation.ACCREDITED);

        Delegate accredited = world.find(delegate.id());
        registrar.change(focal, accredited, with(accredited, Field.NAME, "Other"), accredited.version());
        assertThat(world.find(delegate.id()).accreditation()).isEqualTo(Accreditation.REGISTERED);
    }

    @Test
    void a_person_is_one_person_in_all_sessions() {
        Delegate here = world.delegate(fiji, "Name", world.mail("a"));
        TestDelegations other = TestDelegations.withSeats(context);

        Delegate there = other.delegate(other.ofCountry("EG"), "Name", world.mail("A"));

        assertThat(there.personId()).isEqualTo(here.personId());
        assertThat(delegates.ofPerson(here.personId())).extracting(Delegate::id).containsExactly(there.id(), here.id());
    }

    @Test
    void a_new_address_of_a_delegate_is_one_more_of_the_same_person() {
        Delegate delegate = world.delegate(fiji, "Name", world.mail("a"));

        registrar.change(
                By.of(world.session().secretary()), delegate, with(delegate, Field.EMAIL, world.mail("new")), 0);

        assertThat(world.find(delegate.id()).personId()).isEqualTo(delegate.personId());
        assertThat(persons.addresses(delegate.personId()))
                .extracting(Person::email)
                .containsExactly(world.mail("a"), world.mail("new"));
    }

    @Test
    void merged_persons_keep_both_histories_and_who_merged_them() {
        Delegate first = world.delegate(fiji, "Same Name", world.mail("a"));
        Delegate second = world.delegate(fiji, "same name", world.mail("b"));
        assertThat(delegates.namesakes(first.name(), "FJ", first.personId()))
                .extracting(Delegate::id)
                .contains(second.id());

        persons.merge(world.session().secretary(), first.personId(), second.personId());

        assertThat(delegates.ofPerson(first.personId())).hasSize(2);
        assertThat(persons.mergers(first.personId()))
                .singleElement()
                .satisfies(merger -> assertThat(merger.goneEmail() + merger.who())
                        .isEqualTo(world.mail("b") + "Secretary of the meeting"));
        assertThat(changes.ofDelegate(second.id(), -1))
                .extracting(Change::field)
                .contains("PERSON");
        assertThat(TestDelegations.withSeats(context)
                        .delegate(fiji, "Again", "again." + world.mail("b"))
                        .personId())
                .isNotEqualTo(first.personId());
        TestDelegations later = TestDelegations.withSeats(context);
        assertThat(later.delegate(later.fiji(), "Again", world.mail("b")).personId())
                .isEqualTo(first.personId());
    }

    private static Particulars with(Delegate delegate, Field field, String value) {
        return delegate.particulars().with(Map.of(field, value));
    }
}
