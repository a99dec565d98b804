package org.hemicycle.rostering.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.rostering.check.Relaxation.What;
import org.hemicycle.rostering.problem.RosterProblem;
import org.hemicycle.rostering.problem.RosterProblem.Booth;
import org.hemicycle.rostering.problem.RosterProblem.Interpreter;
import org.hemicycle.rostering.problem.RosterProblem.Limits;
import org.hemicycle.rostering.problem.RosterProblem.Mode;
import org.hemicycle.rostering.problem.RosterProblem.Room;
import org.hemicycle.rostering.problem.RosterProblem.Seat;
import org.hemicycle.rostering.problem.RosterProblem.Sitting;
import org.hemicycle.rostering.problem.RosterSolution;
import org.hemicycle.rostering.problem.RosterSolution.Assignment;
import org.hemicycle.rostering.problem.RosterSolution.Rule;
import org.hemicycle.rostering.problem.RosterSolution.Status;

/**
 * The smallest sets of rules whose relaxing would let somebody fill an empty seat while everybody else stays where they
 * are. Every rule forbids by itself, so that of each person exactly the rules they meet have to go.
 */
public final class Relaxations {
    private static final int MOST = 5;

    private final List<Assignment> assignments;
    private final String sitting;
    private final String language;

    private Relaxations(List<Assignment> assignments, String sitting, String language) {
        this.assignments = assignments;
        this.sitting = sitting;
        this.language = language;
    }

    /** What would have to be relaxed for one person to fill the seat. */
    public record Way(String interpreter, List<Relaxation> relaxations) {}

    /** All of the smallest ways; empty if nothing that can be relaxed would fill the seat. */
    public static List<Way> smallest(HandMade roster, String sitting, String language) {
        Relaxations search = new Relaxations(roster.assignments(), sitting, language);
        List<Way> ways = roster.problem().interpreters().stream()
                .flatMap(one -> search.way(roster.problem(), one.id()).stream())
                .filter(way -> !way.relaxations().isEmpty())
                .toList();
        int fewest =
                ways.stream().mapToInt(way -> way.relaxations().size()).min().orElse(0);
        return ways.stream()
                .filter(way -> way.relaxations().size() == fewest)
                .sorted(Comparator.comparing(way -> way.relaxations().getFirst().what()))
                .toList();
    }

    private Optional<Way> way(RosterProblem problem, String interpreter) {
        return relaxed(problem, interpreter, List.of()).map(relaxations -> new Way(interpreter, relaxations));
    }

    private Optional<List<Relaxation>> relaxed(RosterProblem problem, String interpreter, List<Relaxation> soFar) {
        Look look = new Look(problem, interpreter);
        Rule rule = look.rule();
        if (rule == Rule.CHOICE) {
            return Optional.of(soFar);
        }
        if (soFar.size() == MOST) {
            return Optional.empty();
        }
        return look.against(rule)
                .filter(relaxation -> soFar.stream().noneMatch(done -> done.what() == relaxation.what()))
                .flatMap(relaxation ->
                        relaxed(relaxation.in(problem, interpreter), interpreter, longer(soFar, relaxation)).stream())
                .min(Comparator.comparingInt(List::size));
    }

    private static List<Relaxation> longer(List<Relaxation> soFar, Relaxation next) {
        List<Relaxation> longer = new ArrayList<>(soFar);
        longer.add(next);
        return longer;
    }

    /** One person before the seat, under the rules as they are or as relaxed so far. */
    private final class Look {
        private final Limits limits;
        private final CheckedRoster roster;
        private final CheckedVacancies vacancies;
        private final Interpreter person;
        private final Sitting at;
        private final Booth booth;

        Look(RosterProblem problem, String interpreter) {
            Violations unheard = new Violations();
            this.limits = problem.limits();
            this.roster = new CheckedRoster(
                    problem,
                    new RosterSolution(Status.FEASIBLE, 0, List.of(), assignments, List.of(), List.of()),
                    unheard);
            this.vacancies = new CheckedVacancies(roster, unheard);
            this.person = roster.interpreter(interpreter);
            this.at = roster.sitting(sitting);
            this.booth = roster.booth(new Seat(sitting, language, interpreter));
        }

        Rule rule() {
            return vacancies.reason(at, booth, person);
        }

        /** What could be relaxed about the rule; nothing where it is no matter of will. */
        Stream<Relaxation> against(Rule rule) {
            return switch (rule) {
                case QUALIFIED ->
                    CheckedRoster.lists(person.b(), language) ? Stream.of(new Relaxation(What.RETOUR)) : Stream.empty();
                case UNAVAILABLE -> Stream.of(new Relaxation(What.AVAILABLE));
                case BREAK_MINUTES -> Stream.of(number(What.BREAK_MINUTES, limits.breakMinutes(), gap(true)));
                case REST_MINUTES -> Stream.of(number(What.REST_MINUTES, limits.restMinutes(), gap(false)));
                case SITTINGS_PER_DAY ->
                    Stream.of(number(What.SITTINGS_PER_DAY, limits.sittingsPerDay(), today().size() + 1));
                case MINUTES_PER_DAY ->
                    Stream.of(number(
                            What.MINUTES_PER_DAY,
                            limits.minutesPerDay(),
                            today().stream().mapToLong(Stint::minutes).sum() + at.minutes()));
                case SITTINGS_PER_WEEK ->
                    Stream.of(number(What.SITTINGS_PER_WEEK, limits.sittingsPerWeek(), thisWeek() + 1));
                case EXCLUDES -> Stream.of(new Relaxation(What.TOGETHER));
                case PLACE -> places();
                case OVERLAP, TRAVEL, FROZEN, CHOICE -> Stream.empty();
            };
        }

        private Stream<Relaxation> places() {
            Stream.Builder<Relaxation> places = Stream.builder();
            String platform = at.platform();
            if (at.mode() != Mode.IN_PERSON && platform != null) {
                places.add(new Relaxation(What.TRAINING, 0, 0, platform));
            }
            int occupancy = roster.problem().rooms().stream()
                    .mapToInt(Room::occupancy)
                    .min()
                    .orElse(0);
            if (person.onsite() && occupancy > 0) {
                places.add(number(What.OCCUPANCY, occupancy, occupancy + 1L));
            } else if (!person.onsite()) {
                places.add(new Relaxation(What.ON_SITE));
            }
            return places.build();
        }

        private List<Stint> today() {
            return roster.stints(person).stream()
                    .filter(other -> other.day(person).equals(roster.stint(at).day(person)))
                    .toList();
        }

        private long thisWeek() {
            return roster.stints(person).stream()
                    .filter(other -> other.week(person).equals(roster.stint(at).week(person)))
                    .count();
        }

        /** The shortest pause, in whole minutes, to another sitting of the same day or of another one. */
        private long gap(boolean sameDay) {
            return roster.stints(person).stream()
                    .filter(other -> sameDay == today().contains(other))
                    .mapToLong(other -> Math.floorDiv(other.gap(roster.stint(at)), 60))
                    .min()
                    .orElse(0);
        }

        private static Relaxation number(What what, long from, long to) {
            return new Relaxation(what, from, to, "");
        }
    }
}
