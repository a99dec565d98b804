package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document of an agenda item.
 *
 * @param symbol under which it is filed
 * @param title empty if it has none
 * @param languages BCP 47 tags of the languages it is there in, parted by blanks
 */
@MappedEntity("agenda_document")
public record AgendaDocument(
        @Id long id,
        long itemId,
        String symbol,
        String title,
        @Nullable String link,
        String languages) {

    public List<String> tags() {
        return languages.isEmpty() ? List.of() : List.of(languages.split(" "));
    }
}
