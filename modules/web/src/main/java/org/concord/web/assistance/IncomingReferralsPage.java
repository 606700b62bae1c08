package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.IncomingCriteria;
import org.concord.assistance.api.IncomingReferrals;
import org.concord.assistance.api.IncomingRow;
import org.concord.assistance.api.ReferralState;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;

/** Referrals to the reader's agencies. */
@Named
@RequestScoped
public class IncomingReferralsPage {

    @Inject
    private IncomingReferrals incomingReferrals;
    @Inject
    private Here here;

    private final Once<Page<IncomingRow>> list = new Once<>(() -> here.list(paging -> incomingReferrals.search(
        new IncomingCriteria(here.text("recipient"), here.choice("state", ReferralState.class)), paging)));

    public Page<IncomingRow> getList() {
        return list.get();
    }
}
