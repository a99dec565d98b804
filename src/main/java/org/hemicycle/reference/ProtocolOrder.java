package org.hemicycle.reference;

import com.ibm.icu.text.Collator;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The order in which a language lists countries: its own collation, the article set aside. The UN writes the article
 * behind the name, "Fidji (les)"; Arabic writes it in front, and its lists look past it.
 */
public final class ProtocolOrder implements Comparator<String> {

    private static final Pattern ARTICLE = Pattern.compile("^ال|\\s+\\((the|l'|la|le|les|el|las|los)\\)$");

    private static final Map<Language, ProtocolOrder> ORDERS = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ORDERS.put(language, new ProtocolOrder(Collator.getInstance(language.locale())));
        }
    }

    private final Collator collator;

    private ProtocolOrder(Collator collator) {
        this.collator = collator.freeze();
    }

    /** The order of a language; safe to share between threads. */
    public static ProtocolOrder in(Language language) {
        return Objects.requireNonNull(ORDERS.get(language));
    }

    @Override
    public int compare(String one, String other) {
        return collator.compare(withoutArticle(one), withoutArticle(other));
    }

    static String withoutArticle(String name) {
        return ARTICLE.matcher(name).replaceFirst("");
    }
}
