package org.hemicycle.participation;

import java.util.List;

/**
 * An import as its page shows it.
 *
 * @param file what was read; empty once it is stored
 * @param known meetings of a draft that are stored already, under the same count
 */
public record ShownImport(ImportRow row, ParticipationFile file, List<MeetingSummary> meetings, List<Meeting> known) {

    public boolean canBeConfirmed() {
        return row.isDraft() && !file.isFaulty() && known.isEmpty();
    }
}
