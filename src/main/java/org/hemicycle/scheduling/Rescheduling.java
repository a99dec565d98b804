package org.hemicycle.scheduling;

import java.util.List;

/**
 * Sittings of a session that move or are cancelled together.
 *
 * @param session as it was before
 * @param steps by the time at which they were to begin
 */
public record Rescheduling(Session session, List<Step> steps) {

    public Rescheduling {
        steps = List.copyOf(steps);
    }

    /** What becomes of one sitting. */
    public record Step(Sitting before, Sitting after) {

        public boolean isCancelled() {
            return after.isCancelled();
        }

        /** Whether it begins or ends at another time, or is held after it was not to be. */
        public boolean isAtAnotherTime() {
            return !isCancelled()
                    && (before.isCancelled()
                            || !before.startsAt().equals(after.startsAt())
                            || !before.endsAt().equals(after.endsAt()));
        }

        boolean isElsewhere() {
            return before.isCancelled() || !before.plan().equals(after.plan());
        }
    }

    /** Whether people know of these sittings and are told. */
    public boolean isAnnounced() {
        return session.isPublished();
    }

    /** The sittings that will be held, elsewhere or at another time. */
    public List<Step> moved() {
        return steps.stream()
                .filter(step -> !step.isCancelled() && step.isElsewhere())
                .toList();
    }

    /** The sittings that will not be held. */
    public List<Step> cancelled() {
        return steps.stream().filter(Step::isCancelled).toList();
    }
}
