package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.ReferralCriteria;
import org.concord.assistance.api.ReferralRow;
import org.concord.assistance.api.ReferralState;
import org.concord.assistance.api.Referrals;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Referrals of the reader's cases. */
@Named
@RequestScoped
public class ReferralsPage {

    @Inject
    private Referrals referrals;
    @Inject
    private Here here;

    private final Once<Page<ReferralRow>> list = new Once<>(() -> here.list(paging -> referrals.search(
        new ReferralCriteria(here.id("caseId"), here.choice("state", ReferralState.class), here.text("recipient")), paging)));

    public Page<ReferralRow> getList() {
        return list.get();
    }
}
