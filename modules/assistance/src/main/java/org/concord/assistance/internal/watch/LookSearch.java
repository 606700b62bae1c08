package org.concord.assistance.internal.watch;

import static org.concord.assistance.api.AssistanceRight.WATCH_CASES;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import org.concord.access.api.Access;
import org.concord.assistance.api.LookCriteria;
import org.concord.assistance.api.LookRow;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads looks. */
@ApplicationScoped
class LookSearch {

    private static final String FOUND = """
        select new org.concord.assistance.internal.watch.FoundLook(l.id,
        new org.concord.assistance.api.LookRow(l.id, l.at, l.who, l.code, l.participant, l.agency, l.purpose, l.inEmergency), t)
        from Look l left join WatchText t on t.subject = l.id and t.kind = LOOK_NOTE""";

    @Inject
    @Unit("assistance")
    private EntityManager entities;
    @Inject
    private WatchTexts texts;
    @Inject
    private Access access;

    Page<LookRow> page(LookCriteria criteria, Paging paging) {
        access.require(WATCH_CASES);
        Page<FoundLook> page = new ListQuery<>(entities, FoundLook.class, FOUND)
            .where("l.participant in (:watched)", "watched", access.participants(WATCH_CASES).orElse(null))
            .where("l.who = :who", "who", criteria.who())
            .where("l.code = :code", "code", criteria.code())
            .where("l.agency = :agency", "agency", criteria.agency())
            .where("l.purpose = :purpose", "purpose", criteria.purpose())
            .where("l.inEmergency = :emergency", "emergency", criteria.inEmergency())
            .ordered("-id")
            .unique("id", "l.id")
            .page(paging);
        Map<UUID, Opened> opened = texts.open(page.rows().stream().map(FoundLook::note));
        return new Page<>(page.rows().stream().map(look -> look.opened(opened.getOrDefault(look.id(), Opened.NOTHING))).toList(), page.next());
    }
}
