package org.concord.actionplans.internal.ledger;

import org.concord.actionplans.api.Entry;
import org.concord.actionplans.api.Stage;

/**
 * One posting before it is booked.
 *
 * @param amount in the minor unit of the line's currency
 */
record Part(LineFacts line, Stage stage, long amount) {

    /** As it is read of its entry. */
    Entry.Part told(int number) {
        return new Entry.Part(number, line.id(), line.code(), stage, amount, line.currency());
    }

    boolean gives() {
        return amount < 0;
    }
}
