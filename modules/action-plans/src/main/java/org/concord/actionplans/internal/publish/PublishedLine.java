package org.concord.actionplans.internal.publish;

import java.util.UUID;

/** A budget line with its place in the plan, its classification, and its money in the minor unit of its currency. */
record PublishedLine(UUID id, String code, int fiscalYear, String objectiveCode, String objectiveTitle, String activityCode, String activityTitle,
        String agency, String source, String sourceName, String unit, String functionCode, String economicCode, String currency, long planned,
        long approved, long revised, long paid) {
}
