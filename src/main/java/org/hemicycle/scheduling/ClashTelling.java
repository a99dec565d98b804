package org.hemicycle.scheduling;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;
import org.hemicycle.web.Reader;

/** Says of sittings that have moved what they clash with: an error hinders, a warning does not. */
@Singleton
class ClashTelling {

    private final Clashes clashes;
    private final ClashSentences sentences;

    ClashTelling(Clashes clashes, ClashSentences sentences) {
        this.clashes = clashes;
        this.sentences = sentences;
    }

    /** What the moved sittings clash with where they stand now; what hinders first. */
    List<Consequence> of(Reader reader, Rescheduling rescheduling) {
        List<Proposed> moved = rescheduling.moved().stream()
                .map(step -> Proposed.moved(step.after(), step.after().plan()))
                .toList();
        List<Clash> found = clashes.ofAll(moved);
        return Stream.concat(
                        found.stream().filter(Clash::isError), found.stream().filter(clash -> !clash.isError()))
                .map(clash -> new Consequence(
                        clash.isError() ? Consequence.Weight.HINDERS : Consequence.Weight.WARNS,
                        sentences.name(reader, clash.sitting()) + ": " + sentences.sentence(reader, clash)))
                .distinct()
                .toList();
    }
}
