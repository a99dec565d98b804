package org.hemicycle.surveys;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Replies that a program makes up for demonstration. They are labelled in the database, on every page and in every
 * export, and say nothing about any real survey: the weights below are invented.
 */
@Singleton
public class SyntheticReplies {

    /** How heavy a barrier is on the average here, 0 to 4; made up. */
    private static final Map<Barrier, Double> WEIGHTS = new EnumMap<>(Map.ofEntries(
            Map.entry(Barrier.BANDWIDTH, 2.4),
            Map.entry(Barrier.UNSTABLE_LINE, 2.6),
            Map.entry(Barrier.POWER_CUTS, 1.4),
            Map.entry(Barrier.COST, 1.6),
            Map.entry(Barrier.DEVICE, 0.9),
            Map.entry(Barrier.MICROPHONE, 1.2),
            Map.entry(Barrier.FIREWALL, 1.0),
            Map.entry(Barrier.TIME_ZONE, 2.1),
            Map.entry(Barrier.PLATFORM, 1.8),
            Map.entry(Barrier.INTERPRETATION, 1.1),
            Map.entry(Barrier.OTHER_DUTIES, 1.3)));

    private final Invitees invitees;
    private final Replies replies;

    SyntheticReplies(Invitees invitees, Replies replies) {
        this.invitees = invitees;
        this.replies = replies;
    }

    /**
     * Answers for people of a round who have not answered, up to so many synthetic replies in all; the same seed and
     * list give the same answers, and a second call adds nothing.
     *
     * @return how many synthetic replies the round has now
     */
    @Transactional
    public int fill(long round, int number, long seed) {
        List<Reply> there = replies.ofRound(round);
        int synthetic = (int) there.stream().filter(Reply::synthetic).count();
        Random random = new Random(seed);
        List<Invitee> silent = silent(round, there, random);
        List<Invitee> chosen = silent.subList(0, Math.clamp((long) number - synthetic, 0, silent.size()));
        chosen.forEach(person -> replies.keep(person, answers(random), true));
        return synthetic + chosen.size();
    }

    private List<Invitee> silent(long round, List<Reply> there, Random random) {
        Set<Invitee> answered = Set.copyOf(there.stream().map(Reply::from).toList());
        List<Invitee> silent = new ArrayList<>(invitees.ofRound(round));
        silent.removeIf(answered::contains);
        Collections.shuffle(silent, random);
        return silent;
    }

    private static Answers answers(Random random) {
        Map<Barrier, Integer> severities = new EnumMap<>(Barrier.class);
        double hardship = random.nextGaussian() * 0.7;
        WEIGHTS.forEach((barrier, weight) -> severities.put(barrier, severity(weight + hardship, random)));
        return new Answers(
                random.nextInt(3) == 0 ? Part.SPEAKER : Part.LISTENER,
                severities,
                heaviest(severities),
                Optional.of(Math.clamp(Math.round(10 + 12 * hardship + 10 * random.nextGaussian()), 0, 100)),
                "");
    }

    private static int severity(double about, Random random) {
        return Math.clamp(Math.round(about + random.nextGaussian()), 0, Barrier.WORST);
    }

    private static Optional<Barrier> heaviest(Map<Barrier, Integer> severities) {
        return severities.entrySet().stream()
                .filter(entry -> entry.getValue() > 0)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }
}
