package org.concord.assistance.api;

/**
 * What a funding source paid for in a year.
 *
 * @param services how many services were provided
 * @param people to how many people; null below {@value FundedServices#FEWEST}, so that nobody is pointed at
 */
public record FundedRow(String participant, String fundingSource, ServiceKind service, int year, long services, Long people) {

    /** As the database counts it. */
    public FundedRow(String participant, String fundingSource, ServiceKind service, Integer year, long services, long people) {
        this(participant, fundingSource, service, (int) year, services, people < FundedServices.FEWEST ? null : (Long) people);
    }
}
