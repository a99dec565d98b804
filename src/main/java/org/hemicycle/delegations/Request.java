package org.hemicycle.delegations;

import java.util.Map;

/**
 * A late change as the secretary reads it.
 *
 * @param subject the name of whom it is about
 * @param now what is stored of them; nothing if they are to be added
 * @param wanted the fields that are to change
 */
public record Request(
        LateChange change, Delegation delegation, String subject, Map<Field, String> now, Map<Field, String> wanted) {}
