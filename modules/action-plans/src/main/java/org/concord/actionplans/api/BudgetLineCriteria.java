package org.concord.actionplans.api;

import java.util.UUID;

/**
 * Which lines are asked for; every component may be null.
 *
 * @param source code of the funding source
 * @param agency lead agency of the activity
 * @param q part of the code or of the activity's title
 */
public record BudgetLineCriteria(UUID programme, UUID objective, UUID activity, Pillar pillar, String source, Integer fiscalYear, String currency,
        String economicCode, String functionCode, String agency, String q) {
}
