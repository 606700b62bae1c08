package org.concord.access.internal.account;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * How often signing in failed from each network, whoever was tried: one password with a thousand usernames is guessing too. A house full of people behind
 * one address may fail a hundred times, and again once every two minutes. Each node counts by itself, in memory, for many fail at once.
 */
@ApplicationScoped
class Neighbourhoods {

    static final int FREE = 100;
    static final Duration ONE_IS_FORGOTTEN_AFTER = Duration.ofMinutes(2);

    /** When all failures of a network are forgotten. */
    private final Map<String, Instant> forgotten = new ConcurrentHashMap<>();

    void failed(Attempt attempt, Instant now) {
        forgotten.merge(attempt.network(), now.plus(ONE_IS_FORGOTTEN_AFTER),
            (until, first) -> until.isBefore(now) ? first : until.plus(ONE_IS_FORGOTTEN_AFTER));
    }

    /** Whole seconds until an attempt from there is looked at; 0 when it is at once. */
    long secondsToWait(Attempt attempt, Instant now) {
        Instant next = forgotten.getOrDefault(attempt.network(), now).minus(ONE_IS_FORGOTTEN_AFTER.multipliedBy(FREE));
        return now.isBefore(next) ? Duration.between(now, next).toSeconds() + 1 : 0;
    }

    void forgetOld(Instant now) {
        forgotten.values().removeIf(until -> until.isBefore(now));
    }
}
