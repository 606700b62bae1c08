package org.concord.assistance.internal.key;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import org.concord.kernel.KernelRule;
import org.concord.kernel.RuleBroken;

/** Gives each case its seal, and texts a digest by which they are known again. */
@ApplicationScoped
public class Seals {

    @Inject
    private CaseKeyRepository keys;
    @Inject
    private MasterKey master;

    /** Makes the key of a new case. */
    public void make(UUID caseId) {
        keys.add(new CaseKey(caseId, master));
    }

    /** The seal of a case. */
    public Seal of(UUID caseId) {
        return keys.find(caseId).orElseThrow(() -> new RuleBroken(KernelRule.NOT_FOUND, "cases", caseId)).seal(master);
    }

    /** Destroys the key of a case: what it locked is noise from now on. */
    public void destroy(UUID caseId) {
        keys.remove(caseId);
    }

    /** HMAC-SHA-256 with a key that is not in the database, in hexadecimal: the same for the same text, and no help in guessing it. */
    public String digest(String kind, String text) {
        try {
            return HexFormat.of().formatHex(master.telling().computeMac((kind + "\n" + text).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
