package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads who may enter. */
@ApplicationScoped
@Transactional
class CallerReading {

    private static final Duration USE_NOTED_EVERY = Duration.ofMinutes(10);

    @Inject
    private AccountRepository accounts;

    @Inject
    private TokenRepository tokens;

    @Inject
    private SessionRepository sessions;

    @Inject
    @ConfigProperty(name = "concord.demonstration", defaultValue = "false")
    private boolean demonstration;

    public Optional<Known> account(UUID id) {
        return accounts.find(id).flatMap(this::known);
    }

    public Optional<Known> account(String username) {
        return accounts.named(username).flatMap(this::known);
    }

    private Optional<Known> known(Account account) {
        return Optional.of(account).filter(one -> one.mayEnter(demonstration))
            .map(one -> new Known(one.caller(), one.epoch(), one.waitsForSecondFactor()));
    }

    /** The account of a session that nobody ended and whose time is not over. */
    public Optional<UUID> accountOfSession(UUID id) {
        Instant now = Instant.now();
        Optional<OpenSession> good = sessions.find(id).filter(session -> session.isGood(now));
        good.filter(session -> session.lastUsedBefore(now.minus(SessionRepository.USE_NOTED_EVERY))).ifPresent(session -> sessions.used(id, now));
        return good.map(OpenSession::accountId);
    }

    public Optional<UUID> accountOfToken(String digest) {
        Instant now = Instant.now();
        Optional<ApiToken> good = tokens.withDigest(digest).filter(token -> token.isGood(now));
        good.filter(token -> token.lastUsedBefore(now.minus(USE_NOTED_EVERY))).ifPresent(token -> token.used(now));
        return good.map(ApiToken::accountId);
    }
}
