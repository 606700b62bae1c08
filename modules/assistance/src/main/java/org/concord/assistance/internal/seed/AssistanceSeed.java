package org.concord.assistance.internal.seed;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import org.concord.access.api.Caller;
import org.concord.access.api.CurrentCaller;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Gives the database what it begins with and lacks, all of it or nothing. */
@Singleton
@Startup
@DependsOn("AssistanceSchema")
public class AssistanceSeed {

    @Inject
    @Any
    private Instance<FirstRecords> parts;
    @Inject
    private CurrentCaller caller;
    @Inject
    @ConfigProperty(name = "concord.demonstration", defaultValue = "false")
    private boolean demonstration;

    @PostConstruct
    void load() {
        parts.stream().filter(part -> demonstration || !part.areInvented()).sorted(Comparator.comparingInt(FirstRecords::order)).forEach(this::loadOnce);
    }

    /** A part looks at those before it, and may act as somebody whom it invents. */
    private void loadOnce(FirstRecords part) {
        caller.become(Caller.system("assistance"));
        if (part.areMissing()) {
            part.load();
        }
    }
}
