package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.EnclosureRow;
import org.concord.assistance.api.ReferralRow;
import org.concord.assistance.api.Referrals;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One referral, from the side that sends. */
@Named
@RequestScoped
public class ReferralPage {

    @Inject
    private Referrals referrals;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ReferralRow> record = new Once<>(() -> here.found(referrals.find(here.id())));
    private final Once<Page<EnclosureRow>> enclosures = new Once<>(() -> new Page<>(referrals.enclosures(here.id()), null));

    public ReferralRow getRecord() {
        return record.get();
    }

    /** What travels with it. */
    public Page<EnclosureRow> getEnclosures() {
        return enclosures.get();
    }

    public void sendReferral() {
        outcome.attempt(() -> referrals.send(here.id(), here.version()), "done.saved");
    }

    public void withdrawReferral() {
        outcome.attempt(() -> referrals.withdraw(here.id(), here.version()), "done.saved");
    }

    public void revokeReferral() {
        outcome.attempt(() -> referrals.revoke(here.id(), here.version()), "done.saved");
    }
}
