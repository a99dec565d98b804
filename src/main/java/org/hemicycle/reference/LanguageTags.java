package org.hemicycle.reference;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.core.convert.TypeConverter;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads the language of a request from its tag; any tag but the six is a conversion error. */
@Singleton
final class LanguageTags implements TypeConverter<CharSequence, Language> {

    @Override
    public Optional<Language> convert(CharSequence tag, Class<Language> type, ConversionContext context) {
        Optional<Language> language = Language.of(tag.toString());
        if (language.isEmpty()) {
            context.reject(tag, new IllegalArgumentException("None of the six languages: " + tag));
        }
        return language;
    }
}
