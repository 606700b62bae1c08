package org.concord.assistance.api;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concord.kernel.Words;

/** A plan for support, without its texts. */
public record SupportPlanRow(UUID id, PlanState state, List<ServiceKind> services, LocalDate endsOn, String writtenBy, String decidedBy, long version) {

    /** As the database knows it: services as words with a space between. */
    public SupportPlanRow(UUID id, PlanState state, String services, LocalDate endsOn, String writtenBy, String decidedBy, long version) {
        this(id, state, Words.of(ServiceKind.class, services), endsOn, writtenBy, decidedBy, version);
    }
}
