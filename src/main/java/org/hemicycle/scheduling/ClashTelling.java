package org.hemicycle.scheduling;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Says of a sitting that has moved what it clashes with. */
final class ClashTelling {

    private ClashTelling() {}

    static List<Consequence> of(Reader reader, Sitting sitting, List<Clash> clashes) {
        return clashes.stream()
                .flatMap(clash -> sentences(reader, sitting, clash)
                        .map(sentence -> new Consequence(Consequence.Weight.HINDERS, name(reader, sitting) + sentence)))
                .toList();
    }

    private static Stream<String> sentences(Reader reader, Sitting sitting, Clash clash) {
        Form form = Form.empty(reader);
        ClashSentence.putInto(form, reader, sitting.plan(), clash);
        return Stream.of("room", "platform").map(form::fault).filter(Objects::nonNull);
    }

    private static String name(Reader reader, Sitting sitting) {
        return reader.t("sitting." + sitting.kind(), sitting.number()) + ": ";
    }
}
