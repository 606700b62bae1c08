package org.concord.web.actionplans;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.concord.actionplans.api.Journal;
import org.concord.actionplans.api.Proof;
import org.concord.kernel.Page;
import org.concord.web.page.Outcome;

/** Proves the ledger when asked: replays all postings and compares them with the stored totals. */
@Named
@RequestScoped
public class ProofPage {

    @Inject
    private Journal journal;
    @Inject
    private Outcome outcome;

    private Proof result;

    public void proveLedger() {
        outcome.attempt(() -> {
            result = journal.prove();
        });
    }

    /** What the replay found, or null before it was asked for. */
    public Proof getResult() {
        return result;
    }

    public Page<Proof.Drift> getDrifts() {
        return new Page<>(result.drifts(), null);
    }
}
