package org.hemicycle.rostering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.interpretation.RuleKey;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Reads a scenario from the form in which somebody supposed it. */
final class ScenarioForm {

    /** Rows for consultants and for further booths. */
    static final List<Integer> ROWS = List.of(1, 2, 3);

    static final int LONGEST_TITLE = 120;

    private final Form form;
    private final Reader reader;

    ScenarioForm(Form form, Reader reader) {
        this.form = form;
        this.reader = reader;
    }

    String title() {
        return form.text("title", LONGEST_TITLE);
    }

    /** Empty where something is wrong; the form then says what. */
    Optional<Scenario> scenario() {
        Map<String, Integer> limits = new HashMap<>();
        for (RuleKey key : Scenario.LIMITS) {
            number(key.key(), key.least(), key.most()).ifPresent(value -> limits.put(key.key(), value));
        }
        Optional<Long> ruleSet = form.key("ruleSet");
        @Nullable Integer team = number("team", 1, Scenario.MOST_IN_BOOTH).orElse(null);
        @Nullable
        Integer occupancy = number("occupancy", 1, Scenario.MOST_IN_BOOTH).orElse(null);
        @Nullable Boolean retour = form.value("retour").isEmpty() ? null : Boolean.valueOf(form.value("retour"));
        Scenario.@Nullable MoreRoom room = room();
        List<Scenario.MoreBooth> booths = booths();
        List<Scenario.Consultants> consultants = consultants();
        List<Long> available = form.all("available").stream()
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        List<String> without = tags("without", form.all("without").stream());
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new Scenario(
                        ruleSet.orElse(null),
                        limits,
                        retour,
                        team,
                        occupancy,
                        room,
                        booths,
                        without,
                        consultants,
                        available));
    }

    private Scenario.@Nullable MoreRoom room() {
        if (form.value("roomBooths").isEmpty()) {
            return null;
        }
        int booths = form.number("roomBooths", 1, Scenario.MOST_BOOTHS);
        int people = form.number("roomOccupancy", 1, Scenario.MOST_IN_BOOTH);
        return form.isFaulty() ? null : new Scenario.MoreRoom(booths, people);
    }

    private List<Scenario.MoreBooth> booths() {
        List<Scenario.MoreBooth> booths = new ArrayList<>();
        if (!form.value("booth").isEmpty()) {
            List<String> tag = tags("booth", Stream.of(form.value("booth")));
            int team = form.number("boothTeam", 1, Scenario.MOST_IN_BOOTH);
            if (!form.isFaulty()) {
                booths.add(new Scenario.MoreBooth(tag.getFirst(), team));
            }
        }
        return booths;
    }

    private List<Scenario.Consultants> consultants() {
        List<Scenario.Consultants> consultants = new ArrayList<>();
        for (int row : ROWS) {
            if (!form.value("a" + row).isEmpty()) {
                int number = form.value("number" + row).isEmpty()
                        ? 1
                        : form.number("number" + row, 1, Scenario.MOST_CONSULTANTS);
                int cost = form.value("cost" + row).isEmpty() ? 0 : form.number("cost" + row, 0, Scenario.MOST_COST);
                List<String> a = tags("a" + row, Stream.of(form.value("a" + row)));
                List<String> b = words("b" + row);
                List<String> c = words("c" + row);
                if (!form.isFaulty()) {
                    consultants.add(new Scenario.Consultants(number, a.getFirst(), b, c, cost));
                }
            }
        }
        return consultants;
    }

    private Optional<Integer> number(String name, int least, int most) {
        return form.value(name).isEmpty() ? Optional.empty() : Optional.of(form.number(name, least, most));
    }

    private List<String> words(String name) {
        return tags(name, Arrays.stream(form.value(name).split("[\\s,;]+")));
    }

    private List<String> tags(String name, Stream<String> tags) {
        List<String> read =
                tags.map(String::strip).filter(tag -> !tag.isEmpty()).toList();
        read.stream()
                .filter(tag -> !LanguageTags.wellFormed(tag))
                .forEach(tag -> form.fault(name, reader.t("scenario.no-tag", tag)));
        return read;
    }
}
