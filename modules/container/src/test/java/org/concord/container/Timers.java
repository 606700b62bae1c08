package org.concord.container;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timer;
import jakarta.ejb.TimerService;
import java.util.Set;
import java.util.stream.Collectors;

/** The timers of all modules, of which only an EJB can ask. */
@Singleton
public class Timers {

    @Resource
    private TimerService timers;

    /** When those that follow the calendar go off, as {@code hour:minute}. */
    public Set<String> schedules() {
        return timers.getAllTimers().stream().filter(Timer::isCalendarTimer).map(Timer::getSchedule)
            .map(when -> when.getHour() + ":" + when.getMinute())
            .collect(Collectors.toSet());
    }

    /** How many go off again and again after so long. */
    public long intervals() {
        return timers.getAllTimers().stream().filter(timer -> !timer.isCalendarTimer()).count();
    }

    /** Whether any would outlive the server, which needs a store of timers that Payara Micro does not have. */
    public boolean anyPersistent() {
        return timers.getAllTimers().stream().anyMatch(Timer::isPersistent);
    }
}
