package org.concord.assistance.api;

/** Which published tables are asked for; every component may be null. */
public record StatisticCriteria(String participant, CountMeasure measure) {
}
