package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.CaseRegister;
import org.concord.assistance.api.EraseCase;
import org.concord.assistance.api.ErasureCriteria;
import org.concord.assistance.api.ErasureRow;
import org.concord.assistance.api.Erasures;
import org.concord.assistance.api.LookCriteria;
import org.concord.assistance.api.LookRow;
import org.concord.assistance.api.Looks;
import org.concord.assistance.api.OutlineRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** That there is a case, who looked into it, and letting the person be forgotten. */
@Named
@RequestScoped
public class OutlinePage {

    private static final int SOME = 20;

    @Inject
    private CaseRegister register;
    @Inject
    private Looks looks;
    @Inject
    private Erasures erasures;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<EraseCase> erasure = Draft.of(EraseCase.class);
    private final Once<OutlineRow> record = new Once<>(() -> here.found(register.find(here.id())));
    private final Once<Page<LookRow>> lookRows = new Once<>(() -> looks.search(new LookCriteria(null, record.get().code(), null, null, null), Paging.first(SOME)));
    private final Once<Page<ErasureRow>> certificates = new Once<>(() -> erasures.search(new ErasureCriteria(record.get().code(), null, null), Paging.first(SOME)));

    public OutlineRow getRecord() {
        return record.get();
    }

    public Draft<EraseCase> getErasure() {
        return erasure;
    }

    /** The latest looks. */
    public Page<LookRow> getLooks() {
        return lookRows.get();
    }

    public Page<ErasureRow> getCertificates() {
        return certificates.get();
    }

    public void eraseCase() {
        outcome.attempt(erasure, command -> erasures.erase(here.id(), here.version(), command), "done.saved");
    }
}
