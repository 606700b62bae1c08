package org.concord.assistance.internal.cases;

/** What a case says of the person was written down otherwise; what no longer holds of somebody like this ends in the same transaction. */
public record CaseDescribed(VictimCase about) {
}
