package org.concord.actionplans.internal.ledger;

import org.concord.actionplans.api.SubmitEntry;
import org.concord.kernel.Sha256;

/** What tells one request from another under the same id: SHA-256 of everything it says. */
final class RequestHash {

    private RequestHash() {
    }

    static String of(SubmitEntry command) {
        return Sha256.hex(command.toString());
    }
}
