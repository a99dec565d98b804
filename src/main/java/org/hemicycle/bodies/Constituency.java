package org.hemicycle.bodies;

/** The groups of a tripartite body. Members of the Employers' and Workers' groups are persons. */
public enum Constituency {
    GOVERNMENT,
    EMPLOYERS,
    WORKERS;

    /** Whether its members are known by their own name. */
    public boolean isOfPersons() {
        return switch (this) {
            case GOVERNMENT -> false;
            case EMPLOYERS, WORKERS -> true;
        };
    }
}
