package org.concord.actionplans.internal.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.concord.actionplans.api.SubmitEntry;

/** What tells one request from another under the same id: SHA-256 of everything it says. */
final class RequestHash {

    private RequestHash() {
    }

    static String of(SubmitEntry command) {
        try {
            byte[] said = command.toString().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(said));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
