package org.hemicycle.rostering;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hemicycle.interpretation.RuleKey;
import org.hemicycle.rostering.problem.LanguageTags;
import org.hemicycle.rostering.problem.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * What is supposed otherwise than it is, to see what a roster would be worth then; what is absent or empty is as it is.
 *
 * @param ruleSet another rule set
 * @param limits of working time and relay, by {@link RuleKey#key()}
 * @param retour whether a seat may be filled on a B language
 * @param team interpreters in every booth
 * @param occupancy people in every booth of every room
 * @param room one more
 * @param booths more at every sitting
 * @param withoutBooths languages that no sitting is interpreted into
 * @param consultants who are engaged beside the others
 * @param available interpreters of the list who are there all the time, even if they are off it or away
 */
public record Scenario(
        @Nullable Long ruleSet,
        Map<String, Integer> limits,
        @Nullable Boolean retour,
        @Nullable Integer team,
        @Nullable Integer occupancy,
        @Nullable MoreRoom room,
        List<MoreBooth> booths,
        List<String> withoutBooths,
        List<Consultants> consultants,
        List<Long> available) {

    /** The limits that may be supposed otherwise. */
    public static final List<RuleKey> LIMITS = List.of(
            RuleKey.SITTINGS_PER_DAY,
            RuleKey.MINUTES_PER_DAY,
            RuleKey.SITTINGS_PER_WEEK,
            RuleKey.BREAK_MINUTES,
            RuleKey.REST_MINUTES,
            RuleKey.RELAY_GIVERS);

    static final int MOST_IN_BOOTH = 12;
    static final int MOST_BOOTHS = 30;
    static final int MOST_CONSULTANTS = 20;
    static final int MOST_COST = 1_000_000;

    static final Scenario NOTHING =
            new Scenario(null, Map.of(), null, null, null, null, List.of(), List.of(), List.of(), List.of());

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Scenario {
        limits = Map.copyOf(limits);
        booths = List.copyOf(booths);
        withoutBooths = List.copyOf(withoutBooths);
        consultants = List.copyOf(consultants);
        available = List.copyOf(available);
        limits.forEach(Scenario::refuseUnlessLimit);
        refuseUnless("team", team, MOST_IN_BOOTH);
        refuseUnless("occupancy", occupancy, MOST_IN_BOOTH);
        withoutBooths.forEach(LanguageTags::check);
    }

    /** A room with booths that are wired to every platform of the session. */
    public record MoreRoom(int booths, int occupancy) {
        public MoreRoom {
            refuseUnless("booths", booths, MOST_BOOTHS);
            refuseUnless("occupancy", occupancy, MOST_IN_BOOTH);
        }
    }

    /** A booth into one more language, at every sitting. */
    public record MoreBooth(String language, int team) {
        public MoreBooth {
            LanguageTags.check(language);
            refuseUnless("team", team, MOST_IN_BOOTH);
        }
    }

    /**
     * People with the same languages, there all the time, trained on every platform, on site or from home.
     *
     * @param dailyCost of each, in the unit of the others' costs
     */
    public record Consultants(int number, String a, List<String> b, List<String> c, int dailyCost) {
        public Consultants {
            b = List.copyOf(b);
            c = List.copyOf(c);
            refuseUnless("number", number, MOST_CONSULTANTS);
            Stream.of(List.of(a), b, c).flatMap(List::stream).forEach(LanguageTags::check);
            Refusal.unless(dailyCost >= 0 && dailyCost <= MOST_COST, "dailyCost must be from 0 to " + MOST_COST + ".");
        }
    }

    boolean isNothing() {
        return equals(NOTHING);
    }

    static Scenario read(String json) {
        try {
            return JSON.readValue(json, Scenario.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A stored scenario cannot be read.", broken);
        }
    }

    String write() {
        try {
            return JSON.writeValueAsString(this);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("A scenario cannot be written.", broken);
        }
    }

    private static void refuseUnlessLimit(String key, int value) {
        RuleKey limit = LIMITS.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key + " is no limit of a roster."));
        Refusal.unless(
                value >= limit.least() && value <= limit.most(),
                key + " must be from " + limit.least() + " to " + limit.most() + ".");
    }

    private static void refuseUnless(String field, @Nullable Integer value, int most) {
        Refusal.unless(value == null || value >= 1 && value <= most, field + " must be from 1 to " + most + ".");
    }
}
