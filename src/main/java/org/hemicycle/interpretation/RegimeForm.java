package org.hemicycle.interpretation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The form of a regime: a row for each language, spoken or interpreted into or both, and some empty rows. */
record RegimeForm(List<String> floor, List<Regimes.Wanted> booths) {

    private static final int MOST_ROWS = 40;
    private static final int EMPTY_ROWS = 3;

    /** @param others languages to offer beside those of the regime */
    static Form showing(Form form, SittingRegime regime, List<String> others) {
        List<String> languages = Stream.of(
                        regime.floor().stream(), regime.booths().stream().map(BoothDemand::language), others.stream())
                .flatMap(tags -> tags)
                .distinct()
                .sorted()
                .toList();
        form.with("version", regime.version());
        for (int row = 0; row < languages.size(); row++) {
            String tag = languages.get(row);
            form.with("language-" + row, tag)
                    .with("floor-" + row, regime.floor().contains(tag));
            for (BoothDemand booth : regime.booths()) {
                if (booth.language().equals(tag)) {
                    form.with("booth-" + row, true).with("twoWay-" + row, booth.twoWay());
                    if (booth.byHand()) {
                        form.with("team-" + row, booth.team());
                    }
                }
            }
        }
        return form;
    }

    static List<Integer> rows(Form form) {
        int last = IntStream.range(0, MOST_ROWS)
                .filter(row -> !form.value("language-" + row).isEmpty())
                .max()
                .orElse(-1);
        return IntStream.range(0, Math.min(MOST_ROWS, last + 1 + EMPTY_ROWS))
                .boxed()
                .toList();
    }

    /** With faults in the form where something is wrong. */
    static RegimeForm read(Form form, Reader reader) {
        List<String> floor = new ArrayList<>();
        List<Regimes.Wanted> booths = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < MOST_ROWS; row++) {
            String written = form.value("language-" + row);
            if (written.isEmpty()) {
                continue;
            }
            String tag = Tag.readOrNamed(written, reader).orElse("");
            if (tag.isEmpty()) {
                form.fault("language-" + row, reader.t("interpreter.no-language", written));
            } else if (!seen.add(tag.toLowerCase(Locale.ROOT))) {
                form.fault("language-" + row, reader.t("interpreter.language-twice", tag));
            } else {
                if (form.checked("floor-" + row, true)) {
                    floor.add(tag);
                }
                if (form.checked("booth-" + row, true)) {
                    booths.add(new Regimes.Wanted(
                            tag,
                            form.value("team-" + row).isEmpty() ? null : form.number("team-" + row, 1, 12),
                            form.checked("twoWay-" + row, true)));
                } else if (!form.value("team-" + row).isEmpty()) {
                    form.fault("team-" + row, reader.t("regime.team-without-booth"));
                }
            }
        }
        if (!booths.isEmpty() && floor.isEmpty()) {
            form.fault("language-0", reader.t("regime.no-floor"));
        }
        return new RegimeForm(floor, booths);
    }
}
