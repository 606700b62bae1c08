package org.concord.training.internal.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.Base64URL;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Refused;
import org.concord.kernel.Sha256;
import org.concord.training.api.CertificateFacts;
import org.concord.training.api.CertificateKind;
import org.concord.training.api.CertificateRule;
import org.junit.jupiter.api.Test;

/** Somebody else's verifier takes what is signed here, and takes nothing that was changed. */
class OpenBadgeTest {

    private static final Instant NOW = Instant.parse("2026-11-28T06:00:00.123Z");
    private static final UUID CERTIFICATE = UUID.fromString("01939a00-0000-7000-8000-00000000000a");
    private static final MasterKey MASTER = new MasterKey(new byte[32]);
    private static final SigningKey KEY = key("00000000-0000-7000-8000-000000000009");

    @Test
    void anotherVerifierAcceptsTheSignature() throws ParseException, JOSEException {
        SignedJWT credential = SignedJWT.parse(signed(KEY));

        assertTrue(isAccepted(credential, KEY));
        assertEquals("https://concord.example.org/public/keys/00000000-0000-7000-8000-000000000009", credential.getHeader().getKeyID());
        assertEquals("RS256", credential.getHeader().getAlgorithm().getName());
    }

    @Test
    void oneChangedByteFails() throws ParseException, JOSEException {
        String[] parts = signed(KEY).split("\\.");
        byte[] payload = new Base64URL(parts[1]).decode();

        for (int at = 0; at < payload.length; at += 7) {
            byte[] changed = payload.clone();
            changed[at] ^= 1;
            assertFalse(isAccepted(new SignedJWT(new Base64URL(parts[0]), Base64URL.encode(changed), new Base64URL(parts[2])), KEY), "byte " + at);
        }
    }

    @Test
    void whatAnOlderKeySignedIsStillAcceptedAfterTheNextTookItsPlace() throws ParseException, JOSEException {
        SigningKey older = key("00000000-0000-7000-8000-000000000007");
        SignedJWT credential = SignedJWT.parse(signed(older));
        older.retire(NOW);

        assertTrue(isAccepted(credential, older, KEY));
        assertFalse(credential.verify(new RSASSAVerifier(published(KEY).getKeys().get(0).toRSAKey())));
    }

    @Test
    void claimsOfTheTokenSayWhatTheCredentialSays() throws ParseException {
        JWTClaimsSet claims = SignedJWT.parse(signed(KEY)).getJWTClaimsSet();

        assertEquals("https://concord.example.org/public/issuer", claims.getIssuer());
        assertEquals("urn:uuid:" + CERTIFICATE, claims.getJWTID());
        assertEquals(claims.getJWTID(), claims.getStringClaim("id"));
        assertEquals(claims.getJSONObjectClaim("credentialSubject").get("id"), claims.getSubject());
        assertEquals(Date.from(Instant.parse(claims.getStringClaim("validFrom"))), claims.getNotBeforeTime());
        assertEquals(Date.from(Instant.parse(claims.getStringClaim("validUntil"))), claims.getExpirationTime());
        assertEquals(Instant.parse("2028-11-21T00:00:00Z"), claims.getExpirationTime().toInstant(), "the last day still counts");
    }

    @Test
    void whoeverIsToldANameCanCompareItAndNobodyReadsOne() {
        var payload = new OpenBadge(CERTIFICATE, "2026-ABCD-EFGH", Facts.of("Đỗ Thị Example"), NOW).payload(Facts.SITE);
        var identity = payload.getJsonObject("credentialSubject").getJsonArray("identifier").getJsonObject(0);

        assertFalse(payload.toString().contains("Example\""), payload::toString);
        assertTrue(identity.getBoolean("hashed"));
        assertEquals("sha256$" + Sha256.hex("Đỗ Thị Example" + identity.getString("salt")), identity.getString("identityHash"));
    }

    @Test
    void certificateThatCountsForEverHasNoEnd() {
        var payload = new OpenBadge(CERTIFICATE, "2026-ABCD-EFGH", Facts.of(CertificateKind.ATTENDANCE, "Đỗ Thị Example", null), NOW).payload(Facts.SITE);

        assertFalse(payload.containsKey("exp"));
        assertFalse(payload.containsKey("validUntil"));
    }

    @Test
    void privateHalfIsPublishedNowhereAndOpensWithTheRightMasterKeyOnly() throws ParseException {
        byte[] other = new byte[32];
        other[31] = 1;

        assertFalse(published(KEY).getKeys().get(0).isPrivate());
        assertNull(published(KEY).getKeys().get(0).toRSAKey().getPrivateExponent());
        Refused.by(CertificateRule.MASTER_KEY_DOES_NOT_FIT, () -> KEY.sign("{}", new MasterKey(other)));
    }

    private static String payload(LocalDate validUntil) {
        CertificateFacts facts = Facts.of(CertificateKind.ACHIEVEMENT, "ສົມໝາຍ Example", validUntil);
        return new OpenBadge(CERTIFICATE, "2026-ABCD-EFGH", facts, NOW).payload(Facts.SITE).toString();
    }

    private static String signed(SigningKey key) {
        return key.sign(payload(LocalDate.parse("2028-11-20")), MASTER);
    }

    private static SigningKey key(String id) {
        UUID key = UUID.fromString(id);
        return new SigningKey(key, Facts.SITE.keyAddress(key), MASTER, NOW);
    }

    /** As a stranger does it: by the key that the token names, among those published. */
    private static boolean isAccepted(SignedJWT credential, SigningKey... keys) throws JOSEException, ParseException {
        return credential.verify(new RSASSAVerifier(published(keys).getKeyByKeyId(credential.getHeader().getKeyID()).toRSAKey()));
    }

    private static JWKSet published(SigningKey... keys) throws ParseException {
        return JWKSet.parse("{\"keys\":[" + String.join(",", List.of(keys).stream().map(SigningKey::publicHalf).toList()) + "]}");
    }
}
