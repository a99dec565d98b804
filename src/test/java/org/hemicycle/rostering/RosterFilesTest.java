package org.hemicycle.rostering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hemicycle.rostering.check.RandomProblems;
import org.hemicycle.rostering.problem.BrokenFile;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.RosterFiles;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.solver.RosterSolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RosterFilesTest {
    private static final String PROBLEM = """
            {"name": "VCC-1",
             "limits": {"sittingsPerDay":2, "minutesPerDay":360, "sittingsPerWeek":7, "breakMinutes":90, "restMinutes":660,
                        "turnMinutes":30, "relayGivers":2, "retour":true},
             "rooms": [{"id":"popov","booths":8,"occupancy":1,"platforms":["interprefy","zoom"]}],
             "sittings": [{"id":"S1","start":"2020-06-09T10:00:00Z","minutes":120,"mode":"virtual",
                           "platform":"interprefy","room":"popov","floor":["ar","fr"],
                           "booths":[{"language":"ar","team":3,"twoWay":true}, {"language":"fr","team":2,"twoWay":false}]}],
             "interpreters": [{"id":"I1","a":["fr"],"b":["en"],"c":["es","ru"],"platforms":["interprefy"],"onsite":true,
                               "remote":false,"zone":"Europe/Zurich",
                               "unavailable":[{"from":"2020-06-10T10:00:00Z","to":"2020-06-10T12:00:00Z"}],
                               "dailyCost":0,"contractMinutes":0,"excludes":["I7"]}],
             "pins": [{"sitting":"S1","booth":"fr","interpreter":"I1"}],
             "previous": [{"sitting":"S1","booth":"fr","interpreter":"I1"}], "frozenBefore": "2020-06-09T00:00:00Z"}
            """;

    @Test
    void a_problem_written_is_the_problem_read() {
        RosterProblem problem = RosterFiles.readProblem(PROBLEM);
        assertThat(RosterFiles.readProblem(RosterFiles.write(problem))).isEqualTo(problem);
    }

    @Test
    void a_solution_written_is_the_solution_read() {
        RosterSolution solution =
                RosterSolver.within(Duration.ofSeconds(20)).workers(1).solve(RosterFiles.readProblem(PROBLEM));
        assertThat(RosterFiles.readSolution(RosterFiles.write(solution))).isEqualTo(solution);
    }

    @Test
    void random_problems_survive_their_file() {
        for (long seed = 0; seed < 100; seed++) {
            RosterProblem problem = RandomProblems.problem(seed);
            assertThat(RosterFiles.readProblem(RosterFiles.write(problem))).isEqualTo(problem);
        }
    }

    @Test
    void what_may_be_absent_is_empty() {
        RosterProblem problem = RosterFiles.readProblem("""
                {"name":"", "limits": {"sittingsPerDay":2, "minutesPerDay":360, "sittingsPerWeek":7, "breakMinutes":90,
                 "restMinutes":660, "turnMinutes":30, "relayGivers":2, "retour":true},
                 "sittings":[{"id":"S1","start":"2020-06-09T10:00:00Z","minutes":120,"mode":"virtual","floor":[],"booths":[]}],
                 "interpreters":[{"id":"I1","a":["fr"],"onsite":true,"remote":false,"zone":"Europe/Zurich",
                 "dailyCost":0,"contractMinutes":0}]}
                """);
        assertThat(problem.rooms()).isEmpty();
        assertThat(problem.previous()).isEmpty();
        assertThat(problem.interpreters().getFirst().c()).isEmpty();
        assertThat(problem.sittings().getFirst().room()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    "name": "VCC-1" | "nom": "VCC-1" | /nom
                    "name": "VCC-1", | | ``
                    "relayGivers":2 | "relayGivers":0 | /limits/relayGivers
                    "minutes":120 | "minutes":120.5 | /sittings/0/minutes
                    "minutes":120 | "minutes":"120" | /sittings/0/minutes
                    "minutes":120 | "minutes":0 | /sittings/0/minutes
                    "booths":8 | "booths":0 | /rooms/0/booths
                    "occupancy":1 | "occupancy":0 | /rooms/0/occupancy
                    "team":3 | "team":0 | /sittings/0/booths/0/team
                    "breakMinutes":90 | "breakMinutes":-1 | /limits/breakMinutes
                    "retour":true | "retour":"yes" | /limits/retour
                    "mode":"virtual" | "mode":"by post" | /sittings/0/mode
                    2020-06-09T10:00:00Z | 2020-06-31T10:00:00Z | /sittings/0/start
                    2020-06-09T10:00:00Z | tomorrow | /sittings/0/start
                    "from":"2020-06-10T10:00:00Z" | "from":"2021-06-10T10:00:00Z" | /interpreters/0/unavailable/0
                    "frozenBefore": "2020-06-09T00:00:00Z" | "frozenBefore": "2020-06-09" | /frozenBefore
                    Europe/Zurich | Europe/Zuerich | /interpreters/0/zone
                    "floor":["ar","fr"] | "floor":["ar","f"] | /sittings/0/floor/1
                    "c":["es","ru"] | "c":["es","ru_RU"] | /interpreters/0/c/1
                    "a":["fr"] | "a":[] | /interpreters/0/a
                    "language":"fr" | "language":"AR" | /sittings/0/booths/1/language
                    "room":"popov" | "room":"a" | /sittings/0/room
                    "pins": [{"sitting":"S1" | "pins": [{"sitting":"S2" | /pins/0/sitting
                    "pins": [{"sitting":"S1","booth":"fr" | "pins": [{"sitting":"S1","booth":"en" | /pins/0/booth
                    "previous": [{"sitting":"S1","booth":"fr","interpreter":"I1" | "previous": [{"sitting":"S1","booth":"fr","interpreter":"I2" | /previous/0/interpreter
                    "excludes":["I7"] | "excludes":["I7"],"excludes":[] | ``
                    "team":3 | "team":3,"size":3 | /sittings/0/booths/0/size
                    "remote":false | "remote":null | /interpreters/0/remote
                    """)
    void a_broken_file_is_refused_where_it_is_broken(String right, String wrong, String pointer) {
        assertThat(PROBLEM).contains(right);
        String file = PROBLEM.replace(right, wrong == null ? "" : wrong);
        BrokenFile broken = catchThrowableOfType(BrokenFile.class, () -> RosterFiles.readProblem(file));
        assertThat(broken).as(file).isNotNull();
        assertThat(broken.pointer()).isEqualTo(pointer);
        assertThat(broken.sentence()).endsWith(".");
    }

    @Test
    void doubled_ids_are_refused() {
        RosterProblem problem = RosterFiles.readProblem(PROBLEM);
        String file = RosterFiles.write(problem);
        String twice = file.replaceFirst("(?s)(\"interpreters\" : \\[ )(\\{.*?\\})( \\],\\s*\"pins\")", "$1$2, $2$3");
        assertThat(twice).isNotEqualTo(file);
        BrokenFile broken = catchThrowableOfType(BrokenFile.class, () -> RosterFiles.readProblem(twice));
        assertThat(broken.pointer()).isEqualTo("/interpreters/1/id");
    }

    @Test
    void tags_are_those_of_rfc_5646() {
        List<String> good = List.of(
                "ar",
                "zh-Hant-TW",
                "sgn-BE-FR",
                "ase",
                "ils",
                "de-CH-1996",
                "x-klingon",
                "i-klingon",
                "en-a-bbb-x-a",
                "sl-rozaj-biske",
                "zh-cmn-Hans-CN",
                "es-419");
        List<String> bad = List.of("", "f", "fr_FR", "fr-", "-fr", "français", "fr-x", "1fr", "abcdefghi", "en-a");
        assertThat(good).allMatch(LanguageTags::wellFormed);
        assertThat(bad).noneMatch(LanguageTags::wellFormed);
    }

    @Test
    void a_problem_is_solved_and_checked_from_the_command_line(@TempDir Path folder) throws Exception {
        Path problem = Files.writeString(folder.resolve("problem.json"), PROBLEM);
        Path solution = folder.resolve("solution.json");
        assertThat(run("solve", problem.toString(), solution.toString(), "10")).isZero();
        assertThat(run("check", problem.toString(), solution.toString())).isZero();
        Files.writeString(solution, Files.readString(solution).replaceFirst("\"turn\" : 1", "\"turn\" : 2"));
        assertThat(run("check", problem.toString(), solution.toString())).isEqualTo(1);
        assertThat(run("check", folder.resolve("none.json").toString(), solution.toString()))
                .isEqualTo(2);
    }

    private static int run(String... arguments) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return RosterCommand.run(arguments, nowhere, nowhere);
    }
}
