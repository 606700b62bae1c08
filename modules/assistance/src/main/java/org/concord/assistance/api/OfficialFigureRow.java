package org.concord.assistance.api;

import java.util.UUID;

/**
 * A figure that a public source gives, beside our own.
 *
 * @param breakdown {@code ALL}, or the part that is counted
 * @param source web address of what says so
 * @param flagged whether its table adds up wrongly or gives a small count away
 * @param computed our own published count of the same participant and year, or null where there is none, it is hidden, or the figure is about a part
 * @param difference computed less figure, or null
 */
public record OfficialFigureRow(UUID id, String participant, int year, OfficialIndicator indicator, String breakdown, long figure, String source,
        boolean flagged, Long computed, Long difference, long version) {

    /** As the database knows it. */
    public OfficialFigureRow(UUID id, String participant, int year, OfficialIndicator indicator, String breakdown, long figure, String source, boolean flagged,
            long version) {
        this(id, participant, year, indicator, breakdown, figure, source, flagged, null, null, version);
    }

    /** With our own count beside it. */
    public OfficialFigureRow beside(Long count) {
        return new OfficialFigureRow(id, participant, year, indicator, breakdown, figure, source, flagged, count, count == null ? null : count - figure, version);
    }
}
