package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.TokenRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Stores tokens' digests. */
@ApplicationScoped
class TokenRepository {

    private static final int KEPT_DAYS = 90;

    @Inject
    @Unit("access")
    private EntityManager entities;

    void add(ApiToken token) {
        entities.persist(token);
    }

    Optional<ApiToken> withDigest(String digest) {
        return entities.createQuery("select t from ApiToken t where t.digest = :digest", ApiToken.class)
            .setParameter("digest", digest)
            .getResultList().stream()
            .findFirst();
    }

    Optional<ApiToken> of(UUID accountId, UUID id) {
        return Optional.ofNullable(entities.find(ApiToken.class, id)).filter(token -> token.accountId().equals(accountId));
    }

    Page<TokenRow> good(UUID accountId, Instant now, Paging paging) {
        return new ListQuery<>(entities, TokenRow.class, "select new org.concord.access.api.TokenRow(t.id, t.label, t.issuedAt, t.expiresAt,"
                + " t.lastUsedAt) from ApiToken t")
            .where("t.accountId = :account", "account", accountId)
            .where("t.revokedAt is null")
            .where("t.expiresAt > :now", "now", now)
            .unique("id", "t.id")
            .ordered("-id")
            .page(paging);
    }

    void revokeAllOf(UUID accountId, Instant now) {
        entities.createQuery("update ApiToken t set t.revokedAt = :now where t.accountId = :account and t.revokedAt is null")
            .setParameter("now", now)
            .setParameter("account", accountId)
            .executeUpdate();
    }

    /** Forgets those whose time has been over for long. */
    @Transactional
    public void forgetOld(Instant now) {
        entities.createQuery("delete from ApiToken t where t.expiresAt < :then")
            .setParameter("then", now.minus(KEPT_DAYS, ChronoUnit.DAYS))
            .executeUpdate();
    }
}
