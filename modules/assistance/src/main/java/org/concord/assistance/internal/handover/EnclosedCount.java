package org.concord.assistance.internal.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import org.concord.assistance.api.Enclose;
import org.concord.assistance.api.EnclosureKind;
import org.concord.assistance.api.ReferralRule;
import org.concord.assistance.api.Referrals;
import org.concord.kernel.RuleBroken;

/** How much travels with a referral: as much as the other side is told before it accepts. */
@Embeddable
class EnclosedCount {

    @Column(updatable = false)
    private int assessments;
    @Column(updatable = false)
    private int papers;

    protected EnclosedCount() {
    }

    EnclosedCount(List<Enclose> chosen) {
        if (chosen.size() > Referrals.MOST_ENCLOSURES) {
            throw RuleBroken.at("enclosures", ReferralRule.TOO_MANY_ENCLOSURES, Referrals.MOST_ENCLOSURES);
        }
        papers = Math.toIntExact(chosen.stream().filter(one -> one.kind() == EnclosureKind.PAPER).count());
        assessments = chosen.size() - papers;
    }
}
