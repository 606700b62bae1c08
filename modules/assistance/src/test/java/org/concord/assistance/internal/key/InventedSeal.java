package org.concord.assistance.internal.key;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.util.UUID;

/** Seals of cases of nobody. */
public final class InventedSeal {

    private InventedSeal() {
    }

    /** A seal of a case, with a key that nobody keeps. */
    public static Seal of(UUID caseId) {
        try {
            AeadConfig.register();
            return new Seal(caseId, KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM).getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
