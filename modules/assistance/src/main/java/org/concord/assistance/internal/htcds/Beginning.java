package org.concord.assistance.internal.htcds;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

/** Begins with a file as soon as it is stored that it was accepted. */
@ApplicationScoped
public class Beginning {

    @Inject
    private TakingIn takingIn;

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) Accepted accepted) {
        takingIn.begin();
    }
}
