package org.concord.training.api;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The keys that certificates are signed with. One is in use; those before it sign no more, and stay published, so that what they signed can be checked
 * for as long as there are certificates.
 */
public interface SigningKeys {

    /** All keys, the latest first. */
    List<SigningKeyRow> all();

    /** Signs with a new key, {@code next}, from now on. */
    void rotate(UUID next);

    /** The public halves of all keys, as a JWK Set (RFC 7517). */
    String published();

    /** The public half of one, as a JWK (RFC 7517). */
    Optional<String> published(UUID id);

    /** The name of whoever issues certificates here. */
    String issuerName();

    /** The issuer's profile as Open Badges 3.0 describe it, as JSON. */
    String issuer();
}
