package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * What past books say of a line, all amounts in the currency of the line.
 *
 * @param line stays once recorded
 * @param fiscalYear stays once recorded
 * @param source the file or publication it comes from
 */
public record RecordHistory(@NotNull UUID line, @NotNull Integer fiscalYear, Money approved, Money adjusted, Money executed, @NotNull String source) {
}
