package org.hemicycle.participation;

/** What a figure counts. Six different counts, never mixed and always named beside the figure. */
public enum CountName {
    REGISTERED,
    ACCREDITED,
    ATTENDED,
    CONNECTED,
    CONNECTIONS,
    INTERVENED;

    public String key() {
        return "participation.count." + name();
    }
}
