package org.concord.assistance.internal.watch;

import static org.concord.assistance.api.AssistanceRight.WATCH_CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.access.api.CurrentCaller;
import org.concord.assistance.api.EmergencyCriteria;
import org.concord.assistance.api.EmergencyRow;
import org.concord.assistance.internal.cases.CasePart;
import org.concord.assistance.internal.cases.CaseSight;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads emergencies: to each the own, to a data protection officer those of the participant. */
@ApplicationScoped
class EmergencySearch {

    private static final String ROW = """
        select new org.concord.assistance.api.EmergencyRow(e.id, e.caseId, e.code, e.participant, e.agency, e.who, e.reason, e.openedAt, e.until, e.verdict,
        e.remark, e.reviewedBy, e.version) from Emergency e""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private Access access;
    @Inject
    private CaseSight sight;
    @Inject
    private CurrentCaller caller;

    Page<EmergencyRow> page(EmergencyCriteria criteria, Paging paging) {
        ListQuery<EmergencyRow> query = seen()
            .where("e.who = :who", "who", criteria.who())
            .where("e.code = :code", "code", criteria.code());
        if (criteria.reviewed() != null) {
            query.where(criteria.reviewed() ? "e.verdict is not null" : "e.verdict is null");
        }
        return query.ordered("-id").unique("id", "e.id").page(paging);
    }

    Optional<EmergencyRow> one(UUID id) {
        return seen().where("e.id = :id", "id", id).one();
    }

    private ListQuery<EmergencyRow> seen() {
        ListQuery<EmergencyRow> query = new ListQuery<>(entities, EmergencyRow.class, ROW);
        if (access.may(WATCH_CASES)) {
            Optional<Set<String>> watched = access.participants(WATCH_CASES);
            return watched.isEmpty() ? query
                : query.where("e.participant in (:watched) or e.who = :me").with("watched", watched.get()).with("me", caller.get().username());
        }
        sight.mustSee(CasePart.FACTS);
        return query.where("e.who = :me", "me", caller.get().username());
    }
}
