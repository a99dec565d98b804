package org.hemicycle.interpretation;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hemicycle.accounts.Role;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetLine;
import org.hemicycle.web.sheets.SheetWriting;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class InterpreterImportTest {

    @Inject
    private ApplicationContext context;

    @Inject
    private InterpreterImport sheet;

    @Inject
    private Profiles profiles;

    @Inject
    private Facts facts;

    private Reader chief;
    private String email;

    @BeforeEach
    void read() {
        chief = TestReader.with(context, Role.CHIEF_INTERPRETER);
        email = UUID.randomUUID() + "@interpreters.example";
    }

    @Test
    void a_line_becomes_an_interpreter_with_languages_and_trainings() {
        String code = "i" + UUID.randomUUID().toString().substring(0, 8);
        context.getBean(Platforms.class).add(code, "Platform " + code, 1);
        SheetLine line = line(
                2,
                "a",
                "français",
                "c",
                "en, es",
                "platforms",
                code,
                "trainedOn",
                "2020-05-04",
                "status",
                "fonctionnaire",
                "zone",
                "Africa/Cairo",
                "remote",
                "oui");
        assertThat(sheet.examine(0, List.of(line), chief)).isEmpty();

        write(line, Map.of());

        Profile stored = profiles.byEmail(email).orElseThrow();
        assertThat(stored.zone()).isEqualTo("Africa/Cairo");
        assertThat(stored.remote()).isTrue();
        assertThat(stored.staff()).isTrue();
        assertThat(facts.accreditations(stored.id()))
                .extracting(one -> one.rank() + " " + one.language())
                .containsExactly("A fr", "C en", "C es");
        assertThat(facts.trainings(stored.id()))
                .singleElement()
                .satisfies(one -> assertThat(one.trainedOn()).isEqualTo("2020-05-04"));
    }

    @Test
    void every_fault_is_told_by_line_and_column() {
        List<SheetFinding> findings = sheet.examine(
                0,
                List.of(
                        line(
                                2,
                                "a",
                                "fr",
                                "zone",
                                "Mars/Olympus",
                                "status",
                                "guest",
                                "relay",
                                "perhaps",
                                "platforms",
                                "nosuchplatform",
                                "dailyRate",
                                "much",
                                "trainedOn",
                                "soon"),
                        line(3, "c", "en")),
                chief);

        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding).isInstanceOf(SheetFinding.Fault.class))
                .extracting(finding -> finding.line() + " " + ((SheetFinding.Fault) finding).column())
                .containsExactlyInAnyOrder(
                        "2 zone", "2 status", "2 relay", "2 platforms", "2 dailyRate", "2 trainedOn", "3 email", "3 a");
    }

    @Test
    void who_is_known_by_mail_is_brought_up_to_date_only_if_the_reader_says_so() {
        write(line(2, "a", "fr", "c", "en", "dailyRate", "600", "zone", "Africa/Cairo"), Map.of());
        SheetLine again = line(2, "dailyRate", "700", "b", "en", "a", "fr");

        assertThat(sheet.examine(0, List.of(again), chief))
                .singleElement()
                .isInstanceOfSatisfying(
                        SheetFinding.Question.class,
                        question -> assertThat(question.answers())
                                .extracting(SheetFinding.Answer::key)
                                .containsExactly("update", "skip"));

        write(again, Map.of(2, "skip"));
        assertThat(profiles.byEmail(email).orElseThrow().dailyCost()).isEqualTo(600);

        write(again, Map.of(2, "update"));
        Profile updated = profiles.byEmail(email).orElseThrow();
        assertThat(updated.dailyCost()).isEqualTo(700);
        assertThat(updated.zone()).isEqualTo("Africa/Cairo");
        assertThat(facts.accreditations(updated.id()).stream().filter(one -> one.validTo() == null))
                .extracting(one -> one.rank() + " " + one.language())
                .containsExactly("A fr", "B en");
    }

    @Test
    void only_chief_interpreters_and_administrators_import() {
        assertThat(sheet.mayUse(0, chief)).isTrue();
        assertThat(sheet.mayUse(1, chief)).isFalse();
        assertThat(sheet.mayUse(0, TestReader.with(context, Role.SECRETARY))).isFalse();
    }

    private void write(SheetLine line, Map<Integer, String> answers) {
        sheet.write(new SheetWriting(0, List.of(line), answers, "Chief interpreter", chief, done -> {}));
    }

    private SheetLine line(int number, String... cells) {
        Map<String, String> all = new HashMap<>(Map.of("name", "Imported", "email", email));
        for (int cell = 0; cell < cells.length; cell += 2) {
            all.put(cells[cell], cells[cell + 1]);
        }
        return new SheetLine(number, all);
    }
}
