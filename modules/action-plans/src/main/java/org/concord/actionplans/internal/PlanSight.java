package org.concord.actionplans.internal;

import static org.concord.actionplans.api.ActionPlanRight.READ_PLANS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.concord.access.api.Access;
import org.concord.actionplans.api.ProgrammeKind;
import org.concord.store.ListQuery;

/** Which plans the caller sees: those of the own owners, and all sub-regional ones. Any other plan does not exist. */
@ApplicationScoped
public class PlanSight {

    /** Holds for the plans {@code p} that are seen; {@code :owners} are {@link #owners}. */
    public static final String SEEN = "p.kind = SUB_REGIONAL or p.owner in (:owners)";

    @Inject
    private Access access;

    /** The owners whose plans are seen; empty means all. Refuses whoever sees no plan at all. */
    public Optional<Set<String>> owners() {
        access.require(READ_PLANS);
        return access.participants(READ_PLANS);
    }

    /** Only what belongs to plans {@code p} that are seen. */
    public <R> ListQuery<R> of(ListQuery<R> query) {
        owners().ifPresent(codes -> query.where(SEEN, "owners", codes));
        return query;
    }

    /** Whether the caller sees a plan of this kind and owner. */
    public boolean sees(ProgrammeKind kind, String owner) {
        access.require(READ_PLANS);
        return kind == ProgrammeKind.SUB_REGIONAL || access.may(READ_PLANS, owner);
    }
}
