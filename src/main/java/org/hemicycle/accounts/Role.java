package org.hemicycle.accounts;

/** What a person who signs in is here for. A person may have several. */
public enum Role {
    ADMINISTRATOR,
    SECRETARY,
    CHIEF_INTERPRETER,
    INTERPRETER,
    ANALYST,
    HELP_DESK;

    /** The names as constants, for {@code @Secured}. */
    public static final class Named {
        public static final String ADMINISTRATOR = "ADMINISTRATOR";
        public static final String SECRETARY = "SECRETARY";
        public static final String CHIEF_INTERPRETER = "CHIEF_INTERPRETER";
        public static final String INTERPRETER = "INTERPRETER";
        public static final String ANALYST = "ANALYST";
        public static final String HELP_DESK = "HELP_DESK";

        private Named() {}
    }
}
