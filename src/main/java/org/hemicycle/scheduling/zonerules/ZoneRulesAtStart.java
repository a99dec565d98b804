package org.hemicycle.scheduling.zonerules;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;

/** Looks at the sittings to come when the house starts with new rules of time zones. */
@Singleton
class ZoneRulesAtStart {

    private final ZoneRules rules;

    ZoneRulesAtStart(ZoneRules rules) {
        this.rules = rules;
    }

    @EventListener
    void look(StartupEvent started) {
        rules.lookIfChanged();
    }
}
