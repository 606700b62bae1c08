package org.concord.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.Bodies;
import org.concord.membership.api.BodyCriteria;
import org.concord.membership.api.BodyRow;
import org.concord.membership.api.EstablishProcess;
import org.concord.membership.api.Participants;
import org.concord.membership.api.ProcessRecord;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One process, its bodies and its members. */
@Named
@RequestScoped
public class ProcessPage {

    @Inject
    private Participants participants;
    @Inject
    private Bodies bodies;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<ProcessRecord> record = new Once<>(() -> here.found(participants.process(here.code())));
    private final Once<Draft<EstablishProcess>> draft = new Once<>(() -> Draft.of(EstablishProcess.class, record.get()));
    private final Once<Page<BodyRow>> bodyRows = new Once<>(() -> bodies.search(
        new BodyCriteria(here.code(), null, null, null, null, null), Paging.first(200)));

    public ProcessRecord getRecord() {
        return record.get();
    }

    public Draft<EstablishProcess> getDraft() {
        return draft.get();
    }

    public Page<BodyRow> getBodies() {
        return bodyRows.get();
    }

    public void describeProcess() {
        outcome.attempt(draft.get(), command -> participants.describeProcess(here.code(), here.version(), command), "done.saved");
    }
}
