package org.concord.acceptance.architecture.planted.membership.internal;

import jakarta.ejb.Schedule;
import jakarta.interceptor.Interceptors;

/** Breaks the rule that a timer goes on: what stands around it is not what catches its failures. */
@Interceptors(WatchedTimer.class)
class WatchedTimer {

    @Schedule(persistent = false)
    void everyNight() {
        throw new IllegalStateException();
    }
}
