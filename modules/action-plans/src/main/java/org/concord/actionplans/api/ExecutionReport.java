package org.concord.actionplans.api;

import java.util.List;

/**
 * The execution of budgets, summed up.
 *
 * @param rates the rates that converted it; empty where nothing was converted
 */
public record ExecutionReport(List<ExecutionRow> rows, List<AppliedRate> rates) {
}
