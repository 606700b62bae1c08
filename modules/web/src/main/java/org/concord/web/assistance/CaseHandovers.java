package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.concord.assistance.api.AskException;
import org.concord.assistance.api.DraftReferral;
import org.concord.assistance.api.ExceptionRow;
import org.concord.assistance.api.LawfulExceptions;
import org.concord.assistance.api.ReferralCriteria;
import org.concord.assistance.api.ReferralRow;
import org.concord.assistance.api.Referrals;
import org.concord.assistance.api.RequestReturn;
import org.concord.assistance.api.ReturnCriteria;
import org.concord.assistance.api.ReturnRow;
import org.concord.assistance.api.Returns;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.web.page.Draft;
import org.concord.web.page.Here;
import org.concord.web.page.Once;
import org.concord.web.page.Outcome;

/** What of the case that a page is about goes to others, and what may go without consent. */
@Named
@RequestScoped
public class CaseHandovers {

    private static final int SHOWN = 20;

    @Inject
    private Referrals referrals;
    @Inject
    private Returns returns;
    @Inject
    private LawfulExceptions exceptions;
    @Inject
    private CaseEnclosures enclosures;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private final Once<Page<ReferralRow>> sent = new Once<>(() -> referrals.search(new ReferralCriteria(here.id(), null, null), Paging.first(SHOWN)));
    private final Once<Page<ReturnRow>> leaving = new Once<>(() -> returns.search(new ReturnCriteria(here.id(), null, null, null), Paging.first(SHOWN)));
    private final Once<Page<ExceptionRow>> asked = new Once<>(() -> new Page<>(exceptions.of(here.id()), null));
    private final Once<Draft<DraftReferral>> referral = new Once<>(() -> Draft.of(DraftReferral.class).with("caseId", here.id()));
    private final Once<Draft<RequestReturn>> request = new Once<>(() -> Draft.of(RequestReturn.class).with("caseId", here.id()));
    private final Draft<AskException> exception = Draft.of(AskException.class);

    public Page<ReferralRow> getSent() {
        return sent.get();
    }

    public Page<ReturnRow> getLeaving() {
        return leaving.get();
    }

    public Page<ExceptionRow> getAsked() {
        return asked.get();
    }

    public Draft<DraftReferral> getReferral() {
        return referral.get();
    }

    public Draft<RequestReturn> getRequest() {
        return request.get();
    }

    public Draft<AskException> getException() {
        return exception;
    }

    public void draftReferral() {
        UUID id = here.newId();
        outcome.attempt(referral.get(), command -> referrals.draft(id, command.enclosing(enclosures.ticked(referral.get()))), "done.saved",
            "/assistance/referral?id=" + id);
    }

    public void requestReturn() {
        UUID id = here.newId();
        outcome.attempt(request.get(), command -> returns.request(id, command), "done.saved", "/assistance/return?id=" + id);
    }

    public void askException() {
        outcome.attempt(exception, command -> exceptions.ask(here.id(), here.newId(), command), "done.saved");
    }
}
