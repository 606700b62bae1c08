package org.concord.access.internal.caller;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers for an hour by the clock what was told in it: no more than there are accounts and rights. */
final class HourlyOnce {

    private record Told(UUID account, String right) {
    }

    private record Hour(Instant begin, Set<Told> told) {
    }

    private Hour hour = new Hour(Instant.MIN, Set.of());

    /** Whether it was not told yet in this hour; from now on it was. */
    boolean isFirst(UUID account, String right, Instant now) {
        return toldIn(now.truncatedTo(ChronoUnit.HOURS)).add(new Told(account, right));
    }

    /** Lets it be told again. */
    synchronized void forget(UUID account, String right) {
        hour.told().remove(new Told(account, right));
    }

    private synchronized Set<Told> toldIn(Instant begin) {
        if (!hour.begin().equals(begin)) {
            hour = new Hour(begin, ConcurrentHashMap.newKeySet());
        }
        return hour.told();
    }
}
