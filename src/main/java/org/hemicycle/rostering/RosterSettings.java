package org.hemicycle.rostering;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;
import org.hemicycle.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * How long and how hard the solver may try.
 *
 * @param time of one run, unless whoever asks says otherwise
 * @param workers threads of one run, unless whoever asks says otherwise
 * @param longest that anybody may ask for
 * @param mostWorkers that anybody may ask for
 */
@ConfigurationProperties("hemicycle.roster")
public record RosterSettings(
        @Bindable(defaultValue = "60s") Duration time,
        @Bindable(defaultValue = "2") int workers,
        @Bindable(defaultValue = "600s") Duration longest,
        @Bindable(defaultValue = "8") int mostWorkers) {

    @Nullable
    Integer secondsOf(Form form) {
        return form.value("seconds").isEmpty() ? null : seconds(form.number("seconds", 1, longestSeconds()));
    }

    @Nullable
    Integer workersOf(Form form) {
        return form.value("workers").isEmpty() ? null : workers(form.number("workers", 1, mostWorkers));
    }

    /** Within what is allowed. */
    int seconds(int wished) {
        return Math.clamp(wished, Wish.SHORTEST, longestSeconds());
    }

    int workers(int wished) {
        return Math.clamp(wished, 1, Math.min(mostWorkers, Wish.MOST_WORKERS));
    }

    public int longestSeconds() {
        return Math.toIntExact(Math.min(longest.toSeconds(), Wish.LONGEST));
    }
}
