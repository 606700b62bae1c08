package org.concord.actionplans.api;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * A budget line.
 *
 * @param code unique in the plan
 * @param source code of the funding source
 * @param fiscalYear the calendar year in which the fiscal year begins
 * @param economicCode GFSM 2014
 * @param functionCode COFOG 1999
 * @param unit administrative unit, such as a province, or null
 * @param planned what the plan says it costs, in the line's currency
 */
public record WriteBudgetLine(@NotNull UUID activity, @NotNull String code, @NotNull String source, @NotNull Integer fiscalYear,
        @NotNull String economicCode, @NotNull String functionCode, String unit, @NotNull Money planned) {
}
