package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.concord.assistance.api.ConsentPurpose;
import org.concord.assistance.api.DataCategory;
import org.concord.assistance.api.HoldReason;
import org.concord.assistance.api.LawfulGround;
import org.concord.assistance.api.ReferralOutcome;
import org.concord.assistance.api.ReferralReason;
import org.concord.assistance.api.ReferralState;
import org.concord.assistance.api.RejectionReason;
import org.concord.assistance.api.ReturnEnd;
import org.concord.assistance.api.ReturnState;
import org.concord.assistance.api.RiskFinding;
import org.concord.assistance.api.ServiceKind;
import org.concord.web.page.Options;
import org.concord.web.page.Say;

/** What fields and filters of help, consents, referrals and returns let people choose from. */
@Named
@RequestScoped
public class HandoverChoices {

    @Inject
    private Say say;

    public Map<String, String> getReferralReasons() {
        return Options.constants(ReferralReason.class, say);
    }

    public Map<String, String> getServices() {
        return Options.constants(ServiceKind.class, say);
    }

    public Map<String, String> getCategories() {
        return Options.constants(DataCategory.class, say);
    }

    public Map<String, String> getPurposes() {
        return Options.constants(ConsentPurpose.class, say);
    }

    public Map<String, String> getGrounds() {
        return Options.constants(LawfulGround.class, say);
    }

    public Map<String, String> getReferralStates() {
        return Options.constants(ReferralState.class, say);
    }

    public Map<String, String> getRejections() {
        return Options.constants(RejectionReason.class, say);
    }

    public Map<String, String> getOutcomes() {
        return Options.constants(ReferralOutcome.class, say);
    }

    public Map<String, String> getReturnStates() {
        return Options.constants(ReturnState.class, say);
    }

    public Map<String, String> getRisks() {
        return Options.constants(RiskFinding.class, say);
    }

    public Map<String, String> getHolds() {
        return Options.constants(HoldReason.class, say);
    }

    public Map<String, String> getEnds() {
        return Options.constants(ReturnEnd.class, say);
    }
}
