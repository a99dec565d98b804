package org.hemicycle.scheduling;

import java.time.LocalDate;
import java.util.List;

/** Whom booths need and who there is; told by the room that knows interpreters. */
public interface InterpreterSupply {

    /** Interpreters that a booth of the language needs. */
    int team(String language);

    /** Who works into which language, as accredited; empty if interpreters are not kept here. */
    List<Skill> skills();

    /**
     * An interpreter who works into a language.
     *
     * @param until the day after the last
     */
    record Skill(long interpreter, String language, LocalDate from, LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }
}
