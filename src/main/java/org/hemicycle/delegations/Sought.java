package org.hemicycle.delegations;

import java.util.List;
import java.util.Optional;

/**
 * What the reader of an overview looks for.
 *
 * @param words in the name of the sender or the focal point; empty for all
 * @param state how far the list is; none for all
 * @param undecided only those with somebody waiting for a decision
 */
record Sought(String words, Optional<Standing.State> state, boolean undecided) {

    static Sought of(String words, String state, boolean undecided) {
        return new Sought(
                Vocabulary.plain(words),
                List.of(Standing.State.values()).stream()
                        .filter(one -> one.name().equals(state))
                        .findFirst(),
                undecided);
    }

    boolean matches(Standing standing) {
        return hasWords(standing.delegation())
                && state.map(one -> one == standing.state()).orElse(true)
                && (!undecided || standing.tally().undecided() > 0);
    }

    private boolean hasWords(Delegation delegation) {
        return words.isEmpty()
                || Vocabulary.plain(delegation.name()).contains(words)
                || delegation
                        .focalPoint()
                        .map(focal -> Vocabulary.plain(focal.name() + " " + focal.email()))
                        .filter(text -> text.contains(words))
                        .isPresent();
    }
}
