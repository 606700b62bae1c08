package org.concord.web.actionplans;

import java.util.List;
import org.concord.actionplans.api.CountryProgressRow;
import org.concord.actionplans.api.RegionalProgressRow;

/**
 * A commitment in the matrix of members.
 *
 * @param cells one a member, whether it reported or not
 */
public record RegionalRow(RegionalProgressRow sum, List<Cell> cells) {

    private static final int WHOLE = 1000;

    /**
     * A member's cell.
     *
     * @param report null where the member did not report
     */
    public record Cell(String member, CountryProgressRow report) {
    }

    /** How long the bar of all members is that are so far or further, from 0 to 1,000: done first. */
    public int getDone() {
        return length(sum.done());
    }

    public int getOnTrack() {
        return length(sum.done() + sum.onTrack());
    }

    public int getStarted() {
        return length(sum.done() + sum.onTrack() + sum.started());
    }

    public int getNotStarted() {
        return length(sum.reported());
    }

    private int length(long members) {
        long all = Math.max(Math.max(sum.members(), sum.reported()), 1);
        return (int) (members * WHOLE / all);
    }
}
