package org.concord.actionplans.internal.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.concord.actionplans.api.Entry;
import org.concord.store.Together;

/** Posts together what is approved at the same moment, so that officers who fight for one line share a transaction. */
@ApplicationScoped
class PostingQueue {

    @Inject
    private PostingBatch batch;

    private final Together<Approval, Entry> together = new Together<>(approvals -> batch.post(approvals));

    /** Posts an approved entry, or throws the rule that it broke; what is posted is stored when this returns. */
    Entry post(Approval approval) {
        return together.ask(approval);
    }
}
