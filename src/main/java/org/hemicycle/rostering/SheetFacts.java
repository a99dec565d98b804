package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.interpretation.ChannelMaps;
import org.hemicycle.interpretation.TeamPlaces;
import org.hemicycle.scheduling.Agenda;
import org.hemicycle.scheduling.AgendaDocument;
import org.hemicycle.scheduling.OnDuty;
import org.hemicycle.scheduling.Session;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.SittingParticulars;
import org.hemicycle.web.Reader;

/** What booths have to know of a sitting beside their team: channels, documents, and who is on duty. */
@Singleton
public class SheetFacts {

    private final ChannelMaps channels;
    private final Agenda agenda;
    private final SittingParticulars particulars;

    SheetFacts(ChannelMaps channels, Agenda agenda, SittingParticulars particulars) {
        this.channels = channels;
        this.agenda = agenda;
        this.particulars = particulars;
    }

    /**
     * Of one sitting.
     *
     * @param channels by language in lower case
     * @param documents of the items that are taken up
     * @param onDuty by the time at which they begin
     */
    public record OfSitting(Map<String, String> channels, List<AgendaDocument> documents, List<OnDuty> onDuty) {

        /** On which channel the booth of a language is heard; empty if it has none. */
        public String channel(String language) {
            return channels.getOrDefault(folded(language), "");
        }
    }

    /** By sitting, for those on the sheets. */
    Map<Long, OfSitting> of(Reader reader, Session session, List<BoothSheet> sheets) {
        Map<Long, List<AgendaDocument>> documents = agenda.documentsBySitting(session.id());
        Map<Long, OfSitting> facts = new HashMap<>();
        sheets.stream()
                .flatMap(sheet -> sheet.parts().stream())
                .map(BoothSheet.Part::sitting)
                .distinct()
                .forEach(sitting -> facts.put(
                        sitting.id(),
                        new OfSitting(
                                channels(reader, sitting),
                                documents.getOrDefault(sitting.id(), List.of()),
                                particulars.of(sitting.id()).shifts())));
        return facts;
    }

    private Map<String, String> channels(Reader reader, Sitting sitting) {
        return sitting.platform() == null
                ? Map.of()
                : channels.of(reader, sitting).teams().stream()
                        .collect(Collectors.toMap(
                                team -> folded(team.language()), TeamPlaces::channel, (one, other) -> one));
    }

    private static String folded(String tag) {
        return tag.toLowerCase(Locale.ROOT);
    }
}
