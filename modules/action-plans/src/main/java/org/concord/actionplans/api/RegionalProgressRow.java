package org.concord.actionplans.api;

import java.util.UUID;

/**
 * How many members are how far with a commitment in a year.
 *
 * @param year null where nobody has reported on the commitment, unless one year is asked about
 * @param reported how many members reported; those that did not are in none of the counts
 * @param members how many members the process had at the end of the year, so that who did not report can be told; null without a year
 */
public record RegionalProgressRow(UUID commitment, String code, String title, Integer year, long notStarted, long started, long onTrack, long done,
        long reported, Integer members) {
}
