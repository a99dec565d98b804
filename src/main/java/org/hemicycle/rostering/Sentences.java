package org.hemicycle.rostering;

import com.ibm.icu.text.ListFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hemicycle.rostering.check.Coverage;
import org.hemicycle.rostering.check.Relaxation;
import org.hemicycle.rostering.problem.RosterSolution.Objective;
import org.hemicycle.web.Reader;

/** What is said of rosters in the reader's language. */
public final class Sentences {
    private Sentences() {}

    /** "a, b and c". */
    public static String list(Reader reader, Collection<String> words) {
        return ListFormatter.getInstance(reader.language().locale()).format(words);
    }

    /** "Relays used +2, Unequal load, minutes −120", or that nothing changes. */
    public static String change(Reader reader, Map<Objective, Long> change) {
        return change.isEmpty()
                ? reader.t("cell.no-change")
                : list(
                        reader,
                        change.entrySet().stream()
                                .map(entry -> reader.t(
                                        "cell.step",
                                        reader.t("level." + entry.getKey()),
                                        signed(reader, entry.getValue())))
                                .toList());
    }

    /** "+2" or "−2", the sign before the number in every script. */
    public static String signed(Reader reader, long step) {
        return "\u2066" + (step > 0 ? "+" : "\u2212") + reader.number(Math.abs(step)) + "\u2069";
    }

    /** "Arabic → French, Chinese → French". */
    public static String pairs(Reader reader, List<Coverage.Pair> pairs) {
        return list(
                reader,
                pairs.stream()
                        .map(pair -> reader.t(
                                "cover.pair", reader.languageName(pair.floor()), reader.languageName(pair.booth())))
                        .toList());
    }

    /** What would have to be relaxed, as the end of "… could sit here if …". */
    public static String relaxations(Reader reader, List<Relaxation> relaxations) {
        return list(
                reader,
                relaxations.stream()
                        .map(one -> reader.t("relax." + one.what(), one.from(), one.to(), one.about()))
                        .toList());
    }
}
