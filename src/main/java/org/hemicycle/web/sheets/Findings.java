package org.hemicycle.web.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gathers what an import says of its lines. */
public final class Findings {

    private final List<SheetFinding> found = new ArrayList<>();

    /** @param sentence none if nothing is wrong */
    public void fault(SheetLine line, String column, @Nullable String sentence) {
        if (sentence != null) {
            found.add(new SheetFinding.Fault(line.number(), column, sentence));
        }
    }

    public void note(SheetLine line, String sentence) {
        found.add(new SheetFinding.Note(line.number(), sentence));
    }

    /** In the order in which they were made. */
    public List<SheetFinding> all() {
        return List.copyOf(found);
    }
}
