package org.hemicycle.operations;

import io.micronaut.context.event.StartupEvent;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.hemicycle.accounts.People;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Messages;
import org.hemicycle.web.ShownSignIns.Shown;

/** Loads the demo world where it is wanted, and tells whoever started the node where to go. */
@Singleton
class Welcome {

    private final Optional<DemoWorld> demo;
    private final Optional<DemoBooths> booths;
    private final People people;

    private Optional<Long> unfilled = Optional.empty();

    Welcome(Optional<DemoWorld> demo, Optional<DemoBooths> booths, People people) {
        this.demo = demo;
        this.booths = booths;
        this.people = people;
    }

    @EventListener
    void load(StartupEvent started) {
        unfilled = demo.flatMap(DemoWorld::load);
    }

    @EventListener
    void greet(ServerStartupEvent started) {
        PrintStream console = System.out;
        console.println();
        console.println("Hemicycle is at " + started.getSource().getURL());
        List<Shown> signIns = demo.map(DemoWorld::all).orElse(List.of());
        if (!signIns.isEmpty()) {
            console.println(
                    "Demo sign-ins, all with the password " + signIns.getFirst().password() + ":");
            signIns.forEach(one ->
                    console.printf("  %-20s %s%n", Messages.in(Language.ENGLISH).text(one.role()), one.email()));
        } else if (people.isEmpty()) {
            console.println("Nobody has an account yet: the first page makes the first administrator.");
        }
        unfilled.ifPresent(session -> booths.ifPresent(empty -> empty.fill(session)));
    }
}
