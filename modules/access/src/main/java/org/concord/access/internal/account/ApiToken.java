package org.concord.access.internal.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.concord.kernel.Ids;

/** A token that was issued. The token itself is not here; only its SHA-256, which is enough to know it again. */
@Entity
@Table(schema = "access", name = "api_token")
class ApiToken {

    @Id
    private UUID id;
    @Column(name = "account_id")
    private UUID accountId;
    private String digest;
    private String label;
    @Column(name = "issued_at")
    private Instant issuedAt;
    @Column(name = "expires_at")
    private Instant expiresAt;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    protected ApiToken() {
    }

    ApiToken(UUID accountId, String digest, String label, int days) {
        this.id = Ids.next();
        this.accountId = accountId;
        this.digest = digest;
        this.label = label;
        this.issuedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        this.expiresAt = issuedAt.plus(days, ChronoUnit.DAYS);
    }

    boolean isGood(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }

    boolean lastUsedBefore(Instant when) {
        return lastUsedAt == null || lastUsedAt.isBefore(when);
    }

    void used(Instant when) {
        lastUsedAt = when.truncatedTo(ChronoUnit.SECONDS);
    }

    void revoke() {
        revokedAt = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    }

    UUID id() {
        return id;
    }

    UUID accountId() {
        return accountId;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
