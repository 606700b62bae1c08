package org.concord.actionplans.internal.ledger;

import org.concord.actionplans.api.Entry;

/**
 * What became of an approval.
 *
 * @param posted the entry as it is stored, or null where it was not posted
 * @param failure why it was not posted, or null
 */
record Outcome(Entry posted, RuntimeException failure) {

    static Outcome failed(RuntimeException failure) {
        return new Outcome(null, failure);
    }

    Entry answer() {
        if (failure != null) {
            throw failure;
        }
        return posted;
    }
}
