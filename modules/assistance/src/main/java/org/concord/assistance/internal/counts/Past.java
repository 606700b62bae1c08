package org.concord.assistance.internal.counts;

import java.util.BitSet;
import java.util.List;

/**
 * A table that somebody was shown already.
 *
 * @param hidden which of its cells were not shown
 * @param links how its counts stand to those of now, where they have changed since
 * @param changes by how much each cell has changed since, where it has
 */
record Past(Tabulation table, BitSet hidden, List<Fact> links, List<Form> changes) {
}
