package org.hemicycle.rostering;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.hemicycle.rostering.check.RosterCheck;
import org.hemicycle.rostering.check.Violation;
import org.hemicycle.rostering.problem.BrokenFile;
import org.hemicycle.rostering.problem.RosterFiles;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.solver.RosterSolver;

/**
 * Solves or checks a roster from the command line, without server or database: {@code solve PROBLEM SOLUTION SECONDS} or
 * {@code check PROBLEM SOLUTION}. Exit status 0 where all is well, 1 where a check finds a violation, 2 where a file
 * can't be read or written.
 */
public final class RosterCommand {
    private static final int VIOLATED = 1;
    private static final int UNREADABLE = 2;

    private RosterCommand() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments, System.out, System.err));
    }

    static int run(String[] arguments, PrintStream out, PrintStream err) {
        try {
            return switch (arguments.length == 0 ? "" : arguments[0]) {
                case "solve" -> solve(arguments, out);
                case "check" -> check(arguments, out);
                default -> throw new BrokenFile("", "Say solve or check, then the files.");
            };
        } catch (BrokenFile | IOException | NumberFormatException broken) {
            err.println(broken.getMessage());
            return UNREADABLE;
        }
    }

    private static int solve(String[] arguments, PrintStream out) throws IOException {
        Thread.startVirtualThread(RosterSolver::load);
        RosterProblem problem = RosterFiles.readProblem(Path.of(arguments[1]));
        Duration time = Duration.ofSeconds(Long.parseLong(arguments[3]));
        RosterSolution solution = RosterSolver.within(time).solve(problem);
        Files.writeString(Path.of(arguments[2]), RosterFiles.write(solution));
        out.println(solution.status().word() + " after " + solution.seconds() + " s");
        solution.levels().forEach(level -> out.println(words(level)));
        return 0;
    }

    private static String words(RosterSolution.Level level) {
        return level.name().word() + " " + level.value()
                + (level.proved() ? ", proved" : ", not proved: no roster goes below " + level.bound());
    }

    private static int check(String[] arguments, PrintStream out) throws IOException {
        RosterProblem problem = RosterFiles.readProblem(Path.of(arguments[1]));
        RosterSolution solution = RosterFiles.readSolution(Path.of(arguments[2]));
        List<Violation> violations = RosterCheck.violations(problem, solution);
        violations.forEach(out::println);
        return violations.isEmpty() ? 0 : VIOLATED;
    }
}
