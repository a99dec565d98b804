package org.hemicycle.scheduling;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a document.
 *
 * @param title empty if it has none
 * @param languages BCP 47 tags
 */
public record DocumentDetails(
        String symbol, String title, @Nullable String link, List<String> languages) {

    static final int LONGEST_SYMBOL = 60;
    static final String LINK = "https?://\\S{1,1990}";
    static final String TAG = "[a-z]{2,3}(-[A-Za-z0-9]{1,8})*";
}
