package org.concord.training.internal.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** A pair of keys: the private half locked, the public one for everybody. RSA, because RS256 is what every verifier of Open Badges must know. */
@Entity
@Table(schema = "training", name = "signing_key")
class SigningKey {

    private static final int BITS = 3072;
    private static final int IN_USE = 1;

    @Id
    private UUID id;
    private String address;
    private Instant since;
    private Instant until;
    @Column(name = "in_use")
    private Integer inUse;
    @Column(name = "public_half")
    private String publicHalf;
    @Column(name = "locked_half")
    private String lockedHalf;
    @Version
    private long version;

    protected SigningKey() {
    }

    /** A new pair, known to the world by {@code address}. */
    SigningKey(UUID id, String address, MasterKey master, Instant now) {
        RsaJsonWebKey pair = generated(address);
        this.id = id;
        this.address = address;
        since = now;
        inUse = IN_USE;
        publicHalf = pair.toJson(OutputControlLevel.PUBLIC_ONLY);
        lockedHalf = master.lock(pair.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }

    private static RsaJsonWebKey generated(String address) {
        try {
            RsaJsonWebKey pair = RsaJwkGenerator.generateJwk(BITS);
            pair.setKeyId(address);
            pair.setUse("sig");
            pair.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
            return pair;
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** {@code payload} as a JWT (RFC 7519) with its signature. */
    String sign(String payload, MasterKey master) {
        try {
            JsonWebSignature jws = new JsonWebSignature();
            jws.setHeader("typ", "JWT");
            jws.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
            jws.setKeyIdHeaderValue(address);
            jws.setKey(((PublicJsonWebKey) JsonWebKey.Factory.newJwk(master.unlock(lockedHalf))).getPrivateKey());
            jws.setPayload(payload);
            return jws.getCompactSerialization();
        } catch (JoseException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Signs no more; what it signed stays good. */
    void retire(Instant now) {
        until = now;
        inUse = null;
    }

    /** As a JWK. */
    String publicHalf() {
        return publicHalf;
    }
}
