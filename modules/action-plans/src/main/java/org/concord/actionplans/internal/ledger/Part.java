package org.concord.actionplans.internal.ledger;

import org.concord.actionplans.api.Stage;

/**
 * One posting before it is booked.
 *
 * @param amount in the minor unit of the line's currency
 */
record Part(LineFacts line, Stage stage, long amount) {

    boolean gives() {
        return amount < 0;
    }
}
