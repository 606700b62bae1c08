package org.concord.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.access.api.AuditCriteria;
import org.concord.access.api.AuditLog;
import org.concord.access.api.AuditRow;
import org.concord.access.api.AuditVerification;
import org.concord.kernel.Page;
import org.concord.web.page.Here;
import org.concord.web.page.Outcome;

/** The audit log, and the button that has it verified. */
@Named
@RequestScoped
public class AuditPage {

    @Inject
    private AuditLog log;
    @Inject
    private Here here;
    @Inject
    private Outcome outcome;

    private Page<AuditRow> list;
    private AuditVerification verification;

    public Page<AuditRow> getList() {
        if (list == null) {
            list = here.list(paging -> log.search(new AuditCriteria(here.text("who"), here.text("subject"), here.text("subjectId"), here.text("action"),
                here.day("from"), here.day("until")), paging));
        }
        return list;
    }

    /** What the verification asked for on this page found, or null. */
    public AuditVerification getVerification() {
        return verification;
    }

    public void verify() {
        outcome.attempt(() -> verification = log.verify());
    }
}
