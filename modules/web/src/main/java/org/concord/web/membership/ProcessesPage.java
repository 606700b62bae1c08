package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.membership.api.EstablishProcess;
import org.concord.membership.api.Participants;
import org.concord.membership.api.ProcessCriteria;
import org.concord.membership.api.ProcessRow;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** The list of processes, and entering one. */
@Named
@RequestScoped
public class ProcessesPage {

    @Inject
    private Participants participants;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Draft<EstablishProcess> draft = Draft.of(EstablishProcess.class);
    private final Once<Page<ProcessRow>> list = new Once<>(() -> here.list(paging -> participants.processes(
        new ProcessCriteria(here.day("asOf"), here.text("q")), paging)));

    public Page<ProcessRow> getList() {
        return list.get();
    }

    public Draft<EstablishProcess> getDraft() {
        return draft;
    }

    public void establishProcess() {
        String code = draft.text("code");
        outcome.attempt(draft, command -> participants.establish(code, command), "done.saved", "/membership/process?code=" + code);
    }
}
