package org.concord.assistance.internal;

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

/** Gives an empty database, on request, invented records for trying things out, all or none of them. */
@Singleton
@Startup
@DependsOn("AssistanceSchema")
public class AssistanceSeed {

    @Inject
    @Any
    private Instance<Demonstration> parts;
    @Inject
    private CurrentCaller caller;
    @Inject
    @ConfigProperty(name = "concord.demonstration", defaultValue = "false")
    private boolean demonstration;

    @PostConstruct
    void load() {
        if (demonstration) {
            caller.become(Caller.system("assistance"));
            parts.stream().sorted(Comparator.comparingInt(Demonstration::order)).takeWhile(Demonstration::isMissing).forEach(Demonstration::load);
        }
    }
}
