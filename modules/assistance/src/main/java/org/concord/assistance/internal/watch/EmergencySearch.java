package org.concord.assistance.internal.watch;

import static org.concord.assistance.api.AssistanceRight.WATCH_CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
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

    private static final String FOUND = """
        select new org.concord.assistance.internal.watch.FoundEmergency(e.id,
        new org.concord.assistance.api.EmergencyRow(e.id, e.caseId, e.code, e.participant, e.agency, e.who, e.ground, e.openedAt, e.until, e.verdict,
        e.reviewedBy, e.version), r, m)
        from Emergency e left join WatchText r on r.subject = e.id and r.kind = EMERGENCY_REASON
        left join WatchText m on m.subject = e.id and m.kind = EMERGENCY_REMARK""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private WatchTexts texts;
    @Inject
    private Access access;
    @Inject
    private CaseSight sight;
    @Inject
    private CurrentCaller caller;

    Page<EmergencyRow> page(EmergencyCriteria criteria, Paging paging) {
        ListQuery<FoundEmergency> query = seen()
            .where("e.who = :who", "who", criteria.who())
            .where("e.code = :code", "code", criteria.code())
            .where("e.ground = :ground", "ground", criteria.ground());
        if (criteria.reviewed() != null) {
            query.where(criteria.reviewed() ? "e.verdict is not null" : "e.verdict is null");
        }
        Page<FoundEmergency> page = query.ordered("-id").unique("id", "e.id").page(paging);
        return new Page<>(opened(page.rows()), page.next());
    }

    Optional<EmergencyRow> one(UUID id) {
        return opened(seen().where("e.id = :id", "id", id).one().stream().toList()).stream().findFirst();
    }

    private List<EmergencyRow> opened(List<FoundEmergency> found) {
        Map<UUID, Opened> opened = texts.open(found.stream().flatMap(FoundEmergency::texts));
        return found.stream().map(one -> one.opened(opened.getOrDefault(one.id(), Opened.NOTHING))).toList();
    }

    private ListQuery<FoundEmergency> seen() {
        ListQuery<FoundEmergency> query = new ListQuery<>(entities, FoundEmergency.class, FOUND);
        if (access.may(WATCH_CASES)) {
            Optional<Set<String>> watched = access.participants(WATCH_CASES);
            return watched.isEmpty() ? query
                : query.where("e.participant in (:watched) or e.who = :me").with("watched", watched.get()).with("me", caller.get().username());
        }
        sight.mustSee(CasePart.FACTS);
        return query.where("e.who = :me", "me", caller.get().username());
    }
}
