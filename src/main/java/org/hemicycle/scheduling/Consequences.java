package org.hemicycle.scheduling;

import java.util.List;
import org.hemicycle.web.Reader;

/**
 * What follows in a room when sittings move or are cancelled. Every room that has something to lose gives a bean.
 *
 * <p>It is asked in a transaction in which the sittings stand at their new places and times already, before any news of
 * it was published, and which may be undone. It changes nothing.
 */
public interface Consequences {

    /** @return nothing if nothing follows */
    List<Consequence> of(Rescheduling rescheduling, Reader reader);
}
