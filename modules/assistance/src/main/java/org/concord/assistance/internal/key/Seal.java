package org.concord.assistance.internal.key;

import com.google.crypto.tink.Aead;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.RuleBroken;

/** Locks and unlocks the texts of one case, each together with the case and the field that it belongs to: locked texts cannot be swapped. */
public final class Seal {

    private final UUID caseId;
    private final Aead key;

    Seal(UUID caseId, Aead key) {
        this.caseId = caseId;
        this.key = key;
    }

    /** {@code text} so that only this case's key opens it, and only as this field. */
    public byte[] close(String field, String text) {
        return close(field, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The same for what is no text. */
    public byte[] close(String field, byte[] content) {
        try {
            return key.encrypt(content, belonging(field));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What {@link #close} was given; {@link CaseRule#SEALED_TEXT_DAMAGED} where it was changed, or is another case's or field's. */
    public String open(String field, byte[] closed) {
        return new String(openBytes(field, closed), StandardCharsets.UTF_8);
    }

    /** The same for what is no text. */
    public byte[] openBytes(String field, byte[] closed) {
        try {
            return key.decrypt(closed, belonging(field));
        } catch (GeneralSecurityException changed) {
            throw new RuleBroken(CaseRule.SEALED_TEXT_DAMAGED);
        }
    }

    private byte[] belonging(String field) {
        return (caseId + " " + field).getBytes(StandardCharsets.UTF_8);
    }
}
