package org.concord.access.internal.account;

import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import java.time.Instant;
import org.concord.store.GoesOn;

/** Every night, forgets failed sign-ins of the day before, sessions whose time is over, and tokens that ended long ago. */
@Singleton
@DependsOn("AccessSchema")
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class Housekeeping {

    @Inject
    private FailedSignInRepository failures;

    @Inject
    private Neighbourhoods neighbourhoods;

    @Inject
    private TokenRepository tokens;

    @Inject
    private SessionRepository sessions;

    @Schedule(hour = "3", minute = "17", persistent = false)
    void everyNight() {
        Instant now = Instant.now();
        failures.forgetOld(now);
        neighbourhoods.forgetOld(now);
        tokens.forgetOld(now);
        sessions.forgetOld(now);
    }
}
