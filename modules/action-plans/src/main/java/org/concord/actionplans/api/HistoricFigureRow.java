package org.concord.actionplans.api;

import java.util.UUID;
import org.concord.kernel.Money;

/**
 * What past books say of a line: a fact, not an entry.
 *
 * @param overspent whether more was spent than the adjusted budget had
 * @param source the file or publication it comes from
 */
public record HistoricFigureRow(UUID id, UUID line, String lineCode, int fiscalYear, Money approved, Money adjusted, Money executed, boolean overspent,
        String source) {
}
