package org.concord.actionplans.api;

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
public record WriteBudgetLine(UUID activity, String code, String source, Integer fiscalYear, String economicCode, String functionCode, String unit,
        Money planned) {
}
