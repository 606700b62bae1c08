package org.concord.training.internal.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.concord.kernel.RuleBroken;
import org.concord.store.SecretFile;
import org.concord.training.api.CertificateRule;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwe.ContentEncryptionAlgorithmIdentifiers;
import org.jose4j.jwe.JsonWebEncryption;
import org.jose4j.jwe.KeyManagementAlgorithmIdentifiers;
import org.jose4j.keys.AesKey;
import org.jose4j.lang.JoseException;

/**
 * Locks private keys, so that whoever reads the database, or a copy of it, can sign nothing. Without {@code concord.certificates.master-key} (32 bytes in
 * Base64) one is made up and kept beside the data, which is enough for one server and no protection of the directory itself.
 */
@ApplicationScoped
class MasterKey {

    private static final int BYTES = 32;
    private static final String FILE = "certificates-master.key";

    @Inject
    @ConfigProperty(name = "concord.certificates.master-key")
    private Optional<String> configured;

    private AesKey key;

    protected MasterKey() {
    }

    MasterKey(byte[] key) {
        this.key = new AesKey(key);
    }

    /** {@code secret} as a JWE (RFC 7516), encrypted by AES-GCM. */
    String lock(String secret) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setAlgorithmHeaderValue(KeyManagementAlgorithmIdentifiers.DIRECT);
            jwe.setEncryptionMethodHeaderParameter(ContentEncryptionAlgorithmIdentifiers.AES_256_GCM);
            jwe.setKey(key());
            jwe.setPlaintext(secret);
            return jwe.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What {@link #lock} was given. */
    String unlock(String locked) {
        try {
            JsonWebEncryption jwe = new JsonWebEncryption();
            jwe.setCompactSerialization(locked);
            jwe.setKey(key());
            return jwe.getPlaintextString();
        } catch (JoseException other) {
            throw new RuleBroken(CertificateRule.MASTER_KEY_DOES_NOT_FIT);
        }
    }

    private synchronized AesKey key() {
        if (key == null) {
            key = new AesKey(decoded(configured.orElseGet(MasterKey::kept)));
        }
        return key;
    }

    private static byte[] decoded(String text) {
        byte[] bytes = Base64.getDecoder().decode(text.strip());
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("concord.certificates.master-key has " + bytes.length + " bytes, and needs " + BYTES);
        }
        return bytes;
    }

    private static String kept() {
        return SecretFile.named(FILE).readOrMake(() -> List.of(random())).get(0);
    }

    private static String random() {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return Base64.getEncoder().encodeToString(random);
    }
}
