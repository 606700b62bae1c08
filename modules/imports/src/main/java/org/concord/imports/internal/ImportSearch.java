package org.concord.imports.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.concord.imports.api.ImportCriteria;
import org.concord.imports.api.ImportRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Lists the files that were sent. All are kept equally long, so that the order of forgetting is the order of sending. */
@ApplicationScoped
@Transactional
class ImportSearch {

    private static final String SELECT = "select new org.concord.imports.api.ImportRow(d.id, d.kind, d.fileName, d.enteredBy, d.sentAt, d.state,"
        + " d.lines, d.newCount, d.changedCount, d.unchangedCount, d.refusedCount, d.expiresAt) from ImportDraft d";

    @Inject
    @Unit("imports")
    private EntityManager entities;
    @Inject
    private Clock clock;

    /** @param sender whose files may be seen, or null for everybody's */
    Page<ImportRow> page(ImportCriteria criteria, String sender, Paging paging) {
        return new ListQuery<>(entities, ImportRow.class, SELECT)
            .where("d.expiresAt > :now", "now", clock.instant())
            .where("d.enteredBy = :sender", "sender", sender)
            .where("d.enteredBy = :who", "who", criteria.who())
            .where("d.kind = :kind", "kind", criteria.kind())
            .where("d.state = :state", "state", criteria.state())
            .sortedBy("expiresAt", "d.expiresAt")
            .ordered("-expiresAt")
            .unique("id", "d.id")
            .page(paging);
    }
}
