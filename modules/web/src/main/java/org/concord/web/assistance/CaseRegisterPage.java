package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.assistance.api.CaseRegister;
import org.concord.assistance.api.CaseState;
import org.concord.assistance.api.Erasures;
import org.concord.assistance.api.KeepIdentitiesFor;
import org.concord.assistance.api.OutlineCriteria;
import org.concord.assistance.api.OutlineRow;
import org.concord.assistance.api.RetentionRow;
import org.concord.kernel.KernelRule;
import org.concord.kernel.Page;
import org.concord.kernel.RuleBroken;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** Which cases there are, and how long identities are kept. */
@Named
@RequestScoped
public class CaseRegisterPage {

    @Inject
    private CaseRegister register;
    @Inject
    private Erasures erasures;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<KeepIdentitiesFor> term = Draft.of(KeepIdentitiesFor.class);
    private final Once<List<RetentionRow>> terms = new Once<>(() -> erasures.retention());
    private final Once<Page<OutlineRow>> list = new Once<>(() -> here.list(paging -> register.search(new OutlineCriteria(here.text("code"),
        here.text("agency"), here.choice("state", CaseState.class), here.day("closedUntil"), here.flag("erased")), paging)));

    public Page<OutlineRow> getList() {
        return list.get();
    }

    public Draft<KeepIdentitiesFor> getTerm() {
        return term;
    }

    /** The terms there are. */
    public List<RetentionRow> getTerms() {
        return terms.get();
    }

    public void keepIdentitiesFor() {
        outcome.attempt(term, command -> erasures.keepFor(participant(), command), "done.saved");
    }

    private String participant() {
        if (term.text("participant").isEmpty()) {
            throw RuleBroken.at("participant", KernelRule.REQUIRED);
        }
        return term.text("participant");
    }
}
