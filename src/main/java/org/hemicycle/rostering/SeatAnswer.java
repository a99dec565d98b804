package org.hemicycle.rostering;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hemicycle.rostering.check.Relaxation;
import org.hemicycle.rostering.check.Relaxations;
import org.hemicycle.rostering.problem.RosterSolution.Objective;

/** A booth of a sitting explained, as programs read it. */
@Serdeable
record SeatAnswer(
        int emptySeats,
        List<MemberAnswer> members,
        Map<String, List<String>> keptOut,
        List<WayAnswer> smallestRelaxations) {

    static SeatAnswer of(SeatView view) {
        Map<String, List<String>> keptOut = new TreeMap<>();
        boolean empty = view.emptySeats() > 0;
        if (empty) {
            view.keptOut().forEach((rule, people) -> keptOut.put(rule.word(), people));
        }
        return new SeatAnswer(
                view.emptySeats(),
                view.members().stream().map(MemberAnswer::of).toList(),
                keptOut,
                empty ? view.ways().stream().map(WayAnswer::of).toList() : List.of());
    }

    private static Map<String, Long> words(Map<Objective, Long> levels) {
        Map<String, Long> words = new TreeMap<>();
        levels.forEach((level, value) -> words.put(level.word(), value));
        return words;
    }

    /** @param without change of each level were the seat left empty */
    @Serdeable
    record MemberAnswer(
            String interpreter, int turn, String place, Map<String, Long> without, List<OptionAnswer> instead) {
        static MemberAnswer of(SeatView.Member it) {
            return new MemberAnswer(
                    it.assignment().interpreter(),
                    it.assignment().turn(),
                    it.assignment().place(),
                    words(it.without()),
                    it.options().stream().map(OptionAnswer::of).toList());
        }
    }

    /** @param change of each level were they in the seat; empty where a rule keeps them out */
    @Serdeable
    record OptionAnswer(String interpreter, String rule, Map<String, Long> change) {
        static OptionAnswer of(SeatView.Option it) {
            return new OptionAnswer(it.interpreter(), it.rule().word(), words(it.change()));
        }
    }

    @Serdeable
    record WayAnswer(String interpreter, List<RelaxationAnswer> relaxations) {
        static WayAnswer of(Relaxations.Way it) {
            return new WayAnswer(
                    it.interpreter(),
                    it.relaxations().stream().map(RelaxationAnswer::of).toList());
        }
    }

    @Serdeable
    record RelaxationAnswer(String rule, long from, long to, String about) {
        static RelaxationAnswer of(Relaxation it) {
            return new RelaxationAnswer(RosterAnswer.word(it.what()), it.from(), it.to(), it.about());
        }
    }
}
