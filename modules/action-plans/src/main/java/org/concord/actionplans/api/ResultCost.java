package org.concord.actionplans.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Money;

/**
 * What a result cost: the money paid for the objective or activity of an indicator, and for each unit of change since its baseline.
 *
 * @param change what was measured last less the baseline, downwards for an indicator that is to fall; null where either is missing or nothing is counted
 * @param paid in the plan's reporting currency, each payment at the rate of its day; null where a payment has no rate
 * @param perUnit {@code paid} divided by {@code change}, rounded half up to the minor unit; null unless something was paid and changed for the better
 * @param rates the rates that converted it
 */
public record ResultCost(UUID indicator, BigDecimal baseline, BigDecimal measured, BigDecimal change, Money paid, Money perUnit, List<AppliedRate> rates) {
}
