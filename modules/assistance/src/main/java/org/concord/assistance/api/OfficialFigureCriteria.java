package org.concord.assistance.api;

/** Which official figures are asked for; every component may be null. */
public record OfficialFigureCriteria(String participant, Integer year, OfficialIndicator indicator, Boolean flagged) {
}
