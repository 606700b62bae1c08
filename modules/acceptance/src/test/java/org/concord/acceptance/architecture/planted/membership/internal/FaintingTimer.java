package org.concord.acceptance.architecture.planted.membership.internal;

import jakarta.ejb.Schedule;

/** Breaks the rule that a timer goes on: the server gives it up once it failed twice. */
class FaintingTimer {

    @Schedule(persistent = false)
    void everyNight() {
        throw new IllegalStateException();
    }
}
