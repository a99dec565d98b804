package org.hemicycle.participation;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hemicycle.reference.Countries;
import org.hemicycle.reference.Country;
import org.hemicycle.web.Reader;

/** What the codes of a comparison are called. */
@Singleton
public final class CountryNames {

    private final Countries countries;

    CountryNames(Countries countries) {
        this.countries = countries;
    }

    Named in(Reader reader) {
        List<Country> all = countries.all(reader.language());
        return new Named(
                all.stream().map(Country::code).toList(),
                all.stream().collect(Collectors.toMap(Country::code, Country::name)),
                reader);
    }

    /** @param order all codes in the protocol order of the reader's language */
    public record Named(List<String> order, Map<String, String> names, Reader reader) {

        public String of(String code) {
            return FormerCountry.of(code)
                    .map(former -> reader.t("participation.former", reader.t(former.key()), code))
                    .orElseGet(() -> names.getOrDefault(code, code));
        }

        /** Changes in the protocol order, former countries last. */
        public List<CountryChange> sorted(List<CountryChange> changes) {
            return changes.stream()
                    .sorted(Comparator.comparingInt(change -> place(change.code())))
                    .toList();
        }

        private int place(String code) {
            int place = order.indexOf(code);
            return place < 0 ? Integer.MAX_VALUE : place;
        }
    }
}
