package org.concord.web.assistance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.concord.assistance.api.Cases;

/** Which cases the reader may change, and not only read in an emergency. */
@Named
@RequestScoped
public class OwnCases {

    @Inject
    private Cases cases;

    private final Map<UUID, Boolean> known = new HashMap<>();

    public boolean has(UUID caseId) {
        return known.computeIfAbsent(caseId, cases::isOwn);
    }
}
