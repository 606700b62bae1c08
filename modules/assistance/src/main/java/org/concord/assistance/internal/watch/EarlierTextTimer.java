package org.concord.assistance.internal.watch;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptors;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.concord.store.GoesOn;

/** Locks earlier texts as soon as the server runs, and every hour what a killed server or a missing master key left. */
@Singleton
@Startup
@DependsOn("AssistanceSchema")
@TransactionManagement(TransactionManagementType.BEAN)
@Interceptors(GoesOn.class)
public class EarlierTextTimer {

    @Inject
    private EarlierTexts texts;
    @Inject
    private CurrentCaller caller;
    @Resource
    private TimerService timers;

    @PostConstruct
    void start() {
        timers.createSingleActionTimer(0, new TimerConfig("texts from before they were locked", false));
    }

    @Timeout
    public void atOnce() {
        lockAll();
    }

    @Schedule(hour = "*", minute = "45", timezone = "UTC", persistent = false, info = "texts from before they were locked")
    public void hour() {
        lockAll();
    }

    private void lockAll() {
        caller.become(Caller.system("assistance"));
        boolean more;
        do {
            more = texts.lockSome();
        } while (more);
    }
}
