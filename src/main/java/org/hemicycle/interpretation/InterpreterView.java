package org.hemicycle.interpretation;

import io.micronaut.views.ModelAndView;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.People;
import org.hemicycle.bodies.Bodies;
import org.hemicycle.platforms.Platforms;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.hemicycle.web.Zones;

/** The page of one interpreter. That somebody read it is noted. */
@Singleton
class InterpreterView {

    /** Absences that ended longer ago are not shown. */
    private static final Duration SHOWN = Duration.ofDays(3660);

    private final FactBook book;
    private final Profiles profiles;
    private final InterpreterRegister register;
    private final Platforms platforms;
    private final Bodies bodies;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    InterpreterView(
            FactBook book,
            Profiles profiles,
            InterpreterRegister register,
            Platforms platforms,
            Bodies bodies,
            People people,
            Audit audit,
            Clock clock) {
        this.book = book;
        this.profiles = profiles;
        this.register = register;
        this.platforms = platforms;
        this.bodies = bodies;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param form what the forms of the page show, with its faults */
    ModelAndView<Map<String, Object>> page(Reader reader, Profile profile, Form form) {
        audit.note(reader.person(), "read file of interpreter", profile.name());
        Facts facts = book.facts();
        Map<String, Object> model = new HashMap<>();
        model.put("reader", reader);
        model.put("profile", profile);
        model.put("form", form);
        model.put("zones", Zones.all());
        model.put("recorded", register.recorded());
        model.put("accreditations", facts.accreditations(profile.id()));
        model.put("trainings", facts.trainings(profile.id()));
        model.put("setups", facts.setups(profile.id()));
        model.put("absences", facts.absences(profile.id(), clock.instant().minus(SHOWN)));
        model.put("preferences", facts.preferences(profile.id()));
        model.put("platforms", platforms.all());
        model.put("bodies", bodies.all(reader.language()));
        model.put(
                "colleagues",
                profiles.all().stream()
                        .filter(other -> other.engaged() && other.id() != profile.id())
                        .toList());
        model.put("hasAccount", people.byEmail(profile.email()).isPresent());
        return new ModelAndView<>("interpretation/interpreter", model);
    }
}
