package org.hemicycle.bodies;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a test writes is rolled back at its end. */
@MicronautTest
class SeatImportTest {

    @Inject
    private ApplicationContext context;

    @Inject
    private SeatImport seats;

    @Inject
    private ObserverImport observers;

    @Inject
    private Bodies bodies;

    private Reader secretary;

    @BeforeEach
    void signIn() {
        secretary = TestBodies.secretary(context);
    }

    @Test
    void members_are_meant_by_name_in_any_language_or_by_code() {
        Body body = TestBodies.empty(context);
        List<SheetLine> lines = List.of(
                line(2, "斐济", "E", "1 января 2019 г.", "31.12.2022"),
                line(3, "COTE D'IVOIRE", "D", "2019-01-01", "2022-12-31"),
                line(4, "GBR", "B", "2019-01-01T00:00", ""),
                line(5, "na", "", "2019-01-01", "2022-12-31"));
        assertThat(seats.examine(body.number(), lines, secretary)).isEmpty();
        AtomicInteger written = new AtomicInteger();

        seats.write(new SheetWriting(body.number(), lines, Map.of(), "Secretary", secretary, written::set));

        assertThat(written).hasValue(4);
        assertThat(bodies.members(body.number(), LocalDate.of(2020, 6, 9))).containsExactly("CI", "FJ", "GB", "NA");
        assertThat(bodies.members(body.number(), LocalDate.of(2023, 1, 1))).containsExactly("GB");
    }

    @Test
    void every_fault_is_told_with_its_line_and_what_may_have_been_meant() {
        Body body = TestBodies.of(context, "FJ");

        List<SheetFinding> findings = seats.examine(
                body.number(),
                List.of(
                        line(2, "Figi", "A", "2023-01-01", "2024-01-01"),
                        line(3, "Atlantis of the Deep Sea", "A", "2023-01-01", "2024-01-01"),
                        line(4, "Fiji", "A", "2022-12-31", "2024-01-01"),
                        line(5, "Tonga", "A", "2023-01-01", "2022-01-01"),
                        line(6, "Samoa", "A", "soon", ""),
                        line(7, "Nauru", "A", "2023-01-01", ""),
                        line(8, "NR", "A", "2024-01-01", ""),
                        line(9, "Palau", "x".repeat(101), "2024-01-01", ""),
                        line(10, "Kiribati", "A", "02/01/2023", "")),
                secretary);

        assertThat(findings.stream().map(finding -> finding.line() + " " + finding.sentence()))
                .containsExactly(
                        "2 No country is called “Figi”. Is Fiji meant?",
                        "3 There is no country “Atlantis of the Deep Sea”.",
                        "4 Fiji has a seat at that time already: 1 January 2019 – 31 December 2022.",
                        "5 The end must not come before 1 January 2023.",
                        "6 Please write a date as 2020-06-09.",
                        "8 “NR” stands on line 7 already, with a term that overlaps.",
                        "9 At most 100 characters.",
                        "10 02/01/2023 may be 2 January 2023 or 1 February 2023. Write it so that there is one way to read"
                                + " it, as in 2023-01-02.");
    }

    @Test
    void the_groups_of_a_tripartite_body_are_named_in_any_language() {
        Body body = TestBodies.tripartite(context);
        List<SheetLine> lines = List.of(
                group(2, "France", "gouvernements", ""),
                group(3, "", "Трудящиеся", "Член группы трудящихся"),
                group(4, "", "EMPLOYERS", "Employers’ member"));
        assertThat(seats.examine(body.number(), lines, secretary)).isEmpty();

        seats.write(new SheetWriting(body.number(), lines, Map.of(), "Secretary", secretary, done -> {}));

        assertThat(context.getBean(Seats.class).asOf(body.number(), LocalDate.of(2020, 6, 9), Language.ENGLISH))
                .extracting(Seat::constituency)
                .containsExactly(Constituency.GOVERNMENT, Constituency.EMPLOYERS, Constituency.WORKERS);
        assertThat(seats.examine(
                        body.number(),
                        List.of(group(2, "", "Workers", ""), group(3, "", "Aliens", "One"), group(4, "", "", "One")),
                        secretary))
                .extracting(SheetFinding::line)
                .contains(2, 3, 4);
    }

    @Test
    void observers_are_states_where_a_country_is_called_so() {
        Body body = TestBodies.empty(context);
        List<SheetLine> lines = List.of(
                observer(2, "State of Palestine", "", "Resolution 99"),
                observer(3, "Regional organisation", "", "Agreement"),
                observer(4, "Visitors", "autre", "Invitation"));
        assertThat(observers.examine(body.number(), lines, secretary)).isEmpty();

        observers.write(new SheetWriting(body.number(), lines, Map.of(), "Secretary", secretary, done -> {}));

        assertThat(context.getBean(Observers.class).asOf(body.number(), LocalDate.of(2020, 6, 9), Language.ENGLISH))
                .extracting(Observer::kind)
                .containsExactly(Observer.Kind.STATE, Observer.Kind.ORGANISATION, Observer.Kind.OTHER);
        assertThat(observers
                        .examine(
                                body.number(),
                                List.of(
                                        observer(2, "Figi", "state", "Resolution"),
                                        observer(3, "PS", "", "Resolution"),
                                        observer(4, "Some body", "alien", "Resolution")),
                                secretary)
                        .stream()
                        .map(finding -> finding.line() + " " + finding.sentence()))
                .containsExactly(
                        "2 No country is called “Figi”. Is Fiji meant?",
                        "3 State of Palestine (the) is an observer at that time already: 1 January 2019 – without end.",
                        "4 Please choose one of the list.");
    }

    @Test
    void observers_bring_their_names_in_six_languages() {
        Body body = TestBodies.empty(context);
        List<SheetLine> lines = List.of(new SheetLine(
                2,
                Map.of(
                        "name", "African Union",
                        "name_fr", "Union africaine",
                        "name_ar", "الاتحاد الأفريقي",
                        "name_zh", "非洲联盟",
                        "reason", "Agreement",
                        "from", "1/1/2019")));
        assertThat(observers.examine(body.number(), lines, secretary)).isEmpty();

        observers.write(new SheetWriting(body.number(), lines, Map.of(), "Secretary", secretary, done -> {}));

        Observers roll = context.getBean(Observers.class);
        LocalDate day = LocalDate.of(2020, 6, 9);
        assertThat(roll.asOf(body.number(), day, Language.FRENCH))
                .extracting(Observer::name)
                .containsExactly("Union africaine");
        assertThat(roll.asOf(body.number(), day, Language.ARABIC))
                .extracting(Observer::name)
                .containsExactly("الاتحاد الأفريقي");
        assertThat(roll.asOf(body.number(), day, Language.RUSSIAN))
                .extracting(Observer::name)
                .containsExactly("African Union");
        assertThat(observers.columns(body.number()))
                .extracting(SheetColumn::key)
                .contains("name_ar", "name_es", "name_fr", "name_ru", "name_zh");
    }

    @Test
    void who_is_no_secretary_may_not_import() {
        Body body = TestBodies.empty(context);
        Reader nobody = new Reader(Language.ENGLISH, secretary.zone(), Optional.empty(), "", "/", "");

        assertThat(secretary.is(Role.SECRETARY)).isTrue();
        assertThat(seats.mayUse(body.number(), secretary)).isTrue();
        assertThat(seats.mayUse(999_999_999, secretary)).isFalse();
        assertThat(seats.mayUse(body.number(), nobody)).isFalse();
        assertThat(observers.mayUse(body.number(), nobody)).isFalse();
    }

    private static SheetLine line(int number, String member, String region, String from, String to) {
        return new SheetLine(number, Map.of("member", member, "region", region, "from", from, "to", to));
    }

    private static SheetLine group(int number, String member, String constituency, String holder) {
        return new SheetLine(
                number, Map.of("member", member, "constituency", constituency, "holder", holder, "from", "2019-01-01"));
    }

    private static SheetLine observer(int number, String name, String kind, String reason) {
        return new SheetLine(
                number, Map.of("name", name, "kind", kind, "reason", reason, "from", "2019-01-01", "to", ""));
    }
}
