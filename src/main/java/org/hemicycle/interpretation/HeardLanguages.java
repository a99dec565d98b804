package org.hemicycle.interpretation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.web.Reader;

/** The languages of a sitting as its delegates need them: which there are, and which channel to choose. */
@Singleton
public class HeardLanguages {

    private final Regimes regimes;
    private final ChannelRows rows;

    HeardLanguages(Regimes regimes, ChannelRows rows) {
        this.regimes = regimes;
        this.rows = rows;
    }

    /**
     * A language that is interpreted into.
     *
     * @param name in the reader's language
     * @param channel to choose on the platform; the language's name where nobody named it otherwise
     */
    public record Heard(String language, String name, String channel) {

        /** Whether the channel has a name of its own. */
        public boolean isNamed() {
            return !channel.equals(name);
        }
    }

    /** In the order of their names; empty if the sitting is not interpreted. */
    public List<Heard> of(Reader reader, Sitting sitting) {
        Map<String, String> channels = rows.channels(sitting.id()).stream()
                .collect(Collectors.toMap(ChannelRows.Channel::language, ChannelRows.Channel::channel));
        return regimes.active(sitting.id()).stream()
                .map(tag -> {
                    String name = Tag.name(reader, tag);
                    return new Heard(tag, name, channels.getOrDefault(tag, name));
                })
                .toList();
    }
}
