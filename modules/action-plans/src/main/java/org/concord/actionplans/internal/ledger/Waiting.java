package org.concord.actionplans.internal.ledger;

/** An approval that waits for its turn, and then for its answer to be taken. */
final class Waiting {

    private final Approval approval;
    private volatile boolean answered;
    private RuntimeException failure;

    Waiting(Approval approval) {
        this.approval = approval;
    }

    Approval approval() {
        return approval;
    }

    boolean isAnswered() {
        return answered;
    }

    /** Posted, when {@code refusal} is null. */
    void became(RuntimeException refusal) {
        failure = refusal;
        answered = true;
    }

    /** Returns when it was posted, and throws what prevented it otherwise. */
    void answer() {
        if (failure != null) {
            throw failure;
        }
    }
}
