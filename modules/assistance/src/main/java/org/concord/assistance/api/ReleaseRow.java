package org.concord.assistance.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A release with how it was made.
 *
 * @param number the how many-th table of the participant that anybody was shown
 * @param threshold the least count that is shown, zero excepted
 * @param hidden how many cells are not shown: those of small counts, and those from which small counts could be worked out
 * @param programs how many linear programs the attacker solved
 * @param earlier how many earlier tables the attacker knew
 * @param publishedBy null while it is not published, as publishedAt
 */
public record ReleaseRow(UUID id, String participant, int number, CountMeasure measure, List<CountDimension> dimensions, ReleaseState state, int threshold,
        int hidden, int programs, int earlier, String preparedBy, Instant preparedAt, String publishedBy, Instant publishedAt, long version) {

    /** As the database knows it: dimensions as words with a space between. */
    public ReleaseRow(UUID id, String participant, int number, CountMeasure measure, String dimensions, ReleaseState state, int threshold, int hidden,
            int programs, int earlier, String preparedBy, Instant preparedAt, String publishedBy, Instant publishedAt, long version) {
        this(id, participant, number, measure, Words.of(CountDimension.class, dimensions), state, threshold, hidden, programs, earlier, preparedBy,
            preparedAt, publishedBy, publishedAt, version);
    }
}
