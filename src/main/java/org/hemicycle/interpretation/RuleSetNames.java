package org.hemicycle.interpretation;

import jakarta.inject.Singleton;
import java.util.List;
import org.hemicycle.bodies.RuleSetChoice;

/** Tells bodies which rule sets there are; a body names one, and its newest version holds. */
@Singleton
class RuleSetNames implements RuleSetChoice {

    private final RuleSetRows rows;

    RuleSetNames(RuleSetRows rows) {
        this.rows = rows;
    }

    @Override
    public List<Named> all() {
        return rows.names().stream().map(name -> new Named(name, name)).toList();
    }
}
