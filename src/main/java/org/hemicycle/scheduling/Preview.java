package org.hemicycle.scheduling;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hemicycle.accounts.Token;

/**
 * What would come of a wish.
 *
 * @param after the session as it would be
 * @param clashes of the sittings at their new places, with others and with each other
 */
public record Preview(
        Wish wish,
        Rescheduling rescheduling,
        Session after,
        List<Consequence> clashes,
        List<Consequence> consequences) {

    public Session session() {
        return rescheduling.session();
    }

    /** Whether it cannot be done as it is. */
    public boolean isHindered() {
        return clashes.stream().anyMatch(clash -> clash.weight() == Consequence.Weight.HINDERS);
    }

    /** Two previews with the same fingerprint say the same of the same world. */
    public String fingerprint() {
        return Token.hash(Stream.concat(
                        Stream.of(session().version() + " " + after.status() + " " + after.firstDay()),
                        Stream.concat(
                                rescheduling.steps().stream().map(Preview::fingerprint),
                                Stream.concat(clashes.stream(), consequences.stream())
                                        .map(Consequence::sentence)))
                .collect(Collectors.joining("\n")));
    }

    private static String fingerprint(Rescheduling.Step step) {
        Sitting after = step.after();
        return after.id() + " " + step.before().version() + " " + after.startsAt() + " " + after.endsAt() + " "
                + after.roomId() + " " + after.platformId() + " " + after.isCancelled();
    }
}
