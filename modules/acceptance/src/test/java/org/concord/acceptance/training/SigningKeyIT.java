package org.concord.acceptance.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.net.URI;
import java.util.List;
import org.concord.acceptance.driver.Answer;
import org.concord.acceptance.driver.Api;
import org.concord.acceptance.driver.Http;
import org.concord.acceptance.driver.Invented;
import org.concord.acceptance.running.Acceptance;
import org.junit.jupiter.api.Test;

/** The keys that certificates are signed with: replaced by the secretariat, their public halves read by everybody for good. */
@Acceptance
class SigningKeyIT {

    private final Api office;
    private final Api trainer;
    private final Http stranger;

    SigningKeyIT(Api api, Http stranger) {
        office = api.asSecretariat();
        trainer = api.as("TRAINER");
        this.stranger = stranger;
    }

    @Test
    void replacedKeyStaysPublishedAndTheNewOneIsInUse() {
        JsonObject first = rotated();
        JsonObject second = rotated();

        List<JsonObject> keys = office.get("/signing-keys").expect(200).rows();
        assertEquals(List.of(second.getString("id")), keys.stream().filter(key -> key.isNull("until")).map(key -> key.getString("id")).toList());
        assertFalse(keys.stream().filter(key -> key.getString("id").equals(first.getString("id"))).findFirst().orElseThrow().isNull("until"));
        List<String> published = published().stream().map(key -> key.getString("kid")).toList();
        assertTrue(published.containsAll(List.of(first.getString("address"), second.getString("address"))), published::toString);
    }

    @Test
    void keyIsFoundWhereSignaturesSayItIsAndHasNoPrivateHalf() {
        String address = rotated().getString("address");

        Answer key = stranger.get(URI.create(address).getPath()).expect(200);
        assertEquals("application/jwk+json", key.type());
        assertEquals(address, key.json().getString("kid"));
        published().forEach(one -> assertEquals(List.of("kty", "kid", "use", "alg", "n", "e"), List.copyOf(one.keySet())));
        stranger.get("/public/keys/" + Invented.id()).expect(404);
        stranger.get("/public/keys/x").expect(404);
    }

    @Test
    void keyIsReplacedOnceHoweverOftenItIsSent() {
        String key = Invented.id();
        String id = office.post("/signing-keys", null, "Idempotency-Key", key).expect(201).json().getString("id");

        assertEquals(id, office.post("/signing-keys", null, "Idempotency-Key", key).expect(201).json().getString("id"));
    }

    @Test
    void onlyTheSecretariatSeesAndReplacesKeys() {
        trainer.get("/signing-keys").expectProblem(403, "NOT_ALLOWED");
        trainer.post("/signing-keys", null).expectProblem(403, "NOT_ALLOWED");
    }

    @Test
    void issuerIsAProfileThatSaysWhereItIs() {
        JsonObject issuer = stranger.get("/public/issuer").expect(200).json();

        assertEquals("Profile", issuer.getJsonArray("type").getString(0));
        stranger.get(URI.create(issuer.getString("id")).getPath()).expect(200);
    }

    private JsonObject rotated() {
        return office.post("/signing-keys", null).expect(201).json();
    }

    private List<JsonObject> published() {
        return stranger.get("/public/keys").expect(200).json().getJsonArray("keys").getValuesAs(JsonObject.class);
    }
}
