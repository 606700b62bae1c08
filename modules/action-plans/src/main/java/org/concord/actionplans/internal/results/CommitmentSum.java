package org.concord.actionplans.internal.results;

import java.util.UUID;
import org.concord.actionplans.api.RegionalProgressRow;

/**
 * What members reported on a commitment in a year, as the database sums it up.
 *
 * @param process whose members are meant
 * @param year null where nobody reported
 */
public record CommitmentSum(UUID commitment, String code, String title, String process, Integer year, long notStarted, long started, long onTrack, long done,
        long reported) {

    RegionalProgressRow row() {
        return row(year, null);
    }

    /** In the one year that is asked about, when the process had so many members. */
    RegionalProgressRow row(Integer asked, Integer members) {
        return new RegionalProgressRow(commitment, code, title, asked, notStarted, started, onTrack, done, reported, members);
    }
}
