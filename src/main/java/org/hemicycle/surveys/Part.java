package org.hemicycle.surveys;

/** What somebody came to do. */
public enum Part {
    SPEAKER,
    LISTENER;

    public String key() {
        return "survey.part." + name();
    }
}
