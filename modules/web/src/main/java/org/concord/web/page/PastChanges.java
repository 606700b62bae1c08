package org.concord.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.concord.access.api.Audit;
import org.concord.access.api.AuditRow;
import org.concord.kernel.Paging;

/** The history of a record, as its page shows it. */
@Named
@RequestScoped
public class PastChanges {

    private static final int SHOWN = 30;

    @Inject
    private Audit audit;

    /** The latest events of one record; the page has asked already whether the reader may see it. */
    public List<AuditRow> of(String subject, Object subjectId) {
        return audit.history(subject, String.valueOf(subjectId), Paging.first(SHOWN)).rows();
    }
}
