package org.concord.web.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.concord.assistance.api.CaseKeys;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Tells at {@code GET /health/ready} how many keys of cases do not open. The others do, so the server is ready all the same. */
@Readiness
@ApplicationScoped
public class CaseKeysOpen implements HealthCheck {

    @Inject
    private CaseKeys keys;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("case-keys").withData("damaged", keys.damaged()).up().build();
    }
}
