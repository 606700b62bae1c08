package org.concord.assistance.api;

import java.util.List;

/** Traces services to what paid for them, for those who answer for money and see no case. */
public interface FundedServices {

    /** Fewer people than this are not told: the threshold of counts. */
    int FEWEST = 11;

    /** By participant, source and kind of help, for the participants of which the caller may trace funding; 1000 at most. */
    List<FundedRow> of(FundingYear asked);
}
