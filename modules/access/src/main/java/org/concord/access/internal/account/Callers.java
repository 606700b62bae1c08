package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.concord.access.api.Session;
import org.concord.kernel.Sha256;

/**
 * Who sessions and tokens are for. Kept for two seconds, so that a busy program costs no query a request, and a disabled account is out within five
 * seconds on every server; on the one that disabled it, at once.
 */
@ApplicationScoped
public class Callers {

    private static final Duration KEPT = Duration.ofSeconds(2);

    @Inject
    private CallerReading reading;

    private final Briefly<UUID, Known> accounts = new Briefly<>(KEPT);
    private final Briefly<UUID, UUID> sessions = new Briefly<>(KEPT);
    private final Briefly<String, UUID> tokens = new Briefly<>(KEPT);

    /** What is known of an account; empty when there is none, or it may not enter. */
    public Optional<Known> of(UUID accountId) {
        return accounts.get(accountId, reading::account);
    }

    /** The same by name. */
    public Optional<Known> named(String username) {
        return reading.account(username);
    }

    Optional<Known> of(Session session) {
        return sessions.get(session.id(), reading::accountOfSession).flatMap(this::of).filter(known -> known.epoch() == session.epoch());
    }

    Optional<Known> ofToken(String token) {
        return tokens.get(Sha256.hex(token), reading::accountOfToken).flatMap(this::of);
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) EntranceChanged changed) {
        accounts.forgetAll();
        sessions.forgetAll();
        tokens.forgetAll();
    }
}
