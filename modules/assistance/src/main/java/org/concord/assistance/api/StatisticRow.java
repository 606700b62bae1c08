package org.concord.assistance.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/**
 * A published table with how it was made.
 *
 * @param threshold the least count that is shown, zero excepted
 * @param hidden how many cells are not shown: those of small counts, and those from which small counts could be worked out
 * @param programs how many linear programs the attacker solved
 * @param earlier how many earlier tables the attacker knew
 * @param countedAt when the cases were counted
 */
public record StatisticRow(UUID id, String participant, int number, CountMeasure measure, List<CountDimension> dimensions, int threshold, int hidden,
        int programs, int earlier, Instant countedAt, Instant publishedAt) {

    /** As the database knows it: dimensions as words with a space between. */
    public StatisticRow(UUID id, String participant, int number, CountMeasure measure, String dimensions, int threshold, int hidden, int programs,
            int earlier, Instant countedAt, Instant publishedAt) {
        this(id, participant, number, measure, Words.of(CountDimension.class, dimensions), threshold, hidden, programs, earlier, countedAt, publishedAt);
    }
}
