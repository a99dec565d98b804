package org.hemicycle.web;

import java.util.List;

/** What a room has for a reader to do next; the first page shows the steps of all rooms. */
public interface NextSteps {

    /** @return the most pressing first; empty if the reader has nothing to do here */
    List<NextStep> of(Reader reader);

    /**
     * A thing to do.
     *
     * @param title what it is about
     * @param sentence what is to be done and why now
     * @param href the page where it is done
     */
    record NextStep(String title, String sentence, String href) {}
}
