package org.hemicycle.delegations;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.delegations.Delegate.Function;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetFinding.Fault;
import org.hemicycle.web.sheets.SheetFinding.Note;
import org.hemicycle.web.sheets.SheetFinding.Question;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@MicronautTest(transactional = false)
class SheetListTest {

    private static final Reader READER =
            new Reader(Language.ENGLISH, ZoneId.of("Europe/Zurich"), Optional.empty(), "", "", "");

    private final ApplicationContext context;
    private final SessionImport session;
    private final FocalImport focal;
    private final LateDesk late;
    private TestDelegations world;
    private Delegation fiji;

    SheetListTest(EmbeddedServer server, SessionImport session, FocalImport focal, LateDesk late) {
        this.context = server.getApplicationContext();
        this.session = session;
        this.focal = focal;
        this.late = late;
    }

    @BeforeEach
    void plan() {
        world = TestDelegations.withSeats(context);
        fiji = world.fiji();
    }

    @ParameterizedTest
    @CsvSource({
        "Fiji",
        "FIJI",
        "Fidji",
        "Fidji (les)",
        "FJ",
        "fji",
        "Фиджи",
        "فيجي",
        "斐济",
        "The Fiji",
    })
    void a_member_is_known_by_its_name_in_any_language_and_by_its_codes(String called) {
        assertThat(examine(line(2, called, "A", world.mail("a")))).isEmpty();
        write(List.of(line(2, called, "A", world.mail("a"))), Map.of());
        assertThat(world.all(fiji)).hasSize(1);
    }

    @Test
    void an_unknown_country_is_a_fault_with_the_nearest_name() {
        assertThat(sentences(examine(line(2, "Fijji", "A", world.mail("a")))))
                .containsExactly("“Fijji” is neither a country nor an observer that we know. Do you mean Fiji?");
    }

    @Test
    void a_country_that_has_no_seat_is_a_fault() {
        assertThat(sentences(examine(line(2, "Nauru", "A", world.mail("a")))))
                .containsExactly("Nauru has neither a seat nor a place as an observer at this session.");
    }

    @Test
    void an_organisation_that_observes_sends_observers() {
        long observer = world.observer("World Test Organization");

        write(List.of(line(2, "world test organization", "A", world.mail("a"))), Map.of());

        long delegation = world.number("SELECT id FROM delegation WHERE observer_id = " + observer);
        assertThat(world.read(delegation).kind()).isEqualTo(Delegation.Kind.ORGANISATION);
        assertThat(world.all(world.read(delegation)))
                .singleElement()
                .satisfies(delegate -> assertThat(delegate.function()).isEqualTo(Function.OBSERVER))
                .satisfies(delegate -> assertThat(delegate.zone()).isEqualTo("Europe/Zurich"));
    }

    @ParameterizedTest
    @CsvSource({
        "Head of delegation, HEAD",
        "Chef de délégation, HEAD",
        "CHEF DE LA DELEGATION, HEAD",
        "Jefa de la delegación, HEAD",
        "Глава делегации, HEAD",
        "رئيس الوفد, HEAD",
        "代表团团长, HEAD",
        "Advisor, ADVISER",
        "Expert, ADVISER",
        "Councilor, COUNCILLOR",
        "Suppléante, ALTERNATE",
        "Deputy Head, ALTERNATE",
        "观察员, OBSERVER",
    })
    void functions_are_recognised_as_people_write_them(String said, Function function) {
        assertThat(Vocabulary.function(said)).contains(function);
    }

    @Test
    void what_is_wrong_with_a_line_is_said_beside_its_column() {
        SheetLine line = new SheetLine(
                7,
                Map.of(
                        "delegation",
                        "Fiji",
                        "name",
                        "A",
                        "email",
                        "no mail",
                        "function",
                        "Chancellor",
                        "language",
                        "Klingon",
                        "zone",
                        "Mars/Olympus",
                        "sex",
                        "?!x9",
                        "mode",
                        "astral",
                        "captioning",
                        "perhaps"));

        assertThat(examine(line))
                .allSatisfy(fault -> assertThat(fault.line()).isEqualTo(7))
                .extracting(finding -> ((Fault) finding).column())
                .containsExactlyInAnyOrder("email", "function", "language", "zone", "sex", "mode", "captioning");
    }

    @Test
    void what_a_line_leaves_out_is_as_usual() {
        write(List.of(line(2, "Fiji", "A", world.mail("a"))), Map.of());

        Delegate delegate = world.all(fiji).getFirst();
        assertThat(delegate.zone()).isEqualTo("Pacific/Fiji");
        assertThat(delegate.sex()).isEqualTo(Sex.NOT_STATED);
        assertThat(delegate.function()).isEqualTo(Function.ADVISER);
        assertThat(delegate.language()).isEqualTo("en");
    }

    @Test
    void family_and_given_names_make_a_name_in_the_order_of_the_script() {
        write(
                List.of(
                        new SheetLine(
                                2,
                                Map.of(
                                        "delegation",
                                        "CN",
                                        "familyName",
                                        "王",
                                        "givenName",
                                        "小明",
                                        "email",
                                        world.mail("a"))),
                        new SheetLine(
                                3,
                                Map.of(
                                        "delegation",
                                        "CN",
                                        "familyName",
                                        "Wang",
                                        "givenName",
                                        "Min",
                                        "email",
                                        world.mail("b")))),
                Map.of());

        assertThat(world.all(world.ofCountry("CN")))
                .extracting(Delegate::name)
                .containsExactlyInAnyOrder("王小明", "Min Wang");
    }

    @Test
    void the_same_file_again_asks_and_changes_nothing() {
        List<SheetLine> lines = List.of(line(2, "Fiji", "A", world.mail("a")), line(3, "Egypt", "B", world.mail("b")));
        write(lines, Map.of());

        assertThat(session.examine(world.id(), lines, READER)).isEmpty();
        write(lines, Map.of());
        assertThat(world.all(fiji))
                .singleElement()
                .satisfies(one -> assertThat(one.version()).isZero());
    }

    @Test
    void somebody_of_the_same_address_is_updated_or_kept_as_the_reader_says() {
        world.delegate(fiji, "Old Name", world.mail("a"));
        List<SheetLine> lines =
                List.of(line(2, "Fiji", "New Name", world.mail("A").toUpperCase(Locale.ROOT)));

        assertThat(question(session.examine(world.id(), lines, READER))).containsExactly("update", "keep");
        write(lines, Map.of(2, "keep"));
        assertThat(world.all(fiji)).extracting(Delegate::name).containsExactly("Old Name");
        write(lines, Map.of(2, "update"));
        assertThat(world.all(fiji)).extracting(Delegate::name).containsExactly("New Name");
    }

    @Test
    void somebody_of_the_same_name_is_another_unless_the_reader_says_so() {
        world.delegate(fiji, "José Núñez", world.mail("a"));
        List<SheetLine> lines = List.of(line(2, "Fiji", "jose nunez", world.mail("b")));

        assertThat(question(session.examine(world.id(), lines, READER))).containsExactly("add", "update", "keep");
        write(lines, Map.of(2, "update"));
        assertThat(world.all(fiji)).extracting(Delegate::email).containsExactly(world.mail("b"));
    }

    @Test
    void doubles_within_the_file_are_asked_about() {
        List<SheetLine> lines = List.of(line(2, "Fiji", "A", world.mail("a")), line(3, "FJ", "B", world.mail("a")));

        assertThat(question(session.examine(world.id(), lines, READER))).containsExactly("update", "keep");
        write(lines, Map.of());
        assertThat(world.all(fiji)).extracting(Delegate::name).containsExactly("B");
    }

    @Test
    void an_address_in_two_delegations_is_worth_a_note() {
        List<SheetLine> lines = List.of(line(2, "Fiji", "A", world.mail("a")), line(3, "Egypt", "A", world.mail("a")));

        assertThat(session.examine(world.id(), lines, READER)).singleElement().isInstanceOf(Note.class);
        write(lines, Map.of());
        assertThat(world.all(fiji).getFirst().personId())
                .isEqualTo(world.all(world.ofCountry("EG")).getFirst().personId());
    }

    @Test
    void who_was_withdrawn_is_asked_about() {
        Delegate delegate = world.delegate(fiji, "A", world.mail("a"));
        context.getBean(Registrar.class).withdraw(By.of(world.session().secretary()), delegate);
        List<SheetLine> lines = List.of(line(2, "Fiji", "A", world.mail("a")));

        assertThat(question(session.examine(world.id(), lines, READER))).containsExactly("add", "keep");
        write(lines, Map.of());
        assertThat(world.all(fiji)).hasSize(2);
    }

    @Test
    void after_the_list_is_closed_a_focal_points_file_becomes_requests() {
        world.open(true);
        List<SheetLine> lines = List.of(new SheetLine(2, Map.of("name", "Late", "email", world.mail("late"))));

        world.inTransaction(() -> {
            focal.write(new SheetWriting(fiji.id(), lines, Map.of(), "focal point of Fiji", READER, done -> {}));
            return true;
        });

        assertThat(world.all(fiji)).isEmpty();
        assertThat(late.waiting(world.id()))
                .singleElement()
                .satisfies(change -> assertThat(late.subject(change)).isEqualTo("Late"));
    }

    @Test
    void thousands_are_written_in_order_and_the_reader_sees_how_far_it_is() {
        List<SheetLine> lines = new ArrayList<>();
        for (int number = 0; number < 2500; number++) {
            lines.add(line(number + 2, number % 2 == 0 ? "Fiji" : "Egypt", "D " + number, world.mail("d" + number)));
        }
        List<Integer> progress = new ArrayList<>();

        world.inTransaction(() -> {
            session.write(new SheetWriting(world.id(), lines, Map.of(), "Secretary", READER, progress::add));
            return true;
        });

        assertThat(progress).startsWith(1000, 2000, 2500);
        assertThat(world.all(fiji)).hasSize(1250);
        assertThat(context.getBean(Changes.class)
                        .ofDelegate(world.all(fiji).getFirst().id(), -1))
                .singleElement()
                .satisfies(change -> assertThat(change.who()).isEqualTo("Secretary"));
    }

    private List<SheetFinding> examine(SheetLine line) {
        return session.examine(world.id(), List.of(line), READER);
    }

    private void write(List<SheetLine> lines, Map<Integer, String> answers) {
        world.inTransaction(() -> {
            session.write(new SheetWriting(world.id(), lines, answers, "Secretary", READER, done -> {}));
            return true;
        });
    }

    private static List<String> question(List<SheetFinding> findings) {
        assertThat(findings).singleElement().isInstanceOf(Question.class);
        return ((Question) findings.getFirst())
                .answers().stream().map(SheetFinding.Answer::key).toList();
    }

    private static List<String> sentences(List<SheetFinding> findings) {
        return findings.stream().map(SheetFinding::sentence).toList();
    }

    private static SheetLine line(int number, String sender, String name, String email) {
        return new SheetLine(number, new HashMap<>(Map.of("delegation", sender, "name", name, "email", email)));
    }
}
