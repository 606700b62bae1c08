package org.concord.assistance.internal.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.concord.assistance.api.CaseRule;
import org.concord.kernel.RuleBroken;

/** An AES-256-GCM key, locked by the master key together with what it belongs to: locked keys cannot be swapped. */
@Embeddable
public class LockedKey {

    private byte[] locked;
    @Column(name = "master_number")
    private int masterNumber;

    protected LockedKey() {
    }

    LockedKey(String owner, MasterKey master) {
        try {
            lock(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM), owner, master);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Locks it with the master key that is in use now; whether it opened. One that does not stays as it is. */
    boolean lockAnew(String owner, MasterKey master) {
        try {
            lock(unlocked(owner, master), owner, master);
            return true;
        } catch (RuleBroken damaged) {
            return false;
        }
    }

    Aead opened(String owner, MasterKey master) {
        try {
            return unlocked(owner, master).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void lock(KeysetHandle key, String owner, MasterKey master) {
        try {
            MasterKey.Locking locking = master.locking();
            masterNumber = locking.number();
            locked = TinkProtoKeysetFormat.serializeEncryptedKeyset(key, locking.key(), owner.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private KeysetHandle unlocked(String owner, MasterKey master) {
        if (masterNumber != master.number() && !master.knows(masterNumber)) {
            throw new RuleBroken(CaseRule.MASTER_KEY_MISSING);
        }
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(locked, master.wrapping(), owner.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException changed) {
            throw new RuleBroken(CaseRule.SEALED_TEXT_DAMAGED);
        }
    }
}
