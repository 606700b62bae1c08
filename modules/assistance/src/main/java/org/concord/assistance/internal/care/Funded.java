package org.concord.assistance.internal.care;

import org.concord.assistance.api.FundedRow;
import org.concord.assistance.api.ServiceKind;

/** What a funding source paid for in a year, as it is counted and nobody is told. */
record Funded(String participant, String fundingSource, ServiceKind service, Integer year, long services, long people) {

    /** As it is told: of few people neither how many they are nor how often they were helped. */
    FundedRow told(int threshold) {
        boolean few = people < threshold;
        return new FundedRow(participant, fundingSource, service, year, few ? null : (Long) services, few ? null : (Long) people, threshold);
    }
}
