package org.concord.membership.internal.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.concord.kernel.Page;
import org.concord.kernel.Paging;
import org.concord.membership.api.AgendaItemRow;
import org.concord.store.ListQuery;
import org.concord.store.Unit;

/** Reads agendas, for insiders and of public meetings. */
@ApplicationScoped
class AgendaSearch {

    private static final String ROW = """
        select new org.concord.membership.api.AgendaItemRow(i.id, i.meeting, i.number, i.title, i.purpose, i.presenter, i.startTime, i.paper,
        i.minutes, i.version) from AgendaItem i join Meeting m on m.id = i.meeting""";

    @Inject
    @Unit("membership")
    private EntityManager entities;
    @Inject
    private Sights sights;

    Page<AgendaItemRow> items(UUID meeting, Paging paging) {
        return rows(meeting).sortedBy("order", "i.order").unique("id", "i.id").page(paging);
    }

    Optional<AgendaItemRow> find(UUID meeting, UUID id) {
        return rows(meeting).where("i.id = :id", "id", id).one();
    }

    boolean numberTaken(UUID meeting, UUID but, String number) {
        return !entities.createQuery("select i.id from AgendaItem i where i.meeting = :meeting and i.number = :number and i.id <> :but", UUID.class)
            .setParameter("meeting", meeting)
            .setParameter("number", number)
            .setParameter("but", but)
            .getResultList().isEmpty();
    }

    private ListQuery<AgendaItemRow> rows(UUID meeting) {
        Sight sight = sights.current();
        return sight.in(new ListQuery<>(entities, AgendaItemRow.class, ROW)
            .where("i.meeting = :meeting", "meeting", meeting)
            .where(sight.ofPapers()));
    }
}
