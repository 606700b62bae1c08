package org.concord.access.internal.account;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * How often somebody failed to sign in with one username from one address; stored once it has happened. The first few failures cost
 * nothing; each one after doubles the wait, to a quarter of an hour. Signing in, or a day without failures, forgets them.
 */
@Entity
@Table(schema = "access", name = "failed_sign_in")
class FailedSignIn {

    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final int FREE = 4;
    private static final long LONGEST_SECONDS = 900;

    @EmbeddedId
    private Attempt attempt;
    private int failures;
    @Column(name = "last_failed_at")
    private Instant lastFailedAt;

    protected FailedSignIn() {
    }

    FailedSignIn(Attempt attempt) {
        this.attempt = attempt;
    }

    Attempt attempt() {
        return attempt;
    }

    void again(Instant when) {
        failures = lastFailedAt != null && lastFailedAt.plus(FORGOTTEN_AFTER).isBefore(when) ? 1 : failures + 1;
        lastFailedAt = when.truncatedTo(ChronoUnit.MILLIS);
    }

    /** Whole seconds until the next attempt is looked at; 0 when it is at once. */
    long secondsToWait(Instant now) {
        if (lastFailedAt == null) {
            return 0;
        }
        Instant next = lastFailedAt.plusSeconds(waitAfter(failures));
        return now.isBefore(next) ? Duration.between(now, next).toSeconds() + 1 : 0;
    }

    static long waitAfter(int failures) {
        return failures <= FREE ? 0 : Math.min(LONGEST_SECONDS, 1L << Math.min(failures - FREE, 20));
    }
}
