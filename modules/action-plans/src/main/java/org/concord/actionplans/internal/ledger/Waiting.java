package org.concord.actionplans.internal.ledger;

/** An approval that waits for its turn, and then for its answer to be taken. */
final class Waiting {

    private final Approval approval;
    private volatile Outcome outcome;

    Waiting(Approval approval) {
        this.approval = approval;
    }

    Approval approval() {
        return approval;
    }

    Outcome outcome() {
        return outcome;
    }

    void became(Outcome what) {
        outcome = what;
    }
}
