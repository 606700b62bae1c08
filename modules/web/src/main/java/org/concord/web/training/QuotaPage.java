package org.concord.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.training.api.QuotaRow;
import org.concord.training.api.Quotas;
import org.concord.training.api.SetQuota;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One quota of a run. */
@Named
@RequestScoped
public class QuotaPage {

    @Inject
    private Quotas quotas;
    @Inject
    private AskedRun run;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<QuotaRow> record = new Once<>(() -> here.found(quotas.find(run.id(), here.id())));
    private final Once<Draft<SetQuota>> change = new Once<>(() -> Draft.of(SetQuota.class, record.get()));

    public QuotaRow getRecord() {
        return record.get();
    }

    public Draft<SetQuota> getChange() {
        return change.get();
    }

    public void changeQuota() {
        outcome.attempt(change.get(), command -> quotas.change(run.id(), here.id(), here.version(), command), "done.saved");
    }

    public void removeQuota() {
        UUID of = run.id();
        outcome.attempt(() -> quotas.remove(of, here.id(), here.version()), "done.saved", "/training/run?id=" + of);
    }
}
