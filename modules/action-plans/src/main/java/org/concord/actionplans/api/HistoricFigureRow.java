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
        String source, long version) {

    /** The same with amounts in minor units, as they are stored. */
    public HistoricFigureRow(UUID id, UUID line, String lineCode, int fiscalYear, String currency, long approved, long adjusted, long executed,
            boolean overspent, String source, long version) {
        this(id, line, lineCode, fiscalYear, Money.ofMinor(approved, currency), Money.ofMinor(adjusted, currency), Money.ofMinor(executed, currency),
            overspent, source, version);
    }
}
