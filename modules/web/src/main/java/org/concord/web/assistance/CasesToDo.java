package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import org.concord.assistance.api.ApprovalKind;
import org.concord.assistance.api.CareSteps;
import org.concord.assistance.api.IncomingCriteria;
import org.concord.assistance.api.IncomingReferrals;
import org.concord.assistance.api.IncomingReturnCriteria;
import org.concord.assistance.api.IncomingReturns;
import org.concord.assistance.api.ReferralState;
import org.concord.assistance.api.ReturnState;
import org.concord.assistance.api.StepCriteria;
import org.concord.assistance.api.StepState;
import org.concord.assistance.api.Workload;
import org.concord.web.page.HowMany;
import org.concord.web.page.Reader;

/** How much of what is done for people waits for the reader today. */
@Named
@RequestScoped
public class CasesToDo {

    @Inject
    private CareSteps steps;
    @Inject
    private IncomingReferrals referrals;
    @Inject
    private IncomingReturns returns;
    @Inject
    private Workload workload;
    @Inject
    private Reader reader;
    @Inject
    private Clock clock;

    /** What the reader should have done by today. */
    public String getDue() {
        return HowMany.of(steps.search(new StepCriteria(null, null, StepState.STEP_OPEN, reader.getName(), LocalDate.now(clock)), HowMany.LOOKED_AT));
    }

    /** Referrals that nobody answered yet. */
    public String getReferrals() {
        return HowMany.of(referrals.search(new IncomingCriteria(null, ReferralState.REFERRAL_SENT), HowMany.LOOKED_AT),
            referrals.search(new IncomingCriteria(null, ReferralState.REFERRAL_RECEIVED), HowMany.LOOKED_AT));
    }

    /** Returns of which the nationality is not verified yet. */
    public String getReturns() {
        return HowMany.of(returns.search(new IncomingReturnCriteria(null, ReturnState.RETURN_REQUESTED, null), HowMany.LOOKED_AT));
    }

    /** Plans and exceptions that wait for the reader. */
    public String getApprovals() {
        return HowMany.of(workload.waiting(ApprovalKind.PLAN_WAITS, HowMany.LOOKED_AT), workload.waiting(ApprovalKind.EXCEPTION_WAITS, HowMany.LOOKED_AT));
    }
}
