package org.concord.assistance.internal.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.RuleBroken;

/** The key of one case, AES-256-GCM, locked by the master key together with the id of the case: locked keys cannot be swapped. */
@Entity
@Table(schema = "assistance", name = "case_key")
public class CaseKey {

    @Id
    @Column(name = "case_id")
    private UUID caseId;
    private byte[] locked;
    @Column(name = "master_number")
    private int masterNumber;

    protected CaseKey() {
    }

    CaseKey(UUID caseId, MasterKey master) {
        this.caseId = caseId;
        try {
            lock(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), master);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Locks it with the master key that is in use now. */
    void lockAnew(MasterKey master) {
        lock(unlocked(master), master);
    }

    /** What opens the texts of the case. */
    Seal seal(MasterKey master) {
        try {
            return new Seal(caseId, unlocked(master).getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void lock(KeysetHandle key, MasterKey master) {
        try {
            masterNumber = master.number();
            locked = TinkProtoKeysetFormat.serializeEncryptedKeyset(key, master.wrapping(), belonging());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeysetHandle unlocked(MasterKey master) {
        if (masterNumber != master.number() && !master.knows(masterNumber)) {
            throw new RuleBroken(CaseRule.MASTER_KEY_MISSING);
        }
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(locked, master.wrapping(), belonging());
        } catch (GeneralSecurityException changed) {
            throw new RuleBroken(CaseRule.SEALED_TEXT_DAMAGED);
        }
    }

    private byte[] belonging() {
        return ("case-key " + caseId).getBytes(StandardCharsets.UTF_8);
    }
}
