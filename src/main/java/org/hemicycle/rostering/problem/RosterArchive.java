package org.hemicycle.rostering.problem;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.hemicycle.rostering.problem.House.Engagement;
import org.hemicycle.rostering.problem.House.Liking;
import org.hemicycle.rostering.problem.House.Subject;
import org.hemicycle.rostering.problem.House.Travel;

/** What the house keeps of a roster beside its files, as JSON of its own that is never exchanged. */
public final class RosterArchive {
    private RosterArchive() {}

    /** A problem but for what {@link #write(House)} keeps. */
    public static String write(RosterProblem problem) {
        return RosterFiles.write(problem.knowing(House.NONE));
    }

    /** With every level and rule, those of the house among them. */
    public static String write(RosterSolution solution) {
        return RosterFiles.text(SolutionWriter.json(solution));
    }

    public static RosterSolution readSolution(String json) {
        return new SolutionReader(RosterFiles.root(json), true).solution();
    }

    public static String write(House house) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("judges", house.judges());
        ArrayNode elsewhere = root.putArray("elsewhere");
        house.elsewhere().forEach((one, works) -> works.forEach(work -> work(one, work, elsewhere.addObject())));
        ArrayNode travel = root.putArray("travel");
        house.travel()
                .forEach(one -> travel.addObject()
                        .put("from", one.from())
                        .put("to", one.to())
                        .put("minutes", one.minutes()));
        texts("withoutRelay", house.withoutRelay(), root);
        texts("eager", house.eager(), root);
        ArrayNode likings = root.putArray("likings");
        house.likings()
                .forEach(one -> likings.addObject()
                        .put("interpreter", one.interpreter())
                        .put("colleague", one.colleague()));
        ArrayNode subjects = root.putArray("subjects");
        house.subjects()
                .forEach(one ->
                        texts("sittings", one.sittings(), subjects.addObject().put("name", one.name())));
        return RosterFiles.text(root);
    }

    private static void work(String interpreter, Engagement work, ObjectNode node) {
        node.put("interpreter", interpreter)
                .put("from", work.from().toString())
                .put("to", work.to().toString());
        if (work.room() != null) {
            node.put("room", work.room());
        }
    }

    private static void texts(String name, Collection<String> texts, ObjectNode node) {
        new TreeSet<>(texts).forEach(node.putArray(name)::add);
    }

    public static House readHouse(String json) {
        Fields root = RosterFiles.root(json);
        Map<String, List<Engagement>> elsewhere = new HashMap<>();
        root.list("elsewhere", RosterArchive::work)
                .forEach(one -> elsewhere.merge(one.getKey(), List.of(one.getValue()), RosterArchive::both));
        return new House(
                root.yesNo("judges"),
                elsewhere,
                root.list("travel", one -> new Travel(one.text("from"), one.text("to"), one.number("minutes", 1))),
                Set.copyOf(root.texts("withoutRelay")),
                Set.copyOf(root.texts("eager")),
                root.list("likings", one -> new Liking(one.text("interpreter"), one.text("colleague"))),
                root.list("subjects", one -> new Subject(one.text("name"), Set.copyOf(one.texts("sittings")))));
    }

    private static Map.Entry<String, Engagement> work(Fields one) {
        return Map.entry(
                one.text("interpreter"),
                new Engagement(one.instant("from"), one.instant("to"), one.optionalText("room")));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
