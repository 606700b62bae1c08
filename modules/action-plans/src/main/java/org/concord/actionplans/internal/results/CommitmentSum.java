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

    /** The year of the reports; where there are none, the one that was asked about. */
    Integer yearOr(Integer asked) {
        return year == null ? asked : year;
    }

    RegionalProgressRow row(Integer ofYear, Integer members) {
        return new RegionalProgressRow(commitment, code, title, ofYear, notStarted, started, onTrack, done, reported, members);
    }
}
