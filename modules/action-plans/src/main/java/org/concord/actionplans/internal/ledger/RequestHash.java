package org.concord.actionplans.internal.ledger;

import java.util.List;
import org.concord.actionplans.api.SubmitEntry;
import org.concord.kernel.Sha256;

/**
 * What tells one request from another under the same id: SHA-256 of everything it says. Each value is written with its length before it, so that no text can
 * look like several.
 */
final class RequestHash {

    private RequestHash() {
    }

    static String of(SubmitEntry command) {
        StringBuilder said = new StringBuilder();
        write(said, command.kind(), command.eventDate(), command.bookingDate(), command.reference(), command.text(), command.commitment(), command.reverses(),
            command.rate());
        List<SubmitEntry.Part> postings = command.postings() == null ? List.of() : command.postings();
        postings.forEach(part -> write(said, part.line(), part.stage(), part.amount()));
        return Sha256.hex(said.toString());
    }

    private static void write(StringBuilder said, Object... values) {
        for (Object value : values) {
            String text = String.valueOf(value);
            said.append(value == null ? "-" : Integer.toString(text.length())).append(':').append(value == null ? "" : text);
        }
    }
}
