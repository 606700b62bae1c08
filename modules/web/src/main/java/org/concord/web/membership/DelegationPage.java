package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.DelegateRow;
import org.concord.membership.api.DelegationRow;
import org.concord.membership.api.Delegations;
import org.concord.membership.api.RegisterDelegate;
import org.concord.membership.api.RegisterDelegation;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One delegation and its delegates. */
@Named
@RequestScoped
public class DelegationPage {

    @Inject
    private Delegations delegations;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<DelegationRow> record = new Once<>(() -> here.found(delegations.find(here.id("meeting"), here.id())));
    private final Once<Page<DelegateRow>> delegates = new Once<>(() -> delegations.delegates(here.id("meeting"), here.id(), Paging.first(200)));
    private final Once<Draft<RegisterDelegation>> change = new Once<>(() -> Draft.of(RegisterDelegation.class, record.get()));
    private final Draft<RegisterDelegate> delegate = Draft.of(RegisterDelegate.class);

    public DelegationRow getRecord() {
        return record.get();
    }

    public Page<DelegateRow> getDelegates() {
        return delegates.get();
    }

    public Draft<RegisterDelegation> getChange() {
        return change.get();
    }

    public Draft<RegisterDelegate> getDelegate() {
        return delegate;
    }

    public void addDelegate() {
        outcome.attempt(delegate, command -> delegations.addDelegate(here.id("meeting"), here.id(), here.newId(), command), "done.saved");
    }

    public void changeDelegation() {
        outcome.attempt(change.get(), command -> delegations.change(here.id("meeting"), here.id(), here.version(), command), "done.saved");
    }

    public void withdrawDelegation() {
        outcome.attempt(() -> delegations.withdraw(here.id("meeting"), here.id(), here.version()), "done.saved",
            "/membership/meeting?id=" + here.id("meeting"));
    }
}
