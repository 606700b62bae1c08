package org.concord.access.internal.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Seals what happened, every second. Events wait for it rather than each locking the end of the chain, which would let one write at a time
 * through the whole system.
 */
@Singleton
@Startup
@DependsOn("AccessSchema")
@TransactionManagement(TransactionManagementType.BEAN)
public class AuditSealer {

    private static final Logger LOG = Logger.getLogger(AuditSealer.class.getName());
    private static final long EVERY_MILLISECONDS = 1000;

    @Resource
    private TimerService timers;

    @Inject
    private AuditSealing sealing;

    @Inject
    private ExportedHeads exported;

    private boolean failing;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(EVERY_MILLISECONDS, EVERY_MILLISECONDS, new TimerConfig(null, false));
    }

    /** Seals; a failure is logged once, and the next second tries again. */
    @Timeout
    void everySecond() {
        try {
            sealAll();
            failing = false;
        } catch (RuntimeException databaseAway) {
            LOG.log(failing ? Level.FINE : Level.WARNING, "The audit log cannot be sealed now; trying again every second", databaseAway);
            failing = true;
        }
    }

    /** Seals everything that waits, and exports the head after the commit: a head of what was rolled back would be a false alarm. */
    public void sealAll() {
        Optional<ChainLink> end = sealing.sealNext();
        while (end.isPresent()) {
            exported.append(end.get());
            end = sealing.sealNext();
        }
    }
}
