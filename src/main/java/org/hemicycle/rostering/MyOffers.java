package org.hemicycle.rostering;

import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.accounts.SignedIn;
import org.hemicycle.interpretation.Interpreters;
import org.hemicycle.scheduling.Sittings;
import org.hemicycle.web.Reader;

/** The seats that an interpreter offered or was offered. */
@Singleton
public class MyOffers {

    private final Interpreters interpreters;
    private final SwapOffers offers;
    private final Sittings sittings;

    MyOffers(Interpreters interpreters, SwapOffers offers, Sittings sittings) {
        this.interpreters = interpreters;
        this.offers = offers;
        this.sittings = sittings;
    }

    /**
     * An offer in words.
     *
     * @param mine whether the reader made it
     * @param seat the seat that is offered
     * @param exchange the seat wanted in return, or an empty text
     */
    public record Shown(SwapOffer offer, boolean mine, String seat, String exchange) {}

    List<Shown> of(Reader reader) {
        SignedIn person = reader.person();
        return interpreters
                .byEmail(person.email())
                .map(one -> offers.of(one.number()).stream()
                        .filter(SwapOffer::isOpen)
                        .map(offer -> shown(reader, offer, one.number()))
                        .toList())
                .orElse(List.of());
    }

    List<Shown> open(Reader reader, long session) {
        return offers.open(session).stream()
                .map(offer -> shown(reader, offer, 0))
                .toList();
    }

    private Shown shown(Reader reader, SwapOffer offer, long person) {
        String exchange = offer.exchangeSittingId() == null || offer.exchangeLanguage() == null
                ? ""
                : seat(reader, offer.exchangeSittingId(), offer.exchangeLanguage());
        return new Shown(
                offer, offer.interpreterId() == person, seat(reader, offer.sittingId(), offer.language()), exchange);
    }

    private String seat(Reader reader, long sitting, String language) {
        return sittings.find(sitting)
                        .map(one -> RosterNames.title(reader, one) + ", " + reader.moment(one.startsAt()))
                        .orElse("")
                + ", " + reader.languageName(language);
    }
}
