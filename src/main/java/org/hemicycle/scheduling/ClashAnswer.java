package org.hemicycle.scheduling;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hemicycle.web.Reader;

/**
 * A clash, for programs.
 *
 * @param sitting number of the sitting; absent for one that is only checked
 * @param with numbers of the sittings it clashes with
 * @param members alpha-2 codes of the members concerned, where the rule is about members
 * @param sentence in the reader's language
 */
@Serdeable
record ClashAnswer(
        Rule rule,
        Level level,
        String source,
        String session,
        Optional<Long> sitting,
        List<Long> with,
        List<String> members,
        Optional<Instant> freeAt,
        String sentence) {

    static ClashAnswer of(Reader reader, ClashSentences sentences, Clash clash) {
        return new ClashAnswer(
                clash.rule(),
                clash.level(),
                clash.source(),
                clash.sitting().host().code(),
                Optional.of(clash.sitting().id()).filter(id -> id > 0),
                clash.others().stream().map(Planned::id).filter(id -> id > 0).toList(),
                clash.rule() == Rule.DELEGATION || clash.rule() == Rule.HOURS ? clash.names() : List.of(),
                clash.freeAt(),
                sentences.sentence(reader, clash));
    }
}
