package org.hemicycle.operations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.interpretation.ChannelMaps;
import org.hemicycle.interpretation.Regimes;
import org.hemicycle.interpretation.TeamPlaces;
import org.hemicycle.reference.Language;
import org.hemicycle.scheduling.Sitting;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Reader;

/** The languages of the demo's first sitting: six of them, Arabic and Chinese two-way, channels in their own names. */
@Singleton
class DemoLanguages {

    private static final List<String> TWO_WAY = List.of("ar", "zh");

    private final Sittings sittings;
    private final Regimes regimes;
    private final ChannelMaps maps;

    DemoLanguages(Sittings sittings, Regimes regimes, ChannelMaps maps) {
        this.sittings = sittings;
        this.regimes = regimes;
        this.maps = maps;
    }

    void set(SignedIn chief, long session) {
        Reader reader = new Reader(chief.language(), chief.zone(), Optional.of(chief), "", "", "");
        Sitting first = sittings.heldIn(session).getFirst();
        regimes.set(
                reader,
                first,
                0,
                DemoCouncil.LANGUAGES,
                DemoCouncil.LANGUAGES.stream()
                        .map(tag -> new Regimes.Wanted(tag, null, TWO_WAY.contains(tag)))
                        .toList());
        maps.set(
                reader,
                first,
                0,
                Stream.of(Language.values())
                        .map(language -> new TeamPlaces(language.tag(), 0, language.endonym(), List.of()))
                        .toList());
    }
}
