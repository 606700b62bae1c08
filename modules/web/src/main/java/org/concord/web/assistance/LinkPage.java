package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.assistance.api.AnswerLink;
import org.concord.assistance.api.CaseLinkRow;
import org.concord.assistance.api.CaseLinks;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** One link, and answering it. */
@Named
@RequestScoped
public class LinkPage {

    @Inject
    private CaseLinks caseLinks;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<CaseLinkRow> record = new Once<>(() -> here.found(caseLinks.find(here.id())));
    private final Draft<AnswerLink> reply = Draft.of(AnswerLink.class);

    public CaseLinkRow getRecord() {
        return record.get();
    }

    public Draft<AnswerLink> getReply() {
        return reply;
    }

    public void answerLink() {
        outcome.attempt(reply, command -> caseLinks.answer(here.id(), here.version(), command), "done.saved");
    }
}
