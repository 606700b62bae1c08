package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.membership.api.DelegateRow;
import org.concord.membership.api.Delegations;
import org.concord.membership.api.RegisterDelegate;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One delegate. */
@Named
@RequestScoped
public class DelegatePage {

    @Inject
    private Delegations delegations;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<DelegateRow> record = new Once<>(() -> here.found(delegations.delegate(here.id("meeting"), here.id())));
    private final Once<Draft<RegisterDelegate>> change = new Once<>(() -> Draft.of(RegisterDelegate.class, record.get()));

    public DelegateRow getRecord() {
        return record.get();
    }

    public Draft<RegisterDelegate> getChange() {
        return change.get();
    }

    public void changeDelegate() {
        outcome.attempt(change.get(), command -> delegations.changeDelegate(here.id("meeting"), here.id(), here.version(), command), "done.saved");
    }

    public void removeDelegate() {
        outcome.attempt(() -> delegations.removeDelegate(here.id("meeting"), here.id(), here.version()), "done.saved",
            "/membership/delegation?meeting=" + here.id("meeting") + "&id=" + here.id("delegation"));
    }
}
