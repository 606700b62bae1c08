package org.concord.assistance.api;

import java.util.List;

/**
 * Traces services to what paid for them, for those who answer for money and see no case. The threshold of counts holds here too, raised where the participant
 * has raised it. No sum over several lines is told anywhere, and people are counted once in each: from what is told nothing can be taken away to find what is
 * not.
 */
public interface FundedServices {

    /** By participant, source and kind of help, for the participants of which the caller may trace funding; 1000 at most. */
    List<FundedRow> of(FundingYear asked);
}
