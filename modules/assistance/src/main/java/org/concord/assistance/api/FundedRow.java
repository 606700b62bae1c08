package org.concord.assistance.api;

/**
 * What a funding source paid for in a year.
 *
 * @param services how many services were provided; null where the people are not told, who would be known by it
 * @param people to how many people; null below the threshold, so that nobody is pointed at
 * @param threshold the least number of people that is told of this participant
 */
public record FundedRow(String participant, String fundingSource, ServiceKind service, int year, Long services, Long people, int threshold) {
}
