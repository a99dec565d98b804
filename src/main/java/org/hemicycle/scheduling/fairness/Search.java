package org.hemicycle.scheduling.fairness;

import java.util.List;

/**
 * A search for slots and what it found.
 *
 * @param slots the best first
 * @param hasBefore whether the body sat before, so that nights in a row can be told
 */
record Search(HoursForm.Asked asked, SlotSearch what, BurdenScale scale, List<Slot> slots, boolean hasBefore) {}
