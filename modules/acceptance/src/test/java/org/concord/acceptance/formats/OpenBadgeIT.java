package org.concord.acceptance.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.text.ParseException;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.CertificatesDriver;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** Credentials as somebody else's verifier takes them, which knows nothing of Concord but its addresses. */
@Acceptance
class OpenBadgeIT {

    private final Api office;
    private final CertificatesDriver certificates;
    private final Http stranger;

    OpenBadgeIT(Api api, CertificatesDriver certificates, Http stranger) {
        office = api.asSecretariat();
        this.certificates = certificates;
        this.stranger = stranger;
    }

    @Test
    void credentialIsVerifiedByTheKeyItNames() throws ParseException, JOSEException {
        SignedJWT credential = credential(certificates.issued());

        JWK named = JWK.parse(stranger.get(URI.create(credential.getHeader().getKeyID()).getPath()).expect(200).text());
        assertTrue(credential.verify(new RSASSAVerifier(named.toRSAKey())));
        assertTrue(isVerified(credential));
    }

    @Test
    void oneChangedByteFails() throws ParseException, JOSEException {
        String good = credential(certificates.issued()).serialize();
        int at = good.indexOf('.') + 200;
        char other = good.charAt(at) == 'A' ? 'B' : 'A';

        assertFalse(isVerified(SignedJWT.parse(good.substring(0, at) + other + good.substring(at + 1))));
    }

    @Test
    void olderCredentialStaysGoodWhenTheKeyIsReplaced() throws ParseException, JOSEException {
        SignedJWT older = credential(certificates.issued());
        office.post("/signing-keys", null).expect(201);
        SignedJWT newer = credential(certificates.issued());

        assertNotEquals(older.getHeader().getKeyID(), newer.getHeader().getKeyID());
        assertTrue(isVerified(older));
        assertTrue(isVerified(newer));
    }

    @Test
    void credentialFitsThePublishedSchema() throws IOException, ParseException {
        Standard openBadges = Standard.of("open-badges-3.0");
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
            .getSchema(Files.readString(openBadges.file("ob_v3p0_achievementcredential_schema.json")));

        for (String kind : List.of("ACHIEVEMENT", "ATTENDANCE")) {
            String payload = credential(certificates.issued("kind", kind)).getPayload().toString();
            assertEquals(List.of(), schema.validate(payload, InputFormat.JSON));
            assertFalse(schema.validate(payload.replace("\"achievement\"", "\"achieved\""), InputFormat.JSON).isEmpty());
        }
    }

    private boolean isVerified(SignedJWT credential) throws ParseException, JOSEException {
        JWKSet published = JWKSet.parse(stranger.get("/public/keys").expect(200).text());
        return credential.verify(new RSASSAVerifier(published.getKeyByKeyId(credential.getHeader().getKeyID()).toRSAKey()));
    }

    private SignedJWT credential(JsonObject certificate) throws ParseException {
        Answer answer = office.get("/certificates/" + certificate.getString("id") + "/credential.jwt").expect(200);
        assertEquals("application/jwt", answer.type());
        return SignedJWT.parse(answer.text());
    }
}
