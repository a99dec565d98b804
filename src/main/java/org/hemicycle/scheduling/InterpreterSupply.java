package org.hemicycle.scheduling;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Whom booths need and who there is; told by the room that knows interpreters. */
public interface InterpreterSupply {

    /** How many interpreters a booth of each of these languages needs. */
    Map<String, Integer> teams(Collection<String> languages);

    /** How many work into which language, as accredited; empty if interpreters are not kept here. */
    List<Skill> skills();

    /**
     * Interpreters who work into a language from a day on.
     *
     * @param until the day after the last
     */
    record Skill(String language, int interpreters, LocalDate from, LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && day.isBefore(until);
        }
    }
}
