package org.hemicycle.interpretation;

import java.util.ArrayList;
import java.util.List;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.web.Reader;

/** What the rule set has to say of a regime, in sentences with their sources. */
public final class RegimeNotes {

    private final Reader reader;
    private final Sitting sitting;
    private final SittingRegime regime;
    private final RuleSet rules;
    private final List<Note> notes = new ArrayList<>();

    private RegimeNotes(Reader reader, Sitting sitting, SittingRegime regime, RuleSet rules) {
        this.reader = reader;
        this.sitting = sitting;
        this.regime = regime;
        this.rules = rules;
    }

    /** A sentence. @param isBreach whether the regime is weaker than the rule asks */
    public record Note(boolean isBreach, String sentence, String source) {}

    /** @param wanted the languages of the sitting, as the timetable has them */
    static List<Note> of(Reader reader, Sitting sitting, SittingRegime regime, RuleSet rules, List<String> wanted) {
        RegimeNotes notes = new RegimeNotes(reader, sitting, regime, rules);
        notes.length();
        regime.booths().forEach(notes::team);
        notes.whole();
        notes.unheard(wanted);
        return List.copyOf(notes.notes);
    }

    private void length() {
        rules.find("sittingMinutes", sitting.mode())
                .filter(rule -> sitting.minutes() > rule.value())
                .ifPresent(rule -> notes.add(
                        new Note(true, reader.t("regime.too-long", sitting.minutes(), rule.value()), rule.source())));
    }

    private void team(BoothDemand booth) {
        String name = Tag.name(reader, booth.language());
        if (booth.isWeakerThanDemanded()) {
            notes.add(new Note(
                    true,
                    reader.t("regime.weak", name, booth.team(), booth.demanded().team()),
                    booth.demanded().source()));
        }
        rules.find("loneMinutes")
                .filter(rule -> booth.team() == 1 && sitting.minutes() > rule.value())
                .ifPresent(
                        rule -> notes.add(new Note(true, reader.t("regime.alone", name, rule.value()), rule.source())));
        rules.find("twoWayRelayGivers")
                .filter(rule -> booth.twoWay()
                        && regime.booths().size() > 2
                        && booth.team() < rule.value()
                        && !Tag.isSigned(booth.language()))
                .ifPresent(rule ->
                        notes.add(new Note(true, reader.t("regime.two-way-weak", name, rule.value()), rule.source())));
    }

    private void whole() {
        rules.regime(regime.floor().size(), regime.booths().size(), regime.isAllTwoWay())
                .ifPresent(row -> notes.add(new Note(
                        regime.interpreters() < row.least(),
                        reader.t("regime.whole", row.used(), row.booths(), row.least(), regime.interpreters()),
                        row.source())));
    }

    private void unheard(List<String> wanted) {
        wanted.stream()
                .filter(tag -> regime.booths().stream().noneMatch(booth -> Tag.same(booth.language(), tag))
                        && regime.floor().stream().noneMatch(floor -> Tag.same(floor, tag)))
                .forEach(tag -> notes.add(new Note(
                        true, reader.t("regime.neither", Tag.name(reader, tag)), reader.t("session.timetable"))));
    }
}
