package org.hemicycle.bodies;

import java.util.List;

/** The rule sets of interpretation a body may work under; told by the room that knows them. */
public interface RuleSetChoice {

    List<Named> all();

    /** @param code how a body names it */
    record Named(String code, String name) {}
}
