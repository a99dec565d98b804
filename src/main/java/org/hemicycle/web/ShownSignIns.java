package org.hemicycle.web;

import java.util.List;

/** Sign-ins that the sign-in page shows to everybody: those of a demo world, never of real people. */
public interface ShownSignIns {

    List<Shown> all();

    /**
     * @param role what the person is here for, as a key of the texts
     * @param email the address to sign in with
     * @param password the password, in the clear
     */
    record Shown(String role, String email, String password) {}
}
